-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a million articles and undo need.

-- Links as a second name of articles: feeds give new ids to what they publish again.
-- link_key is a hash of the link without scheme and tracking; NULL where it names no single article.
ALTER TABLE article ADD COLUMN link_key INTEGER;

CREATE INDEX article_by_link ON article (feed_id, link_key) WHERE link_key IS NOT NULL;

ALTER TABLE tombstone ADD COLUMN link_key INTEGER;

CREATE INDEX tombstone_by_link ON tombstone (feed_id, link_key) WHERE link_key IS NOT NULL;

-- The link as the feed had it, if url was stripped of something; '' if they are the same.
ALTER TABLE body ADD COLUMN original_url TEXT NOT NULL DEFAULT '';

-- What an OPML file's category says of a feed: a JSON array of names.
ALTER TABLE feed ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));

-- What a list by title is in the order of (text::collationKey, which store does not know: it is
-- handed in). Empty: not worked out yet.
ALTER TABLE article ADD COLUMN title_key BLOB NOT NULL DEFAULT x'';

-- When the reader last gave it its star.
ALTER TABLE article ADD COLUMN starred_ms INTEGER;

CREATE INDEX article_by_title ON article (title_key);

-- What is left to be worked out: empty once a library has been read through.
CREATE INDEX article_unkeyed ON article (id) WHERE title_key = x'';

CREATE INDEX article_starred_by_feed ON article (feed_id, published_ms) WHERE starred = 1;

CREATE INDEX article_starred_by_time ON article (starred_ms) WHERE starred = 1;

-- What the reader did to many articles or feeds, for taking it back: one row a deed. `detail` is
-- JSON: what the deed needs beside the articles (a tag's name, a feed's former folder).
CREATE TABLE journal (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 31),
    made_ms  INTEGER NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0 CHECK (articles >= 0),
    detail   TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(detail))
) STRICT;

-- The articles of a deed, some thousand a row: their numbers in ascending order, each as its
-- distance from the one before.
CREATE TABLE journal_part (
    id         INTEGER PRIMARY KEY,
    journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    articles   BLOB    NOT NULL
) STRICT;

CREATE INDEX journal_part_by_journal ON journal_part (journal_id);

-- Rows that a deed deleted, kept aside until it can no longer be taken back. `rows` holds one
-- article or feed with what belongs to it, whatever columns the tables have.
CREATE TABLE trash (
    id         INTEGER PRIMARY KEY,
    journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    rows       BLOB    NOT NULL
) STRICT;

CREATE INDEX trash_by_journal ON trash (journal_id);
