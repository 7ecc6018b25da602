// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/clean.h"

#include "app/html/embeds.h"
#include "app/html/links.h"
#include "app/html/pictures.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// Deeper elements lose their tags, not their text.
constexpr int maxDepth = 300;

/// What becomes of an element.
struct Rule
{
    enum class Action : unsigned char { Drop, Unwrap, Keep } action = Action::Drop;
    Tag as = Tag::Unknown;
};

std::array<Rule, 256> makeRules()
{
    std::array<Rule, 256> rules{};
    const auto at = [&rules](Tag tag) -> Rule & {
        return rules[static_cast<size_t>(tag)];
    };
    for (const Tag tag :
         {Tag::A,      Tag::Abbr,    Tag::Address, Tag::Article,    Tag::Aside,      Tag::Audio,
          Tag::B,      Tag::Bdi,     Tag::Bdo,     Tag::Blockquote, Tag::Br,         Tag::Caption,
          Tag::Cite,   Tag::Code,    Tag::Dd,      Tag::Del,        Tag::Details,    Tag::Dfn,
          Tag::Div,    Tag::Dl,      Tag::Dt,      Tag::Em,         Tag::Figcaption, Tag::Figure,
          Tag::Footer, Tag::H1,      Tag::H2,      Tag::H3,         Tag::H4,         Tag::H5,
          Tag::H6,     Tag::Header,  Tag::Hr,      Tag::I,          Tag::Img,        Tag::Ins,
          Tag::Kbd,    Tag::Li,      Tag::Main,    Tag::Mark,       Tag::Nav,        Tag::Ol,
          Tag::P,      Tag::Pre,     Tag::Q,       Tag::Rp,         Tag::Rt,         Tag::Ruby,
          Tag::S,      Tag::Samp,    Tag::Section, Tag::Small,      Tag::Span,       Tag::Strong,
          Tag::Sub,    Tag::Summary, Tag::Sup,     Tag::Table,      Tag::Tbody,      Tag::Td,
          Tag::Tfoot,  Tag::Th,      Tag::Thead,   Tag::Time,       Tag::Tr,         Tag::U,
          Tag::Ul,     Tag::Var,     Tag::Video})
        at(tag) = {Rule::Action::Keep, tag};
    for (const auto &[from, to] :
         std::initializer_list<std::pair<Tag, Tag>>{{Tag::Acronym, Tag::Abbr},
                                                    {Tag::AmpImg, Tag::Img},
                                                    {Tag::Center, Tag::Div},
                                                    {Tag::Dir, Tag::Ul},
                                                    {Tag::Fieldset, Tag::Div},
                                                    {Tag::Form, Tag::Div},
                                                    {Tag::Hgroup, Tag::Div},
                                                    {Tag::Iframe, Tag::A},
                                                    {Tag::Image, Tag::Img},
                                                    {Tag::Listing, Tag::Pre},
                                                    {Tag::Menu, Tag::Ul},
                                                    {Tag::Strike, Tag::S},
                                                    {Tag::Tt, Tag::Code},
                                                    {Tag::Xmp, Tag::Pre}})
        at(from) = {Rule::Action::Keep, to};
    for (const Tag tag : {Tag::Unknown, Tag::Root, Tag::Big, Tag::Body, Tag::Canvas, Tag::Font,
                          Tag::Html, Tag::Label, Tag::Legend, Tag::Map, Tag::Marquee, Tag::Nobr,
                          Tag::Object, Tag::Applet, Tag::Picture})
        at(tag) = {Rule::Action::Unwrap, tag};
    return rules;
}

const Rule &ruleOf(Tag tag)
{
    static const auto rules = makeRules();
    return rules[static_cast<size_t>(tag)];
}

/// Value of one property in a style attribute, lower case, without blanks.
QString styleValue(const QString &style, QStringView property)
{
    for (const QStringView part : QStringView(style).split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && part.left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return part.mid(colon + 1).trimmed().toString().toLower();
    }
    return {};
}

/// An integer as HTML reads it (§2.3.4.1): what follows the digits does not matter.
QString integerIn(const QString &value)
{
    static const QRegularExpression number(u"^\\s*(?:\\+(?=[0-9]))?(-?[0-9]{1,9})(?![0-9])"_s);
    return number.match(value).captured(1);
}

