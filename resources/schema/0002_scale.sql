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
