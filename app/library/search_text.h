// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"
#include "app/store/search_store.h"

#include <QList>
#include <QString>

namespace naba {

/// What is searched of an article beside its headline: its text, and its summary where that is not
/// the text's beginning.
QString searchedBody(const QString &contentHtml, const QString &summary);

/// An article's words, ready for the index. Pure.
store::IndexedText indexedText(const store::TextToIndex &text);

/// What somebody typed as the index's words; a word that has parts ("COVID-19") becomes a phrase.
/// No words if nothing of it can be looked for.
SearchText searchText(const QString &typed, const QString &language = {});

} // namespace naba
