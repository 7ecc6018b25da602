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

-- Work on rows that are there already, done in small steps while reading goes on: how far it is.
CREATE TABLE backfill (
    name     TEXT    NOT NULL PRIMARY KEY CHECK (name <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    done     INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;

-- When the library was last looked after: 'check', 'check-wanted'; and since when: 'begun'.
CREATE TABLE upkeep (
    name  TEXT    NOT NULL PRIMARY KEY CHECK (name <> ''),
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