class Cleaner
{
public:
    Cleaner(const Tree &in, const QUrl &base)
        : m_in(in)
        , m_base(base)
    {
    }

    Cleaned run()
    {
        children(0, 0, 0);
        return std::move(m_result);
    }

private:
    void children(int from, int to, int depth)
    {
        for (int at = m_in[from].first; at >= 0; at = m_in[at].next)
            node(at, to, depth);
    }

    void node(int at, int to, int depth)
    {
        const Node &source = m_in[at];
        if (source.tag == Tag::Text) {
            m_result.tree.appendText(to, source.text);
            return;
        }
        const Rule &rule = ruleOf(source.tag);
        if (isWall(source.tag))
            m_result.unsettled = true;
        if (rule.action == Rule::Action::Drop)
            return;
        if (rule.action == Rule::Action::Unwrap || depth >= maxDepth) {
            m_result.unsettled = m_result.unsettled || depth >= maxDepth;
            children(at, to, depth);
            return;
        }
        element(at, rule.as, to, depth);
    }

    /// Elements through which an end tag, or a start tag that implies one, does not reach.
    static bool isWall(Tag tag)
    {
        return tag == Tag::Button || tag == Tag::Object || tag == Tag::Applet ||
               tag == Tag::Marquee || tag == Tag::Dialog || tag == Tag::Unknown;
    }

    static bool isHeading(Tag tag) { return tag >= Tag::H1 && tag <= Tag::H6; }

    static bool isCell(Tag tag)
    {
        return tag == Tag::Td || tag == Tag::Th || tag == Tag::Caption || tag == Tag::Table;
    }

    /// Whether a start tag of `as` would end an element around it instead of standing in it
    /// (HTML, "in body"). The parser itself builds such trees around misplaced table content.
    [[nodiscard]] bool wouldEnd(Tag as, int to) const
    {
        const Tree &tree = m_result.tree;
        const bool block = isBlock(as);
        if (!block && as != Tag::A)
            return false;
        if (isHeading(as) && isHeading(tree[to].tag))
            return true;
        const bool entry = as == Tag::Li || as == Tag::Dt || as == Tag::Dd;
        bool near = true; // no element yet that keeps entries apart
        for (int above = to; above > 0 && !isCell(tree[above].tag); above = tree[above].parent) {
            const Tag tag = tree[above].tag;
            if ((block && tag == Tag::P) || (as == Tag::A && tag == Tag::A))
                return true;
            const bool same = as == Tag::Li ? tag == Tag::Li : tag == Tag::Dt || tag == Tag::Dd;
            if (entry && near && same)
                return true;
            near = near && (!isBlock(tag) || tag == Tag::Address || tag == Tag::Div);
        }
        return false;
    }

    void element(int at, Tag as, int to, int depth)
    {
        switch (as) {
        case Tag::Img:
            image(at, to);
            return;
        case Tag::Video:
        case Tag::Audio:
            media(at, as, to);
            return;
        case Tag::A:
            if (m_in[at].tag == Tag::Iframe) {
                frame(at, to);
                return;
            }
            break;
        default:
            break;
        }
        if ((as == Tag::Span || as == Tag::A) && !isWorthKeeping(at, as)) {
            children(at, to, depth);
            return;
        }
        m_result.unsettled = m_result.unsettled || wouldEnd(as, to);
        const int out = m_result.tree.append(to, as);
        common(at, out);
        special(at, as, out);
        // What seemed to be worth keeping may have been an address or a word that is not allowed.
        if (as == Tag::Span || as == Tag::A)
            m_result.unsettled = m_result.unsettled || !saysSomething(out);
        if (as != Tag::Br && as != Tag::Hr)
            children(at, out, depth + 1);
    }

    [[nodiscard]] bool saysSomething(int out) const
    {
        const Node &node = m_result.tree[out];
        return node.find(Attr::Dir) || node.find(Attr::Lang) || node.find(Attr::Id) ||
               node.find(Attr::Href);
    }

    [[nodiscard]] bool isWorthKeeping(int at, Tag as) const
    {
        const Node &source = m_in[at];
        const auto says = [&source](Attr attr) {
            const QString *value = source.find(attr);
            return value && !value->trimmed().isEmpty();
        };
        if (says(Attr::Dir) || says(Attr::Lang) || says(Attr::XmlLang) || says(Attr::Id) ||
            (as == Tag::A && (says(Attr::Name) || says(Attr::Href))))
            return true;
        const QString *style = source.find(Attr::Style);
        return style && style->contains("unicode-bidi"_L1, Qt::CaseInsensitive);
    }

