-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures, whole articles, retention.

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
