// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/articles/sample_articles.h"

#include "app/models/article_list_model.h"
#include "app/text/direction.h"

#include <array>

namespace naba {

using namespace Qt::StringLiterals;

QList<SampleArticles::Row> SampleArticles::newspaper(const QDateTime &now)
{
    struct Source
    {
        QString feed;
        QString title;
        QString summary;
        int minutesAgo;
        bool read;
        bool starred;
        QList<Tag> tags;
    };

    const Tag libya{TagId{1}, u"ليبيا"_s, 0, 12};
    const Tag security{TagId{2}, u"أمن"_s, 1, 4};
    const Tag technology{TagId{4}, u"تقنية"_s, 3, 9};
    const std::array sources{
        Source{u"بوابة الوسط"_s,
               u"مباحثات ليبية أمريكية في طرابلس لتعزيز التعاون الأمني والعسكري ومكافحة الإرهاب"_s,
               {},
               8,
               true,
               false,
               {libya, security, technology}},
        Source{u"وكالة الأنباء الليبية"_s,
               u"انطلاق معرض طرابلس الدولي للكتاب بمشاركة ١٢٠ ناشراً من ١٨ دولة"_s,
               {},
               20,
               false,
               false,
               {}},
        Source{u"BBC عربي"_s,
               u"iPhone 18 يصل إلى الأسواق العربية: ما الذي تغيّر فعلاً؟"_s,
               u"مقارنة بين الجيلين في البطارية والكاميرا ودعم العربية"_s,
               55,
               false,
               false,
               {technology}},
        Source{u"Libya Observer"_s,
               u"Power restored to Sebha and nearby towns after a two-day outage"_s,
               {},
               83,
               false,
               false,
               {}},
        Source{u"عين ليبيا"_s,
               u"الأرصاد: أمطار متوسطة على الساحل الغربي حتى نهاية الأسبوع"_s,
               {},
               166,
               true,
               true,
               {}},
        Source{u"BBC فارسی"_s,
               u"نمایشگاه خوشنویسی ایران در تونس گشایش یافت"_s,
               u"بیش از هشتاد اثر از خوشنویسان معاصر به نمایش درآمده است"_s,
               852,
               false,
               false,
               {}},
        Source{u"The Guardian"_s,
               u"WHO"_s,
               u"A short name takes the direction of its list"_s,
               940,
               true,
               false,
               {}},
        Source{u"هسبريس"_s,
               u"حوار مسموع: كيف عادت الخطوط المغربية إلى واجهات المدن العتيقة بعد أعوام من الغياب "
               u"وما الذي يقوله الخطاطون الشباب عن مستقبل هذا الفن في زمن الحروف الرقمية"_s,
               {},
               1000,
               false,
               true,
               {security}},
    };
    QList<Row> rows;
    qint64 number = 0;
    for (const Source &source : sources) {
        Row row;
        row.header.id = ArticleId{++number};
        row.header.feed = FeedId{number};
        row.header.feedTitle = source.feed;
        row.header.title = source.title;
        row.header.titleDirection = text::headlineDirection(source.title, Qt::LayoutDirectionAuto);
        row.header.summary = source.summary;
        row.header.published = now.addSecs(-60 * source.minutesAgo);
        row.header.read = source.read;
        row.header.starred = source.starred;
        row.tags = source.tags;
        rows.append(row);
    }
    return rows;
}

void SampleArticles::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SampleArticles::change(int row, const Row &value)
{
    m_rows[row] = value;
    Q_EMIT dataChanged(index(row), index(row));
}

void SampleArticles::insert(int row, const Row &value)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, value);
    endInsertRows();
}

void SampleArticles::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int SampleArticles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SampleArticles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    using Model = ArticleListModel;
    const auto day = [this](int row) {
        return m_rows.at(row).header.published.toLocalTime().date();
    };
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Model::ArticleIdRole:
        return QVariant::fromValue(row.header.id);
    case Model::FeedIdRole:
        return QVariant::fromValue(row.header.feed);
    case Model::FeedTitleRole:
        return row.header.feedTitle;
    case Model::TitleRole:
    case Qt::DisplayRole:
        return row.header.title;
    case Model::TitleDirectionRole:
        return QVariant::fromValue(row.header.titleDirection);
    case Model::SummaryRole:
        return row.header.summary;
    case Model::PublishedRole:
        return row.header.published;
    case Model::ReadRole:
        return row.header.read;
    case Model::StarredRole:
        return row.header.starred;
    case Model::KeptRole:
        return row.header.kept;
    case Model::TagsRole:
        return QVariant::fromValue(row.tags);
    case Model::DayRole:
        return day(index.row());
    case Model::DayHeadingRole:
        return index.row() == 0 || day(index.row()) != day(index.row() - 1);
    case Model::LoadedRole:
        return row.loaded;
    default:
        return {};
    }
}

} // namespace naba
