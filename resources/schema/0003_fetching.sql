-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schedule, health and manners of fetching. Times are milliseconds since the epoch.

ALTER TABLE folder ADD COLUMN interval_minutes INTEGER CHECK (interval_minutes > 0);

-- Beside each feed: what the reader said of how it is asked, and what came of asking. Apart from
-- the feed itself, because it is written with every answer.
CREATE TABLE fetching (
    feed_id          INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
    interval_minutes INTEGER CHECK (interval_minutes > 0),
    user_agent       TEXT    NOT NULL DEFAULT '',
    any_certificate  INTEGER NOT NULL DEFAULT 0 CHECK (any_certificate IN (0, 1)),
    signs_in         INTEGER NOT NULL DEFAULT 0 CHECK (signs_in IN (0, 1)),
    ttl_minutes      INTEGER NOT NULL DEFAULT 0,
    period_minutes   INTEGER NOT NULL DEFAULT 0,
    skip_hours       INTEGER NOT NULL DEFAULT 0,
    skip_days        INTEGER NOT NULL DEFAULT 0,
    gap_minutes      INTEGER NOT NULL DEFAULT 0,
    newest_ms        INTEGER,
    next_ms          INTEGER,
    failures         INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    answered_ms      INTEGER,
    stopped_ms       INTEGER,
    moving_to        TEXT    NOT NULL DEFAULT '',
    moving_since_ms  INTEGER,
    moved_from       TEXT    NOT NULL DEFAULT '',
    moved_ms         INTEGER,
    bytes            INTEGER NOT NULL DEFAULT 0,
    took_ms          INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO fetching (feed_id) SELECT id FROM feed;

CREATE TRIGGER feed_asked AFTER INSERT ON feed BEGIN
    INSERT INTO fetching (feed_id) VALUES (new.id);
END;

-- Hosts that want to be left alone for a while: for the whole of a host, not for one feed, and
-- beyond the end of the program.
CREATE TABLE waiting_host (
    name     TEXT    PRIMARY KEY CHECK (name <> ''),
    until_ms INTEGER NOT NULL,
    stated   INTEGER NOT NULL CHECK (stated IN (0, 1)),
    refusals INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