    void set(int out, Attr attr, const QString &value)
    {
        if (!value.isEmpty())
            m_result.tree[out].attributes.emplace_back(attr, value);
    }

    void copy(int at, int out, std::initializer_list<Attr> attrs)
    {
        for (const Attr attr : attrs) {
            if (const QString *value = m_in[at].find(attr))
                set(out, attr, *value);
        }
    }

    void copyNumber(int at, int out, Attr attr)
    {
        if (const QString *value = m_in[at].find(attr))
            set(out, attr, integerIn(*value));
    }

    void copyAddress(int at, int out, Attr attr, LinkKind kind)
    {
        if (const QString *value = m_in[at].find(attr))
            set(out, attr, safeAddress(*value, m_base, kind));
    }

    /// dir, lang, id and centring: all that any element may keep.
    void common(int at, int out)
    {
        const Node &source = m_in[at];
        if (source.attributes.empty() && source.tag != Tag::Center)
            return;
        QString direction = source.value(Attr::Dir).trimmed().toLower();
        const QString *style = source.find(Attr::Style);
        if (direction.isEmpty() && style)
            direction = styleDirection(*style, isBlock(source.tag));
        if (direction == "ltr"_L1 || direction == "rtl"_L1 || direction == "auto"_L1)
            set(out, Attr::Dir, direction);
        const QString *language = source.find(Attr::Lang);
        if (!language)
            language = source.find(Attr::XmlLang);
        if (language && language->size() <= 35)
            set(out, Attr::Lang, language->trimmed());
        const QString *id = source.find(Attr::Id);
        if (!id && source.tag == Tag::A)
            id = source.find(Attr::Name);
        if (id && id->size() <= 200)
            set(out, Attr::Id, id->trimmed());
        if (isBlock(source.tag) && isCentred(source, style))
            set(out, Attr::Align, u"center"_s);
    }

    static bool isCentred(const Node &source, const QString *style)
    {
        if (style) {
            const QString align = styleValue(*style, u"text-align");
            if (!align.isEmpty())
                return align.startsWith("center"_L1);
        }
        return source.tag == Tag::Center ||
               source.value(Attr::Align).trimmed().compare("center"_L1, Qt::CaseInsensitive) == 0;
    }

    /// CSS direction; on a piece of a line it has effect only together with unicode-bidi.
    static QString styleDirection(const QString &style, bool block)
    {
        const QString bidi = styleValue(style, u"unicode-bidi");
        const QString direction = styleValue(style, u"direction");
        if (block || bidi.startsWith("isolate"_L1) || bidi == "embed"_L1)
            return direction.isEmpty() && bidi.startsWith("isolate"_L1) ? u"auto"_s : direction;
        return bidi == "plaintext"_L1 ? u"auto"_s : QString();
    }

    void special(int at, Tag as, int out)
    {
        switch (as) {
        case Tag::A:
            copyAddress(at, out, Attr::Href, LinkKind::Link);
            copy(at, out, {Attr::Title});
            if (m_in[at].value(Attr::Class) == embedClass && m_in[at].find(Attr::Href))
                set(out, Attr::Class, embedClass.toString());
            break;
        case Tag::Abbr:
            copy(at, out, {Attr::Title});
            break;
        case Tag::Blockquote:
            quote(at, out);
            break;
        case Tag::Q:
            copyAddress(at, out, Attr::Cite, LinkKind::Link);
            break;
        case Tag::Del:
        case Tag::Ins:
        case Tag::Time:
            copy(at, out, {Attr::Datetime});
            break;
        case Tag::Ol:
            list(at, out);
            break;
        case Tag::Li:
            copyNumber(at, out, Attr::Value);
            break;
        case Tag::Td:
        case Tag::Th:
            copyNumber(at, out, Attr::Colspan);
            copyNumber(at, out, Attr::Rowspan);
            break;
        default:
            break;
        }
    }

