// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace naba::html {

// clang-format off
/// Every element that means something here, as X(enumerator, "name").
#define NABA_HTML_TAGS(X) \
    X(A, "a") X(Abbr, "abbr") X(Acronym, "acronym") X(Address, "address") X(AmpImg, "amp-img") \
    X(Annotation, "annotation") X(Applet, "applet") X(Area, "area") X(Article, "article") \
    X(Aside, "aside") X(Audio, "audio") X(B, "b") X(Base, "base") X(Bdi, "bdi") X(Bdo, "bdo") \
    X(Big, "big") X(Blockquote, "blockquote") X(Body, "body") X(Br, "br") X(Button, "button") \
    X(Canvas, "canvas") X(Caption, "caption") X(Center, "center") X(Cite, "cite") \
    X(Code, "code") X(Col, "col") X(Colgroup, "colgroup") X(Dd, "dd") X(Del, "del") \
    X(Details, "details") X(Dfn, "dfn") X(Dialog, "dialog") X(Dir, "dir") X(Div, "div") \
    X(Dl, "dl") X(Dt, "dt") X(Em, "em") X(Embed, "embed") X(Fieldset, "fieldset") \
    X(Figcaption, "figcaption") X(Figure, "figure") X(Font, "font") X(Footer, "footer") \
    X(Form, "form") X(Frame, "frame") X(Frameset, "frameset") X(H1, "h1") X(H2, "h2") \
    X(H3, "h3") X(H4, "h4") X(H5, "h5") X(H6, "h6") X(Head, "head") X(Header, "header") \
    X(Hgroup, "hgroup") X(Hr, "hr") X(Html, "html") X(I, "i") X(Iframe, "iframe") \
    X(Image, "image") X(Img, "img") X(Input, "input") X(Ins, "ins") X(Kbd, "kbd") \
    X(Label, "label") X(Legend, "legend") X(Li, "li") X(Link, "link") X(Listing, "listing") \
    X(Main, "main") X(Map, "map") X(Mark, "mark") X(Marquee, "marquee") X(Math, "math") \
    X(Menu, "menu") X(Meta, "meta") X(Nav, "nav") X(Nobr, "nobr") X(Noembed, "noembed") \
    X(Noframes, "noframes") X(Noscript, "noscript") X(Object, "object") X(Ol, "ol") \
    X(Optgroup, "optgroup") X(Option, "option") X(P, "p") X(Param, "param") \
    X(Picture, "picture") X(Plaintext, "plaintext") X(Pre, "pre") X(Q, "q") X(Rp, "rp") \
    X(Rt, "rt") X(Ruby, "ruby") X(S, "s") X(Samp, "samp") X(Script, "script") \
    X(Section, "section") X(Select, "select") X(Small, "small") X(Source, "source") \
    X(Span, "span") X(Strike, "strike") X(Strong, "strong") X(Style, "style") X(Sub, "sub") \
    X(Summary, "summary") X(Sup, "sup") X(Svg, "svg") X(Table, "table") X(Tbody, "tbody") \
    X(Td, "td") X(Template, "template") X(Textarea, "textarea") X(Tfoot, "tfoot") X(Th, "th") \
    X(Thead, "thead") X(Time, "time") X(Title, "title") X(Tr, "tr") X(Track, "track") \
    X(Tt, "tt") X(U, "u") X(Ul, "ul") X(Var, "var") X(Video, "video") X(Wbr, "wbr") X(Xmp, "xmp")

/// Every attribute that means something here.
#define NABA_HTML_ATTRIBUTES(X) \
    X(Align, "align") X(Alt, "alt") X(AriaHidden, "aria-hidden") X(AriaModal, "aria-modal") X(Charset, "charset") X(Cite, "cite") X(Class, "class") \
    X(Colspan, "colspan") X(Content, "content") X(DataLazySrc, "data-lazy-src") \
    X(DataLazySrcset, "data-lazy-srcset") X(DataOriginal, "data-original") \
    X(DataPermalink, "data-instgrm-permalink") X(DataSrc, "data-src") \
    X(DataSrcset, "data-srcset") X(Datetime, "datetime") X(Dir, "dir") X(Height, "height") \
    X(Hidden, "hidden") X(Href, "href") X(Id, "id") X(Itemprop, "itemprop") X(Lang, "lang") \
    X(Name, "name") X(Poster, "poster") X(Property, "property") X(Rel, "rel") \
    X(Reversed, "reversed") X(Role, "role") X(Rowspan, "rowspan") X(Src, "src") \
    X(Srcset, "srcset") X(Start, "start") X(Style, "style") X(Title, "title") X(Type, "type") \
    X(Value, "value") X(Width, "width") X(XmlLang, "xml:lang")
// clang-format on

enum class Tag : unsigned char {
    Unknown,
    Text, ///< not an element
    Root,
#define NABA_X(enumerator, name) enumerator,
    NABA_HTML_TAGS(NABA_X)
#undef NABA_X
};

enum class Attr : unsigned char {
    Unknown,
#define NABA_X(enumerator, name) enumerator,
    NABA_HTML_ATTRIBUTES(NABA_X)
#undef NABA_X
};

/// By lower-case name; Unknown if there is none.
Tag tagOf(std::string_view name);
Attr attrOf(std::string_view name);
std::string_view nameOf(Tag tag);
std::string_view nameOf(Attr attr);

bool isVoid(Tag tag);
/// Elements which a browser lays out as blocks: they part lines of text.
bool isBlock(Tag tag);

} // namespace naba::html
