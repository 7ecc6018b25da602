-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1. Statements are parted by empty lines; migrations.cpp runs them in one transaction
-- together with the new user_version.

-- "Naba" in ASCII: tells a library from other programs' databases.
PRAGMA application_id = 1315005025;

CREATE TABLE folder (
    id        INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES folder (id) ON DELETE CASCADE CHECK (parent_id <> id),
    title     TEXT    NOT NULL CHECK (title <> ''),
    position  INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One folder of a name in each place.
CREATE UNIQUE INDEX folder_by_place ON folder (ifnull(parent_id, 0), title);

-- AUTOINCREMENT here and in article: a number that somebody noted never means something else.
CREATE TABLE feed (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id     INTEGER REFERENCES folder (id) ON DELETE SET NULL,
    url           TEXT    NOT NULL UNIQUE CHECK (url <> ''),
    title         TEXT    NOT NULL DEFAULT '',
    custom_title  TEXT    NOT NULL DEFAULT '',
    site_url      TEXT    NOT NULL DEFAULT '',
    language      TEXT    NOT NULL DEFAULT '',
    direction     INTEGER NOT NULL DEFAULT 2 CHECK (direction IN (0, 1, 2)),
    etag          BLOB    NOT NULL DEFAULT x'',
    last_modified BLOB    NOT NULL DEFAULT x'',
    body_hash     BLOB    NOT NULL DEFAULT x'',
    checked_at    INTEGER,
    error_kind    INTEGER,
    error_code    INTEGER NOT NULL DEFAULT 0,
    error_detail  TEXT    NOT NULL DEFAULT '',
    error_since   INTEGER
) STRICT;

CREATE INDEX feed_by_folder ON feed (folder_id);

-- What a list row needs and nothing more: a page of rows is a few pages of the file.
-- Times are milliseconds since the epoch; directions are 0 left to right, 1 right to left, 2 open.
CREATE TABLE article (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    feed_id         INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    identity        TEXT    NOT NULL CHECK (identity <> ''),
    guid            TEXT    NOT NULL DEFAULT '',
    title           TEXT    NOT NULL DEFAULT '',
    title_direction INTEGER NOT NULL DEFAULT 2 CHECK (title_direction IN (0, 1, 2)),
    summary         TEXT    NOT NULL DEFAULT '',
    url             TEXT    NOT NULL DEFAULT '',
    author          TEXT    NOT NULL DEFAULT '',
    language        TEXT    NOT NULL DEFAULT '',
    published_ms    INTEGER NOT NULL,
    modified_ms     INTEGER,
    fetched_ms      INTEGER NOT NULL,
    read            INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1)),
    starred         INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    direction       INTEGER NOT NULL DEFAULT 2 CHECK (direction IN (0, 1, 2)), -- the reader's word
    fingerprint     BLOB    NOT NULL DEFAULT x'',
    UNIQUE (feed_id, identity)
) STRICT;

-- One index per list of the window. Each ends in the row number, so that it holds a list's keys
-- in their order and the table itself is not touched.
CREATE INDEX article_by_date ON article (published_ms);

CREATE INDEX article_by_feed ON article (feed_id, published_ms);

CREATE INDEX article_unread ON article (published_ms) WHERE read = 0;

CREATE INDEX article_unread_by_feed ON article (feed_id, published_ms) WHERE read = 0;

CREATE INDEX article_starred ON article (published_ms) WHERE starred = 1;

CREATE TABLE body (
    article_id   INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    content_html TEXT NOT NULL DEFAULT '',
    search_text  TEXT NOT NULL DEFAULT '',
    enclosures   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(enclosures)),
    comments_url TEXT NOT NULL DEFAULT '',
    image        TEXT NOT NULL DEFAULT ''
) STRICT;

-- Numbers beside the rows of the tree, kept by the triggers below: they are asked for after every
-- change, and counting a million rows each time would cost more than a few writes do.
CREATE TABLE feed_count (
    feed_id INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    total   INTEGER NOT NULL DEFAULT 0 CHECK (total >= 0),
    unread  INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred >= 0)
) STRICT;

CREATE TRIGGER feed_added AFTER INSERT ON feed BEGIN
    INSERT INTO feed_count (feed_id) VALUES (new.id);
END;

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    UPDATE feed_count
       SET total = total + 1, unread = unread + (new.read = 0), starred = starred + new.starred
     WHERE feed_id = new.feed_id;
END;

CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    UPDATE feed_count
       SET total = total - 1, unread = unread - (old.read = 0), starred = starred - old.starred
     WHERE feed_id = old.feed_id;
END;

CREATE TRIGGER article_marked AFTER UPDATE OF read, starred ON article
WHEN new.read <> old.read OR new.starred <> old.starred BEGIN
    UPDATE feed_count
       SET unread = unread + old.read - new.read, starred = starred + new.starred - old.starred
     WHERE feed_id = new.feed_id;
END;

CREATE TABLE tag (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT    NOT NULL CHECK (name <> ''),
    folded   TEXT    NOT NULL UNIQUE CHECK (folded <> ''),
    colour   INTEGER NOT NULL DEFAULT 0 CHECK (colour >= 0),
    articles INTEGER NOT NULL DEFAULT 0 CHECK (articles >= 0)
) STRICT;

-- published_ms repeats the article's, so that a tag's list too is read off one index in its order.
CREATE TABLE article_tag (
    article_id   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    tag_id       INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    published_ms INTEGER NOT NULL,
    PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_tag_by_date ON article_tag (tag_id, published_ms, article_id);

CREATE TRIGGER article_dated AFTER UPDATE OF published_ms ON article
WHEN new.published_ms <> old.published_ms BEGIN
    UPDATE article_tag SET published_ms = new.published_ms WHERE article_id = new.id;
END;

CREATE TRIGGER tag_given AFTER INSERT ON article_tag BEGIN
    UPDATE tag SET articles = articles + 1 WHERE id = new.tag_id;
END;

CREATE TRIGGER tag_taken AFTER DELETE ON article_tag BEGIN
    UPDATE tag SET articles = articles - 1 WHERE id = old.tag_id;
END;

-- Articles that the reader deleted: the feed may still list them.
CREATE TABLE tombstone (
    feed_id  INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    identity TEXT    NOT NULL,
    PRIMARY KEY (feed_id, identity)
) STRICT, WITHOUT ROWID;
