// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/mend_note.h"

#include "app/base/durable.h"
#include "app/store/mend.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

QString noteOf(const QString &broken)
{
    return QFileInfo(broken).absolutePath() + u'/' + QFileInfo(broken).completeBaseName() +
           u".json"_s;
}

QJsonObject toJson(const MendReport &report)
{
    QJsonArray kinds;
    for (const MendedKind &kind : report.kinds) {
        kinds.append(QJsonObject{{u"kind"_s, kind.kind},
                                 {u"from_file"_s, kind.fromFile},
                                 {u"from_backup"_s, kind.fromBackup},
                                 {u"lost"_s, kind.lost},
                                 {u"complete"_s, kind.complete}});
    }
    return {{u"format"_s, u"naba mending 1"_s},
            {u"at"_s, report.at.toUTC().toString(Qt::ISODate)},
            {u"broken_file"_s, QFileInfo(report.brokenFile).fileName()},
            {u"backup"_s, report.backup},
            {u"backup_made"_s, report.backupMade.isValid()
                                   ? report.backupMade.toUTC().toString(Qt::ISODate)
                                   : QString()},
            {u"starred"_s, report.starred},
            {u"told"_s, false},
            {u"kinds"_s, kinds}};
}

MendReport fromJson(const QJsonObject &object, const QString &folder)
{
    MendReport report;
    report.at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODate);
    report.brokenFile = folder + u'/' + object[u"broken_file"_s].toString();
    report.backup = object[u"backup"_s].toString();
    report.backupMade = QDateTime::fromString(object[u"backup_made"_s].toString(), Qt::ISODate);
    report.starred = object[u"starred"_s].toInteger();
    const QJsonArray kinds = object[u"kinds"_s].toArray();
    for (const QJsonValue &value : kinds) {
        const QJsonObject kind = value.toObject();
        report.kinds.append({kind[u"kind"_s].toString(), kind[u"from_file"_s].toInteger(),
                             kind[u"from_backup"_s].toInteger(), kind[u"lost"_s].toInteger(),
                             kind[u"complete"_s].toBool()});
    }
    return report;
}

struct Note
{
    QString file;
    QJsonObject content;
};

/// Newest first.
QList<Note> untoldNotes(const QString &library)
{
    const QFileInfo info(library);
    const QDir folder = info.absoluteDir();
    QList<Note> notes;
    for (const QString &name : folder.entryList({info.completeBaseName() + u".broken-*.json"_s},
                                                QDir::Files, QDir::Name | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        if (content.contains(u"told"_s) && !content[u"told"_s].toBool())
            notes.append({folder.filePath(name), content});
    }
    return notes;
}

} // namespace

void writeMendNote(const MendReport &report)
{
    durable::write(noteOf(report.brokenFile), QJsonDocument(toJson(report)).toJson());
}

std::optional<MendReport> untoldMending(const QString &library)
{
    const QList<Note> notes = untoldNotes(library);
    if (notes.isEmpty())
        return std::nullopt;
    return fromJson(notes.constFirst().content, QFileInfo(library).absolutePath());
}

void setMendingTold(const QString &library)
{
    QList<Note> notes = untoldNotes(library);
    for (Note &note : notes) {
        note.content[u"told"_s] = true;
        durable::write(note.file, QJsonDocument(note.content).toJson());
    }
}

} // namespace naba::store
