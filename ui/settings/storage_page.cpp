// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storage_page.h"

#include "app/base/when_answered.h"
#include "app/library/pictures.h"
#include "app/library/retention.h"
#include "app/library/storage.h"
#include "app/wording/wording.h"
#include "ui/settings/storage_bar.h"
#include "ui/settings/storage_table.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace naba::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = qint64{1024} * 1024;
constexpr int mostMegabytes = 1'000'000;
constexpr int mostArticles = 10'000'000;
constexpr int mostDays = 10'000;
constexpr int asForAll = -1;

/// A card: a bold line, a sentence, a button.
QFrame *card(const QString &title, QLabel *text, const QList<QPushButton *> &buttons)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    auto *heading = new QLabel(title);
    heading->setFont(fonts::naskh(11.5, true));
    text->setWordWrap(true);
    text->setFont(fonts::sans(9));
    text->setMinimumHeight(54);
    text->setAlignment(Qt::AlignTop);
    layout->addWidget(heading);
    layout->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    return frame;
}

} // namespace

StoragePage::StoragePage(Settings &settings, Library &library, QWidget *parent)
    : SettingsPage(tr("Storage and pictures"), parent)
    , m_settings(settings)
    , m_library(library)
    , m_sum(new QLabel)
    , m_bar(new StorageBar)
    , m_next(new QLabel)
    , m_safe(new QLabel)
    , m_free(new QPushButton(tr("Remove now")))
    , m_clear(new QPushButton(tr("Clear the pictures")))
{
    m_free->setObjectName(u"freeNow"_s);
    m_clear->setObjectName(u"clearPictures"_s);
    m_sum->setText(tr("Weighing…"));
    addWidget(m_sum);
    addWidget(m_bar);
    addWidget(cards());
    addRules();
    addFeeds();
    finish();
    connect(m_free, &QPushButton::clicked, this, [this] { clear(false); });
    connect(m_clear, &QPushButton::clicked, this, [this] { clear(true); });
    refresh();
}

QWidget *StoragePage::cards()
{
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(card(tr("What goes next"), m_next, {m_free, m_clear}), 1);
    layout->addWidget(card(tr("What never goes"), m_safe, {}), 1);
    return both;
}

void StoragePage::addRules()
{
    const auto row = [this](const QString &name, const QString &objectName, Setting setting,
                            int most, const QString &zero, const QString &suffix) {
        auto *box = amount(objectName, m_settings.value(setting).toInt(), most, zero, suffix);
        addRow(name, box);
        connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) {
            m_settings.set(setting, value);
            refresh();
        });
    };
    const QString all = tr("no limit");
    const QString megabytes = u' ' + tr("MB");
    row(tr("Room for pictures"), u"pictureMegabytes"_s, Setting::PictureMegabytes, mostMegabytes,
        tr("none"), megabytes);
    row(tr("Articles kept of each feed"), u"keepCount"_s, Setting::KeepCount, mostArticles, all,
        {});
    row(tr("Days that articles are kept"), u"keepDays"_s, Setting::KeepDays, mostDays, all, {});
    row(tr("Articles kept in all"), u"keepTotal"_s, Setting::KeepTotal, mostArticles, all, {});
    row(tr("Largest size of the library"), u"keepMegabytes"_s, Setting::KeepMegabytes,
        mostMegabytes, all, megabytes);
}

void StoragePage::addFeeds()
{
    m_feeds = makeStorageTable();
    addWidget(m_feeds, 1);
    const auto box = [this](const QString &objectName, int most, const QString &suffix) {
        auto *made = amount(objectName, asForAll, most, tr("as for all"), suffix);
        made->setMinimum(asForAll);
        made->setValue(asForAll);
        connect(made, &QSpinBox::valueChanged, this, &StoragePage::storeFeedRule);
        return made;
    };
    m_policy = choice(u"policy"_s,
                      {{tr("when I ask"), static_cast<int>(PicturePolicy::Ask)},
                       {tr("never"), static_cast<int>(PicturePolicy::Never)},
                       {tr("when I open an article"), static_cast<int>(PicturePolicy::WhenOpened)},
                       {tr("ahead of time"), static_cast<int>(PicturePolicy::Ahead)}},
                      0);
    m_feedCount = box(u"feedCount"_s, mostArticles, {});
    m_feedDays = box(u"feedDays"_s, mostDays, {});
    m_feedSize = box(u"feedMegabytes"_s, mostMegabytes, u' ' + tr("MB"));
    addRow(tr("Pictures of the chosen feed"), m_policy);
    addRow(tr("Articles kept of it"), m_feedCount);
    addRow(tr("Days that they are kept"), m_feedDays);
    addRow(tr("Largest size of its articles"), m_feedSize);
    connect(m_feeds, &QTreeWidget::currentItemChanged, this, &StoragePage::showFeedRule);
    connect(m_policy, &QComboBox::activated, this, [this] {
        FeedUsage *feed = current();
        if (!feed)
            return;
        feed->policy = static_cast<PicturePolicy>(m_policy->currentData().toInt());
        Q_EMIT policyChosen(feed->feed, feed->policy);
    });
    showFeedRule();
}