    void quote(int at, int out)
    {
        const QString post = postAddress(m_in, at, m_base);
        if (post.isEmpty()) {
            copyAddress(at, out, Attr::Cite, LinkKind::Link);
            return;
        }
        set(out, Attr::Class, embedClass.toString());
        set(out, Attr::Cite, post);
    }

    void list(int at, int out)
    {
        copyNumber(at, out, Attr::Start);
        if (m_in[at].find(Attr::Reversed))
            set(out, Attr::Reversed, u"reversed"_s);
        QString type = m_in[at].value(Attr::Type).trimmed();
        if (const QString *style = m_in[at].find(Attr::Style); style && type.isEmpty())
            type = listType(*style);
        if (type.size() == 1 && QStringView(u"1aAiI").contains(type))
            set(out, Attr::Type, type);
    }

    /// The kind of numbers that CSS asks for, as the attribute would say it.
    static QString listType(const QString &style)
    {
        const QString kind =
            styleValue(style, u"list-style-type") + styleValue(style, u"list-style");
        const bool upper = kind.contains("upper-"_L1);
        if (kind.contains("-alpha"_L1) || kind.contains("-latin"_L1))
            return upper ? u"A"_s : u"a"_s;
        return kind.contains("-roman"_L1) ? (upper ? u"I"_s : u"i"_s) : QString();
    }

    void image(int at, int to)
    {
        const Node &source = m_in[at];
        const int width = pixels(source, Attr::Width);
        const int height = pixels(source, Attr::Height);
        if (width == 1 && height == 1)
            return; // counts readers, shows nothing
        const QString address = pictureAddress(m_in, at, m_base);
        // Without an address the description is all there is of it.
        const bool describes = !source.value(Attr::Alt).trimmed().isEmpty();
        if (address.isEmpty() ? !describes : isRepeated(to, address))
            return;
        const int out = m_result.tree.append(to, Tag::Img);
        set(out, Attr::Src, address);
        copy(at, out, {Attr::Alt, Attr::Title});
        size(out, width, height);
        const QString id = source.value(Attr::Id).trimmed();
        if (id.size() <= 200)
            set(out, Attr::Id, id);
    }

    /// Lazy loaders repeat a picture in <noscript>.
    bool isRepeated(int to, const QString &address)
    {
        const int last = m_result.tree[to].last;
        return last >= 0 && m_result.tree[last].tag == Tag::Img &&
               m_result.tree[last].value(Attr::Src) == address;
    }

    void size(int out, int width, int height)
    {
        if (width > 0)
            set(out, Attr::Width, QString::number(width));
        if (height > 0)
            set(out, Attr::Height, QString::number(height));
    }

    void media(int at, Tag as, int to)
    {
        const Node &source = m_in[at];
        QString address = safeAddress(source.value(Attr::Src), m_base, LinkKind::Picture);
        for (int child = at; child >= 0 && address.isEmpty(); child = m_in.nextInside(child, at)) {
            if (m_in[child].tag == Tag::Source)
                address = safeAddress(m_in[child].value(Attr::Src), m_base, LinkKind::Picture);
        }
        if (address.isEmpty())
            return;
        const int out = m_result.tree.append(to, as);
        set(out, Attr::Src, address);
        copyAddress(at, out, Attr::Poster, LinkKind::Picture);
        copy(at, out, {Attr::Title});
        size(out, pixels(source, Attr::Width), pixels(source, Attr::Height));
    }

    /// A frame becomes a link that says where it leads.
    void frame(int at, int to)
    {
        const QString address = frameAddress(m_in[at], m_base);
        if (address.isEmpty() || pixels(m_in[at], Attr::Width) == 1)
            return;
        for (int above = to; above >= 0; above = m_result.tree[above].parent)
            m_result.unsettled = m_result.unsettled || m_result.tree[above].tag == Tag::A;
        const int out = m_result.tree.append(to, Tag::A);
        set(out, Attr::Href, address);
        set(out, Attr::Class, embedClass.toString());
        QString title = m_in[at].value(Attr::Title).simplified();
        if (title.isEmpty())
            title = address.section("://"_L1, 1);
        m_result.tree.appendText(out, title);
    }

    const Tree &m_in;
    const QUrl &m_base;
    Cleaned m_result;
};

} // namespace

Cleaned clean(const Tree &tree, const QUrl &base)
{
    return Cleaner(tree, base).run();
}

} // namespace naba::html
