// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace naba {

class ReaderView;

namespace reader {

struct PagePart;

/// Who keeps the parts of a page and their interfaces.
class PartOwner
{
public:
    virtual ~PartOwner() = default;
    [[nodiscard]] virtual ReaderView *reader() const = 0;
    [[nodiscard]] virtual const PagePart &page() const = 0;
    [[nodiscard]] virtual QAccessibleInterface *interfaceOf(const PagePart *part) const = 0;
    [[nodiscard]] virtual QAccessibleInterface *focusedLink() const = 0;
};

/// The interface of a heading, paragraph, link, list, table … Lives no longer than the part.
QAccessibleInterface *makePartAccessible(PartOwner &owner, const PagePart &part);

} // namespace reader
} // namespace naba