FeedUsage *StoragePage::current()
{
    const QTreeWidgetItem *item = m_feeds->currentItem();
    if (!item)
        return nullptr;
    const auto id = item->data(0, Qt::UserRole).toLongLong();
    const auto found = std::find_if(m_usage.feeds.begin(), m_usage.feeds.end(),
                                    [id](const FeedUsage &feed) { return feed.feed.value == id; });
    return found == m_usage.feeds.end() ? nullptr : &*found;
}

void StoragePage::refresh()
{
    whenAnswered(m_library.storage().usage(), this, [this](const Result<StorageUsage> &usage) {
        if (usage)
            show(*usage);
        else
            m_sum->setText(wording::sentence(usage.error()));
    });
}

void StoragePage::show(const StorageUsage &usage)
{
    m_usage = usage;
    const qint64 sum = usage.fileBytes + usage.pictures.all.bytes;
    //: The room that everything takes, then the room for pictures: two sizes
    m_sum->setText(tr("%1 on this computer; room for pictures: %2")
                       .arg(wording::size(sum), wording::size(usage.pictures.budget)));
    const qint64 other = std::max<qint64>(0, usage.fileBytes - usage.articles.bytes -
                                                 usage.indexBytes - usage.freeBytes);
    m_bar->set({{tr("Articles"), usage.articles.bytes},
                {tr("Pictures"), usage.pictures.all.bytes},
                {tr("Search index"), usage.indexBytes},
                {tr("Lists and the rest"), other}},
               std::max(sum, usage.fileBytes + usage.pictures.budget));
    QStringList next;
    if (usage.nextArticles.count > 0) {
        next += tr("%1 by your rules (%2).")
                    .arg(wording::articles(usage.nextArticles.count),
                         wording::size(usage.nextArticles.bytes));
    }
    if (usage.pictures.all.bytes > usage.pictures.budget) {
        next += tr("Pictures over the room for them: %1 (%2). Text stays.")
                    .arg(wording::number(usage.nextPictures.count),
                         wording::size(usage.nextPictures.bytes));
    } else if (usage.nextPictures.count > 0) {
        next += tr("When the room is full, the pictures not looked at for longest: %1 (%2). Text "
                   "stays.")
                    .arg(wording::number(usage.nextPictures.count),
                         wording::size(usage.nextPictures.bytes));
    }
    m_next->setText(next.isEmpty() ? tr("Nothing: everything is kept.") : next.join(u'\n'));
    m_safe->setText(tr("Starred: %1. Tagged: %2. For a trip: %3. With their pictures: %4.")
                        .arg(wording::number(usage.starred), wording::number(usage.tagged),
                             wording::number(usage.packed),
                             wording::size(usage.pictures.safe.bytes)));
    const bool over = usage.pictures.all.bytes > usage.pictures.budget;
    m_free->setEnabled(usage.nextArticles.count > 0 || over || usage.freeBytes > megabyte);
    m_clear->setEnabled(usage.pictures.all.bytes > usage.pictures.safe.bytes);
    showFeeds();
}

void StoragePage::showFeeds()
{
    const QScopedValueRollback showing(m_showing, true);
    fillStorageTable(*m_feeds, m_usage);
    showFeedRule();
}

void StoragePage::showFeedRule()
{
    const QScopedValueRollback showing(m_showing, true);
    const FeedUsage *feed = current();
    for (QWidget *control :
         {static_cast<QWidget *>(m_policy), static_cast<QWidget *>(m_feedCount),
          static_cast<QWidget *>(m_feedDays), static_cast<QWidget *>(m_feedSize)})
        control->setEnabled(feed != nullptr);
    static const FeedRule none;
    const FeedRule &rule = feed ? feed->rule : none;
    const PicturePolicy policy = feed ? feed->policy : PicturePolicy::Ask;
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(policy)));
    m_feedCount->setValue(static_cast<int>(rule.count.value_or(asForAll)));
    m_feedDays->setValue(rule.days.value_or(asForAll));
    m_feedSize->setValue(rule.bytes ? static_cast<int>(*rule.bytes / megabyte) : asForAll);
}

void StoragePage::storeFeedRule()
{
    FeedUsage *feed = current();
    if (m_showing || !feed)
        return;
    FeedRule rule;
    if (m_feedCount->value() != asForAll)
        rule.count = m_feedCount->value();
    if (m_feedDays->value() != asForAll)
        rule.days = m_feedDays->value();
    if (m_feedSize->value() != asForAll)
        rule.bytes = m_feedSize->value() * megabyte;
    feed->rule = rule;
    whenAnswered(m_library.retention().setFeedRule(feed->feed, rule), this,
                 [this](const Result<void> &stored) {
                     if (!stored)
                         Q_EMIT message(wording::sentence(stored.error()));
                     refresh();
                 });
}

void StoragePage::clear(bool picturesOnly)
{
    m_free->setEnabled(false);
    m_clear->setEnabled(false);
    const auto answer =
        picturesOnly ? m_library.storage().clearPictures() : m_library.storage().freeNow();
    whenAnswered(answer, this, [this](const Result<FreedSpace> &freed) {
        if (!freed) {
            Q_EMIT message(wording::sentence(freed.error()));
        } else {
            Q_EMIT message(tr("Removed: %1, pictures: %2. Freed: %3.")
                               .arg(wording::articles(freed->articles.count),
                                    wording::number(freed->pictures.count),
                                    wording::size(freed->fileBytes + freed->pictures.bytes)));
        }
        refresh();
    });
}

} // namespace naba::settings
