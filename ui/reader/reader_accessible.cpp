// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_accessible.h"

#include "ui/reader/page_outline.h"
#include "ui/reader/part_accessible.h"
#include "ui/reader/spoken_interface.h"

#include <QAccessibleWidget>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

/// The page itself. Its parts are made from the document when they are asked for, and anew when
/// there is another document or it has grown.
class ReaderAccessible : public QAccessibleWidget, public SpokenInterface, public PartOwner
{
public:
    explicit ReaderAccessible(ReaderView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(view)
    {
    }

    ~ReaderAccessible() override { forget(); }

    int childCount() const override { return static_cast<int>(page().parts.size()); }

    QAccessibleInterface *child(int index) const override
    {
        const auto &parts = page().parts;
        const bool there = index >= 0 && index < static_cast<int>(parts.size());
        return there ? interfaceOf(parts[static_cast<size_t>(index)].get()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *at = child(i);
            if (at->rect().contains(x, y))
                return at;
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        QAccessibleInterface *link = focusedLink();
        return link ? link : QAccessibleWidget::focusChild();
    }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? QString() : QAccessibleWidget::text(what);
    }

    using SpokenInterface::text;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    ReaderView *reader() const override { return m_view; }

    const PagePart &page() const override
    {
        const QTextDocument *document = m_view->document();
        if (!m_page || m_document != document || m_characters != document->characterCount()) {
            m_view->complete();
            forget();
            m_document = m_view->document();
            m_characters = m_document->characterCount();
            m_page = outlineOf(*m_document);
            m_spoken = spokenTextOf(*m_document, *m_page);
        }
        return *m_page;
    }

    QAccessibleInterface *interfaceOf(const PagePart *part) const override
    {
        if (part == m_page.get())
            return const_cast<ReaderAccessible *>(this);
        const auto known = m_interfaces.constFind(part);
        if (known != m_interfaces.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = makePartAccessible(const_cast<ReaderAccessible &>(*this), *part);
        m_interfaces.insert(part, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    /// The link that the text cursor marks, as Tab leaves it.
    QAccessibleInterface *focusedLink() const override
    {
        const QTextCursor cursor = m_view->textCursor();
        if (!m_view->hasFocus() || !cursor.hasSelection())
            return nullptr;
        const PagePart *link = linkAt(page(), cursor.selectionStart(), cursor.selectionEnd());
        return link ? interfaceOf(link) : nullptr;
    }

protected:
    const SpokenText &spoken() const override
    {
        page();
        return m_spoken;
    }

private:
    static const PagePart *linkAt(const PagePart &part, int from, int to)
    {
        if (part.kind == PagePart::Kind::Link && part.from == from && part.to == to)
            return &part;
        for (const auto &inner : part.parts) {
            if (const PagePart *found = linkAt(*inner, from, to))
                return found;
        }
        return nullptr;
    }

    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_interfaces))
            QAccessible::deleteAccessibleInterface(id);
        m_interfaces.clear();
    }

    ReaderView *m_view;
    mutable QPointer<QTextDocument> m_document;
    mutable int m_characters = 0;
    mutable std::unique_ptr<PagePart> m_page;
    mutable SpokenText m_spoken;
    mutable QHash<const PagePart *, QAccessible::Id> m_interfaces;
};

QAccessibleInterface *make(const QString &key, QObject *object)
{
    Q_UNUSED(key)
    auto *view = qobject_cast<ReaderView *>(object);
    return view ? new ReaderAccessible(view) : nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceFocusedLink(ReaderView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *link = page ? page->focusChild() : nullptr;
    if (!link)
        return;
    QAccessibleEvent event(link, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace naba::reader
