// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_finish.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// A block with as much text and a mark is prose.
constexpr int prose = 80;
/// Boxes beside the text are shorter than this.
constexpr int longestBox = 600;
constexpr int longestPointer = 250;
constexpr int longestStamp = 120;

/// Begins a line that only sends the reader elsewhere.
bool isPointer(const QString &text)
{
    static const QRegularExpression words(
        u"^[\\W_]*(related( "
        u"(articles?|stories|news|content|posts?|links?|reading|coverage))?[:\\W]|"
        u"(read|see|watch|listen|check out) (also|more|next)|also "
        u"(read|see|watch)|read[:|]|watch[:|]|"
        u"more[:|]|more (from|on|about)\\b|see[:|]|you (may|might) (also )?(like|be interested)|"
        u"recommended[:\\W]|don[’']t miss|leggi anche|leggi[:|]|lire aussi|à lire|voir aussi|"
        u"lesen sie (auch|mehr|hier)|mehr zum thema|siehe auch|auch interessant|das könnte|lea "
        u"también|"
        u"lee también|leer (también|más)|ver también|te puede interesar|leia (também|mais)|veja "
        u"(também|mais)|"
        u"читайте (также|ещё|еще)|смотрите также|по теме[:|]|lees ook|czytaj (też|także|więcej)|"
        u"přečtěte si|läs (också|även|mer)|les også|ayrıca|devamını oku|"
        u"[اإأ]قر[أاؤئ](وا)? ?[أا]يض|إقر[أاء] المزيد|اقر[أا] المزيد|للمزيد|شاهد(وا)? "
        u"[أا]يض|طالع|مواضيع ذات صلة|"
        u"ذات صلة|اخترنا لك|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|یہ بھی پڑھیں|مزید پڑھیں|"
        u"קראו (גם|עוד)|קרא (גם|עוד)|ראו גם|עוד בנושא|לקריאה נוספת)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

/// Says when or by whom, no more.
bool isStamp(const QString &text)
{
    static const QRegularExpression words(
        // who
        u"^[\\W_]*(by|von|por|par|di|door|av|autor|author|posted|published|updated|last updated|"
        u"veröffentlicht|publié|publicado|pubblicato|aktualisiert|stand|erstellt|modified|"
        u"كتب|بقلم|نشر|نُشر|تاريخ النشر|آخر تحديث|تحديث|نویسنده|تاریخ انتشار|کد خبر|"
        u"مصنف|מאת|פורסם|עודכן)\\b"
        // when: a time of day, a date in digits, a day and a year with the month between
        u"|\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}|\\d{2})\\b|"
        u"\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b|"
        u"\\b\\d{1,2}(\\.|st|nd|rd|th)?,?( (de|من))? [\\p{L}./]{2,20}( (de|من))?,? "
        u"(19|20|١٩|٢٠|14|١٤|۱۴|۱۳|13)\\d\\d\\b|"
        u"\\b\\p{L}{3,12}\\.? \\d{1,2}(st|nd|rd|th)?,? (19|20)\\d\\d\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

/// What sites put under every article for their lawyers.
bool isSmallLetters(const QString &text)
{
    static const QRegularExpression words(
        u"privacy policy|all rights reserved|terms of (use|service)|terms (and|&) conditions|"
        u"(views|opinions) expressed|not (necessarily )?reflect the (views|opinion)|"
        u"may not be (published|reproduced)|copyright ©|© ?(19|20)\\d\\d|datenschutz|"
        u"alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|"
        u"tutti i diritti|все права защищены|"
        u"سياسة الخصوصية|شروط الاستخدام|جميع الحقوق|الحقوق محفوظة|لا ت?ي?عبر (بالضرورة )?عن ر[أا]ي|"
        u"[آأا]راء (أصحابها|كاتبها|الكاتب)|حقوق (این|مادی)|کلیه حقوق|تمامی حقوق|جملہ حقوق|"
        u"כל הזכויות|תנאי השימוש|מדיניות הפרטיות"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

bool endsSentence(const QString &text)
{
    static constexpr QStringView ends = u".?!…؟۔。！？”»\"";
    return !text.isEmpty() && ends.contains(text.back());
}

/// Written in capitals: the way to set a link to another story among the paragraphs.
bool isShouted(const QString &text)
{
    qsizetype upper = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        upper += c.isUpper() ? 1 : 0;
    }
    return upper >= 20;
}

class Finisher
{
public:
    Finisher(Draft *page, int article)
        : m_page(*page)
        , m_article(article)
    {
    }

    void run()
    {
        m_page.measure();
        boxes();
        collect();
        if (std::ranges::count_if(m_blocks, &Block::isProse) < 2)
            return;
        size_t first = 0;
        while (!m_blocks[first].isProse)
            ++first;
        size_t last = m_blocks.size() - 1;
        while (last > first && (!m_blocks[last].isProse || isSmallLetters(m_blocks[last].text)))
            --last;
        for (size_t i = 0; i <= last; ++i) {
            if (pointsElsewhere(m_blocks[i]) || (i < first && isSmallPrint(m_blocks[i])))
                m_page.remove(m_blocks[i].at);
        }
        bool end = true; // nothing was kept behind
        for (size_t i = m_blocks.size() - 1; i > last; --i) {
            if (trails(m_blocks[i], end))
                m_page.remove(m_blocks[i].at);
            else
                end = end && m_blocks[i].text.isEmpty();
        }
    }

private:
    struct Block
    {
        int at = -1;
        QString text;
        double links = 0;
        bool isProse = false;
    };

    /// Boxes that say by their name that they are none of the text.
    void boxes()
    {
        const int whole = m_page.tally(m_article).text;
        for (int at = m_page.nextInside(m_article, m_article); at >= 0;) {
            const Tally &in = m_page.tally(at);
            const NameHints &hints = m_page.hints(at);
            const bool box = m_page[at].tag != Tag::Text && hints.dismissed &&
                             in.text < longestBox && in.text * 4 < whole;
            const int next =
                box ? m_page.nextOutside(at, m_article) : m_page.nextInside(at, m_article);
            if (box)
                m_page.remove(at);
            at = next;
        }
    }

    /// The lowest elements that hold lines of their own.
    void collect()
    {
        for (int at = m_page.nextInside(m_article, m_article); at >= 0;) {
            if (m_page[at].tag == Tag::Blockquote) {
                // Quotes end as their author ended them.
                m_blocks.push_back({.at = at, .text = m_page.text(at, 2000), .isProse = true});
                at = m_page.nextOutside(at, m_article);
                continue;
            }
            if (!isLine(at)) {
                at = m_page.nextInside(at, m_article);
                continue;
            }
            Block block{.at = at, .text = m_page.text(at, 2000), .links = m_page.linkDensity(at)};
            const Tally &in = m_page.tally(at);
            block.isProse =
                in.text >= prose && block.links < 0.5 && (in.marks > 0 || endsSentence(block.text));
            m_blocks.push_back(std::move(block));
            at = m_page.nextOutside(at, m_article);
        }
    }

    [[nodiscard]] bool isLine(int at) const
    {
        switch (m_page[at].tag) {
        case Tag::P:
        case Tag::Pre:
        case Tag::H1:
        case Tag::H2:
        case Tag::H3:
        case Tag::H4:
        case Tag::H5:
        case Tag::H6:
        case Tag::Figure:
        case Tag::Table:
            return true;
        case Tag::Ul:
        case Tag::Ol:
            return true;
        default:
            return m_page[at].tag != Tag::Text && m_page.tally(at).blocks == 0 &&
                   m_page.tally(at).text > 0 && m_page.tally(at).pictures == 0;
        }
    }

    [[nodiscard]] bool isParagraph(const Block &block) const
    {
        const Tag tag = m_page[block.at].tag;
        return tag != Tag::Ul && tag != Tag::Ol && tag != Tag::Table && tag != Tag::Figure &&
               tag != Tag::Pre;
    }

    [[nodiscard]] bool pointsElsewhere(const Block &block) const
    {
        if (!isParagraph(block) || block.text.isEmpty() || block.text.size() > longestPointer ||
            m_page.tally(block.at).pictures > 0)
            return false;
        return (block.links > 0.9 && isShouted(block.text)) ||
               (block.links > 0.25 && isPointer(block.text));
    }

    [[nodiscard]] bool isSmallPrint(const Block &block) const
    {
        if (!isParagraph(block) || block.text.size() > longestStamp ||
            m_page.tally(block.at).pictures > 0)
            return false;
        for (int at = block.at; at >= 0 && at != m_article; at = m_page[at].parent) {
            if (m_page.hints(at).stamp)
                return true;
        }
        if (endsSentence(block.text))
            return false;
        for (int at = block.at; at >= 0; at = m_page.nextInside(at, block.at)) {
            if (m_page[at].tag == Tag::Time)
                return true;
        }
        return isStamp(block.text);
    }

    [[nodiscard]] bool trails(const Block &block, bool end) const
    {
        const Tag tag = m_page[block.at].tag;
        if (tag >= Tag::H1 && tag <= Tag::H6)
            return end;
        if (end && block.text.size() < longestBox && isSmallLetters(block.text))
            return true;
        if (block.links > 0.5 && m_page.tally(block.at).pictures == 0)
            return true;
        return isSmallPrint(block) || (isParagraph(block) && isPointer(block.text));
    }

    Draft &m_page;
    int m_article;
    std::vector<Block> m_blocks;
};

} // namespace

void finish(Draft *page, int article)
{
    Finisher(page, article).run();
}

} // namespace naba::html
