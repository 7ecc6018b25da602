// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot.h"

#include "app/base/when_answered.h"
#include "app/models/article_list_model.h"
#include "app/wording/wording.h"
#include "ui/application.h"
#include "ui/article_pane.h"
#include "ui/main_window.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace naba {
namespace {

constexpr int patienceMs = 60'000;
/// From the article being there to the last line being painted: two turns of the event loop would
/// do; pictures of the tree's and the list's last rows want a few more.
constexpr int settleMs = 400;
constexpr int longestWaitMs = 3000;
constexpr int lastGraceMs = 15'000;

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void grab(Application &application, const QString &file)
{
    const bool written = application.window().grab().save(file);
    if (written)
        print(QCoreApplication::translate("Snapshot", "Picture of the window: %1")
                  .arg(QFileInfo(file).absoluteFilePath()));
    else
        print(QCoreApplication::translate("Snapshot", "The picture could not be written: %1")
                  .arg(file));
    QCoreApplication::exit(written ? 0 : 1);
}

/// When an article lies open, or after a while without one: an empty library has none to show.
void grabWhenOpen(Application &application, const QString &file)
{
    const auto soon = [&application, file](int ms) {
        QTimer::singleShot(ms, &application, [&application, file] { grab(application, file); });
    };
    ArticlePane &pane = application.window().article();
    if (pane.article()) {
        soon(settleMs);
        return;
    }
    QObject::connect(&pane, &ArticlePane::opened, &application, [soon] { soon(settleMs); });
    soon(longestWaitMs);
}

void printArticles(const QList<ArticleHeader> &headers)
{
    for (const ArticleHeader &header : headers)
        print(QStringLiteral("  %1 — %2").arg(header.feedTitle, header.title));
}

/// Prints what the library holds now, then waits for the window to show an article.
void report(Application &application, const QString &file, const RefreshReport &refresh)
{
    Library &library = application.library();
    print(QCoreApplication::translate("Snapshot", "Refreshed: %1; new articles: %2; failed: %3")
              .arg(wording::feeds(refresh.feeds), wording::number(refresh.added),
                   wording::number(refresh.failures.size())));
    for (const auto &failure : refresh.failures)
        print(QStringLiteral("  %1: %2").arg(failure.title, wording::sentence(failure.error)));
    whenAnswered(library.keys({}), &application,
                 [&application, file](const Result<QList<ArticleKey>> &keys) {
                     QList<ArticleId> ids;
                     for (const ArticleKey &key : keys.value_or(QList<ArticleKey>()))
                         ids.append(key.id);
                     print(QCoreApplication::translate("Snapshot", "In the library: %1")
                               .arg(wording::articles(ids.size())));
                     whenAnswered(
                         application.library().headers(ids.mid(0, 40)), &application,
                         [&application, file](const Result<QList<ArticleHeader>> &headers) {
                             printArticles(headers.value_or(QList<ArticleHeader>()));
                             grabWhenOpen(application, file);
                         });
                 });
}

} // namespace

void takeSnapshot(Application &application, const QString &file, const QSize &size)
{
    application.window().resize(size);
    QObject::connect(&application, &Application::ready, &application, [&application, file] {
        whenAnswered(application.library().refresh(), &application,
                     [&application, file](const Result<RefreshReport> &refresh) {
                         if (refresh) {
                             report(application, file, *refresh);
                         } else {
                             print(wording::sentence(refresh.error()));
                             QCoreApplication::exit(1);
                         }
                     });
    });
    QObject::connect(&application, &Application::failed, &application, [](const QString &sentence) {
        print(sentence);
        QCoreApplication::exit(1);
    });
    // Feeds that do not answer must not keep the picture from those that did.
    QTimer::singleShot(patienceMs, &application, [&application] {
        application.library().cancelRefresh();
        QTimer::singleShot(lastGraceMs, &application, [] {
            print(QCoreApplication::translate("Snapshot", "Naba took too long and was ended."));
            QCoreApplication::exit(1);
        });
    });
}

} // namespace naba
