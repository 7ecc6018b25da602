// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/page_file.h"

#include <QFileInfo>
#include <QtEndian>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestPage = 512;
constexpr int largestPage = 65536;
constexpr int logHeader = 32;
constexpr int frameHeader = 24;

bool isPageSize(int size)
{
    return size >= smallestPage && size <= largestPage && (size & (size - 1)) == 0;
}

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return bytes.size() >= offset + 4 ? qFromBigEndian<quint32>(bytes.constData() + offset) : 0;
}

/// The running checksum of a log (fileformat2.html §4.2).
class LogSum
{
public:
    explicit LogSum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }

    void add(const QByteArray &bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            m_first += word(bytes, i) + m_second;
            m_second += word(bytes, i + 4) + m_first;
        }
    }

    [[nodiscard]] bool is(quint32 first, quint32 second) const
    {
        return m_first == first && m_second == second;
    }

private:
    [[nodiscard]] quint32 word(const QByteArray &bytes, qsizetype offset) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes.constData() + offset)
                           : qFromLittleEndian<quint32>(bytes.constData() + offset);
    }

    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

PageFile::PageFile(const QString &file)
    : m_file(file)
    , m_log(file + u"-wal"_s)
{
}

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &file)
{
    std::unique_ptr<PageFile> pages(new PageFile(file));
    if (!pages->m_file.exists())
        return fail(ErrorKind::FileNotFound, file);
    if (!pages->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::FileUnreadable, pages->m_file.errorString());
    pages->readHeader();
    pages->readLog(file + u"-wal"_s);
    pages->m_first = pages->page(1);
    return pages;
}

void PageFile::readHeader()
{
    const QByteArray header = m_file.read(100);
    m_hasHeader = header.size() == 100 && header.startsWith(QByteArray("SQLite format 3\0", 16));
    int size = header.size() > 17 ? qFromBigEndian<quint16>(header.constData() + 16) : 0;
    if (size == 1)
        size = largestPage;
    if (m_hasHeader && isPageSize(size)) {
        m_pageSize = size;
        m_usable = size - static_cast<unsigned char>(header.at(20));
        if (m_usable < 480)
            m_usable = size;
    }
    m_count = static_cast<quint32>((m_file.size() + m_pageSize - 1) / m_pageSize);
}

void PageFile::readLog(const QString &log)
{
    if (QFileInfo(log).size() < logHeader || !m_log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_log.read(logHeader);
    const quint32 magic = numberAt(header, 0);
    const int size = static_cast<int>(numberAt(header, 8));
    if ((magic & ~1U) != 0x377F0682 || !isPageSize(size))
        return;
    LogSum sum(magic & 1U);
    sum.add(header.first(24));
    if (!sum.is(numberAt(header, 24), numberAt(header, 28)))
        return;
    if (!m_hasHeader) {
        m_pageSize = size;
        m_usable = size;
    }
    if (size != m_pageSize)
        return;
    QHash<quint32, qint64> pending;
    for (qint64 at = logHeader;; at += frameHeader + size) {
        const QByteArray frame = m_log.read(frameHeader);
        const QByteArray content = m_log.read(size);
        if (frame.size() < frameHeader || content.size() < size ||
            numberAt(frame, 8) != numberAt(header, 16) ||
            numberAt(frame, 12) != numberAt(header, 20))
            break;
        sum.add(frame.first(8));
        sum.add(content);
        if (!sum.is(numberAt(frame, 16), numberAt(frame, 20)))
            break;
        pending[numberAt(frame, 0)] = at + frameHeader;
        if (const quint32 pages = numberAt(frame, 4); pages > 0) {
            m_logged.insert(pending);
            pending.clear();
            m_count = pages;
        }
    }
    if (const QByteArray first = page(1); first.startsWith(QByteArray("SQLite format 3\0", 16)))
        m_hasHeader = true;
}

quint32 PageFile::headerNumber(int offset) const
{
    return numberAt(m_first, offset);
}

QByteArray PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_count)
        return {};
    if (const auto logged = m_logged.constFind(number); logged != m_logged.constEnd()) {
        if (!m_log.seek(*logged))
            return {};
        const QByteArray content = m_log.read(m_pageSize);
        return content.size() == m_pageSize ? content : QByteArray();
    }
    return at(static_cast<qint64>(number - 1) * m_pageSize);
}

QByteArray PageFile::at(qint64 offset) const
{
    if (!m_file.seek(offset))
        return {};
    const QByteArray content = m_file.read(m_pageSize);
    return content.size() == m_pageSize ? content : QByteArray();
}

bool PageFile::isPointerMap(quint32 number) const
{
    // Largest root page, in the header of files that keep such maps; ours do.
    const bool has = !m_hasHeader || headerNumber(52) != 0;
    const auto step = static_cast<quint32>(m_usable / 5 + 1);
    return has && number >= 2 && (number - 2) % step == 0;
}

PageFile::Place PageFile::place(quint32 number) const
{
    const auto step = static_cast<quint32>(m_usable / 5 + 1);
    if (number < 3 || isPointerMap(number) || !isPointerMap(2))
        return {};
    const quint32 map = (number - 2) / step * step + 2;
    const QByteArray content = page(map);
    const qsizetype offset = static_cast<qsizetype>(number - map - 1) * 5;
    if (content.size() < offset + 5)
        return {};
    const int kind = static_cast<unsigned char>(content.at(offset));
    const quint32 parent = numberAt(content, offset + 1);
    const bool isSensible =
        kind >= 1 && kind <= 5 && parent <= m_count && (kind <= 2) == (parent == 0);
    return isSensible ? Place{kind, parent} : Place();
}

} // namespace naba::store
