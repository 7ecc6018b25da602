-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library of rssguard4.sql in the tables of RSS Guard 5 (version 105): feeds, labels and
-- messages are named by their rows, enclosures are JSON, feeds have an order and a direction.
-- Constraints are left out. Statements are parted by empty lines.

CREATE TABLE Information (inf_key TEXT, inf_value TEXT);

INSERT INTO Information (inf_key, inf_value) VALUES ('schema_version', '105');

CREATE TABLE Accounts (id INTEGER PRIMARY KEY, ordr INTEGER, type TEXT, proxy_type INTEGER, proxy_host TEXT, proxy_port INTEGER, proxy_username TEXT, proxy_password TEXT, custom_data TEXT);

INSERT INTO Accounts (id, ordr, type, proxy_type, custom_data) VALUES (1, 0, 'std-rss', 0, '{}');

CREATE TABLE Categories (id INTEGER PRIMARY KEY, ordr INTEGER, parent_id INTEGER, title TEXT, description TEXT, date_created BIGINT, icon BLOB, account_id INTEGER, custom_id TEXT);

INSERT INTO Categories (id, ordr, parent_id, title, account_id, custom_id) VALUES (1, 1, -1, 'أخبار', 1, '1');

INSERT INTO Categories (id, ordr, parent_id, title, account_id, custom_id) VALUES (2, 0, 1, 'ليبيا', 1, '2');

INSERT INTO Categories (id, ordr, parent_id, title, account_id, custom_id) VALUES (3, 0, -1, 'فارغ', 1, '3');

CREATE TABLE Feeds (id INTEGER PRIMARY KEY, ordr INTEGER, title VARCHAR(400), description TEXT, date_created BIGINT, icon BLOB, category INTEGER, source TEXT, update_type INTEGER, update_interval INTEGER, is_off INTEGER(1), is_quiet INTEGER(1), is_rtl INTEGER, account_id INTEGER, custom_id TEXT, custom_data TEXT);

INSERT INTO Feeds (is_off, is_quiet, is_rtl, ordr, id, title, category, source, update_type, update_interval, account_id, custom_id, custom_data) VALUES (0, 0, 1, 0, 1, 'صحيفة', 2, 'http://127.0.0.1:8931/a.xml', 1, 900, 1, '1', '{"encoding":"UTF-8","type":1,"source_type":0,"post_process":"","protected":false,"username":"","password":""}');

INSERT INTO Feeds (is_off, is_quiet, is_rtl, ordr, id, title, category, source, update_type, update_interval, account_id, custom_id, custom_data) VALUES (0, 0, 4, 0, 2, 'עיתון', 1, 'http://127.0.0.1:8931/b.xml', 1, 900, 1, '2', '{"encoding":"UTF-8","type":3,"source_type":0,"post_process":"","protected":false,"username":"","password":""}');

INSERT INTO Feeds (is_off, is_quiet, is_rtl, ordr, id, title, category, source, update_type, update_interval, account_id, custom_id, custom_data) VALUES (0, 0, 0, 0, 3, 'English', -1, 'http://127.0.0.1:8931/c.xml', 1, 900, 1, '3', '{"encoding":"UTF-8","type":1,"source_type":0,"post_process":"","protected":false,"username":"","password":""}');

CREATE TABLE Messages (id INTEGER PRIMARY KEY, is_read INTEGER, is_important INTEGER, is_deleted INTEGER, is_pdeleted INTEGER, feed INTEGER, title VARCHAR(500), url VARCHAR(1200), author VARCHAR(400), date_created BIGINT, date_retrieved BIGINT, contents TEXT, enclosures TEXT, score REAL, account_id INTEGER, custom_id TEXT, custom_hash TEXT);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (1, 0, 0, 0, 0, 3, 'No guid here', 'http://127.0.0.1:8931/c/1', '', 1793959200000, 'Body of it.', '', 0.0, 1, '1', '', 1795460591000);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (2, 0, 0, 0, 0, 3, 'Second', 'http://127.0.0.1:8931/c/2', '', 1794045600000, '<p>Second body.</p>', '', 0.0, 1, 'http://127.0.0.1:8931/c/2', '', 1795460591000);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (3, 0, 0, 0, 0, 2, 'ידיעה ראשונה', 'http://127.0.0.1:8931/b/1', 'דנה', 1793872800000, '<p>תוכן הידיעה</p>', '', 0.0, 1, 'urn:x:b:1', '', 1795460591000);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (4, 1, 0, 0, 0, 2, 'ידיעה שנייה', 'http://127.0.0.1:8931/b/2', '', 1793959200000, 'סיכום', '', 0.0, 1, 'urn:x:b:2', '', 1795460591000);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (5, 0, 0, 0, 0, 1, 'الخبر الأول & ما بعده', 'http://127.0.0.1:8931/a/1?utm_source=rss', 'salem@example.org (سالم)', 1793601000000, '<p>نص الخبر الأول <b>كاملا</b>.</p><script>alert(1)</script>', '', 0.0, 1, 'a-1', '', 1795460591000);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (6, 1, 0, 0, 0, 1, 'الخبر الثاني', 'http://127.0.0.1:8931/a/2', '', 1793687400000, '<p>نص الخبر الثاني</p>', '[{"mime":"audio/mpeg","url":"http://127.0.0.1:8931/a/2.mp3"}]', 0.0, 1, 'a-2', '', 1795460591000);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (7, 1, 0, 1, 0, 1, 'الخبر الثالث', 'http://127.0.0.1:8931/a/3', '', 1793773800000, 'نص الخبر الثالث', '', 0.0, 1, 'a-3', '', 1795460591000);

INSERT INTO Messages (id, is_read, is_important, is_deleted, is_pdeleted, feed, title, url, author, date_created, contents, enclosures, score, account_id, custom_id, custom_hash, date_retrieved) VALUES (8, 1, 1, 0, 0, 1, 'الخبر الرابع', 'http://127.0.0.1:8931/a/4', '', 1793860200000, 'نص الخبر الرابع', '', 0.0, 1, 'a-4', '', 1795460591000);

CREATE TABLE Labels (id INTEGER PRIMARY KEY, name TEXT, color VARCHAR(7), custom_id TEXT, account_id INTEGER);

INSERT INTO Labels (id, name, color, custom_id, account_id) VALUES (1, 'Hot stuff', '#3c5a7d', '1', 1);

CREATE TABLE LabelsInMessages (message INTEGER, label INTEGER, account_id INTEGER);

INSERT INTO LabelsInMessages (message, label, account_id) VALUES (4, 1, 1);
