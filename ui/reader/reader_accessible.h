// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naba {

class ReaderView;

namespace reader {

/// Makes the reader's page a document with headings, links, lists and tables to assistive
/// technology: Qt's own interface knows it as a label of plain text. Installed once.
void installAccessibility();

/// Tells assistive technology that the link at the text cursor has the focus.
void announceFocusedLink(ReaderView &view);

} // namespace reader
} // namespace naba
