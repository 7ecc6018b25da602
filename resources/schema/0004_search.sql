-- SPDX-License-Identifier: GPL-3.0-or-later
-- The full-text index, saved searches.

-- Articles whose text is not in the index yet, or has changed since. The stamp tells a text that
-- was read from one that came while it was read.
CREATE TABLE search_queue (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    stamp      INTEGER NOT NULL
) STRICT;

INSERT INTO search_queue (article_id, stamp) SELECT article_id, 0 FROM body;

-- A body is written with every change of an article's text; the feed's change of the title comes
-- with one.
CREATE TRIGGER search_text_written AFTER INSERT ON body BEGIN
    INSERT OR REPLACE INTO search_queue (article_id, stamp) VALUES (new.article_id, random());
END;

CREATE TRIGGER search_text_changed AFTER UPDATE OF content_html ON body
WHEN new.content_html <> old.content_html BEGIN
    INSERT OR REPLACE INTO search_queue (article_id, stamp) VALUES (new.article_id, random());
END;

-- The index lies in parts: FTS5 tables search_1, search_2 … that search_store.cpp makes, each of
-- so many documents in a row, made by one version of the analyser. What ranking and merging cost
-- is bounded by a part, and a part is what is made anew when the analyser changes.
CREATE TABLE search_part (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    analyser  INTEGER NOT NULL,
    first_doc INTEGER NOT NULL,
    documents INTEGER NOT NULL DEFAULT 0, -- ever put in, those that are dead too
    batches   INTEGER NOT NULL DEFAULT 0  -- written since it was last merged
) STRICT;

-- Whose text a document of the index is. A document that no article has any more stays in its part
-- (FTS5 could only take it out with the very text that was put in) and is passed over; a part of
-- which much is dead is made anew.
CREATE TABLE search_doc (
    doc        INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE saved_search (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    title    TEXT    NOT NULL CHECK (title <> ''),
    query    TEXT    NOT NULL,
    exact    INTEGER NOT NULL DEFAULT 0 CHECK (exact IN (0, 1)),
    best     INTEGER NOT NULL DEFAULT 0 CHECK (best IN (0, 1)),
    notify   INTEGER NOT NULL DEFAULT 0 CHECK (notify IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
