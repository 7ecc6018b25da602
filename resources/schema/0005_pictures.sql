-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures, whole articles, retention.

-- Whether a feed's pictures are loaded: 0 when the reader asks for them, 1 never by themselves,
-- 2 when an article is opened, 3 ahead of time.
ALTER TABLE feed ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0 CHECK (pictures IN (0, 1, 2, 3));

-- How much of a feed is kept; NULL: as the settings say for all, 0: everything.
ALTER TABLE feed ADD COLUMN keep_count INTEGER CHECK (keep_count >= 0);

ALTER TABLE feed ADD COLUMN keep_days INTEGER CHECK (keep_days >= 0);

ALTER TABLE feed ADD COLUMN keep_bytes INTEGER CHECK (keep_bytes >= 0);

-- A picture that is kept. Its bytes lie in a file beside the library, named by their SHA-256: what
-- can be fetched again does not make the library's backups and checks long, and goes in an instant.
CREATE TABLE picture (
    id      INTEGER PRIMARY KEY,
    hash    BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    bytes   INTEGER NOT NULL CHECK (bytes >= 0),
    format  TEXT    NOT NULL CHECK (format IN ('png', 'jpeg', 'gif', 'webp', 'svg')),
    width   INTEGER NOT NULL DEFAULT 0,
    height  INTEGER NOT NULL DEFAULT 0,
    fitted  INTEGER NOT NULL DEFAULT 0 CHECK (fitted IN (0, 1)), -- no larger than a page needs
    used_ms INTEGER NOT NULL
) STRICT;

-- Least recently used first, and the sum of all without a look at the rows.
CREATE INDEX picture_by_use ON picture (used_ms, bytes);

-- An address of a picture: several may show the same one. Without a picture it was refused for
-- what it is (error_kind as in feed) and is not asked again; gone pictures have neither.
CREATE TABLE picture_source (
    id         INTEGER PRIMARY KEY,
    url        TEXT    NOT NULL UNIQUE CHECK (url <> ''),
    picture_id INTEGER REFERENCES picture (id) ON DELETE SET NULL,
    error_kind INTEGER
) STRICT;

CREATE INDEX picture_source_by_picture ON picture_source (picture_id) WHERE picture_id IS NOT NULL;

-- Which articles show it: that is what protects a picture, and what a feed's share is made of.
CREATE TABLE article_picture (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    source_id  INTEGER NOT NULL REFERENCES picture_source (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_picture_by_source ON article_picture (source_id);

-- What is to be fetched for reading without a network, article by article: it outlives the program.
-- pack: the reader asked for it (else a feed is kept ahead of time); state: 0 waits, 1 done,
-- 2 something of it could not be had.
CREATE TABLE offline_item (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    pack       INTEGER NOT NULL DEFAULT 0 CHECK (pack IN (0, 1)),
    whole      INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)), -- with the whole article
    pictures   INTEGER NOT NULL DEFAULT 1 CHECK (pictures IN (0, 1)),
    state      INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),
    bytes      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX offline_item_waiting ON offline_item (pack DESC, article_id DESC) WHERE state = 0;

-- ---- Whole articles ----
-- A feed whose articles are always got whole, from their pages.
ALTER TABLE feed ADD COLUMN always_whole INTEGER NOT NULL DEFAULT 0 CHECK (always_whole IN (0, 1));

-- What the page of an article holds, beside the feed's own text in `body`. A row without a text
-- says why there is none, so that nobody asks for it again unless the reader does.
CREATE TABLE whole_article (
    article_id   INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    content_html TEXT    NOT NULL DEFAULT '',
    image        TEXT    NOT NULL DEFAULT '',
    tried_ms     INTEGER NOT NULL,
    error_kind   INTEGER,
    error_code   INTEGER NOT NULL DEFAULT 0,
    error_detail TEXT    NOT NULL DEFAULT ''
) STRICT;

-- What is searched of such an article is its whole text.
CREATE TRIGGER whole_article_stored AFTER INSERT ON whole_article WHEN new.content_html <> '' BEGIN
    INSERT OR REPLACE INTO search_queue (article_id, stamp) VALUES (new.article_id, random());
END;
-- ---- End of whole articles ----
