// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>

namespace naba::exchange {

/// Writes a ZIP archive (APPNOTE 6.3) file by file, with what EPUB needs: names in UTF-8, stored
/// or deflated, no extra fields, no ZIP64. Needs nothing but Qt: qCompress makes a zlib stream
/// (RFC 1950), and what lies between its header and checksum is the deflated data.
class ZipWriter
{
public:
    enum class Method { Stored, Deflated };

    /// `device` is open for writing; every file gets the time `stamp`.
    ZipWriter(QIODevice &device, const QDateTime &stamp);

    /// False if it could not be written, or is more than the format holds.
    bool add(const QString &name, const QByteArray &bytes, Method method = Method::Deflated);
    /// The archive's list of contents; nothing may be added after it.
    bool finish();

    [[nodiscard]] qint64 size() const { return m_offset; } ///< bytes written

    [[nodiscard]] qsizetype files() const { return m_entries.size(); }

private:
    struct Entry
    {
        QByteArray name;
        quint32 checksum;
        quint32 packed;
        quint32 size;
        quint32 offset;
        quint16 method;
    };

    bool write(const QByteArray &bytes);
    [[nodiscard]] QByteArray common(const Entry &entry) const;

    QIODevice &m_device;
    quint16 m_time;
    quint16 m_date;
    qint64 m_offset = 0;
    QList<Entry> m_entries;
};

} // namespace naba::exchange
