-- SPDX-License-Identifier: GPL-3.0-or-later
-- What QuiteRSS 0.19.4 kept of three feeds: read, starred, labelled and deleted in its window.
-- Pictures and constraints are left out. Statements are parted by empty lines.

CREATE TABLE feeds (id INTEGER PRIMARY KEY, text varchar, title varchar, description varchar, xmlUrl varchar, htmlUrl varchar, language varchar, copyrights varchar, author_name varchar, author_email varchar, author_uri varchar, webMaster varchar, pubdate varchar, lastBuildDate varchar, category varchar, contributor varchar, generator varchar, docs varchar, cloud_domain varchar, cloud_port varchar, cloud_path varchar, cloud_procedure varchar, cloud_protocal varchar, ttl INTEGER, skipHours varchar, skipDays varchar, image BLOB, unread INTEGER, newCount INTEGER, currentNews INTEGER, label varchar, undeleteCount INTEGER, tags varchar, hasChildren INTEGER, parentId INTEGER, rowToParent INTEGER, updateIntervalEnable INT, updateInterval INT, updateIntervalType varchar, updateOnStartup INT, displayOnStartup INT, markReadAfterSecondsEnable INT, markReadAfterSeconds INT, markReadInNewspaper INT, markDisplayedOnSwitchingFeed INT, markDisplayedOnClosingTab INT, markDisplayedOnMinimize INT, layout TEXT, filter TEXT, groupBy INT, displayNews INT, displayEmbeddedImages INTEGER, loadTypes TEXT, openLinkOnEmptyContent INT, columns TEXT, sort TEXT, sortType INT, maximumToKeep INT, maximumToKeepEnable INT, maximumAgeOfNews INT, maximumAgoOfNewEnable INT, deleteReadNews INT, neverDeleteUnreadNews INT, neverDeleteStarredNews INT, neverDeleteLabeledNews INT, status TEXT, created TEXT, updated TEXT, lastDisplayed TEXT, f_Expanded INTEGER, flags TEXT, authentication INTEGER, duplicateNewsMode INTEGER, addSingleNewsAnyDateOn INTEGER, avoidedOldSingleNewsDateOn INTEGER, avoidedOldSingleNewsDate varchar, typeFeed INTEGER, showNotification INTEGER, disableUpdate INTEGER, javaScriptEnable INTEGER, layoutDirection INTEGER, SingleClickAction INTEGER, DoubleClickAction INTEGER, MiddleClickAction INTEGER);

INSERT INTO feeds (id, text, title, xmlUrl, htmlUrl, unread, newCount, undeleteCount, hasChildren, parentId, rowToParent, updateIntervalEnable, displayEmbeddedImages, created, updated, f_Expanded, authentication, duplicateNewsMode, addSingleNewsAnyDateOn, avoidedOldSingleNewsDateOn, typeFeed, showNotification, disableUpdate, javaScriptEnable, layoutDirection, SingleClickAction, DoubleClickAction, MiddleClickAction) VALUES (1, 'أخبار', 'أخبار', '', '', 3, 0, 5, 1, 0, 0, -1, 1, '2026-11-20T00:00:00', '2026-11-23T19:03:11', 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0);

INSERT INTO feeds (id, text, title, xmlUrl, htmlUrl, unread, newCount, undeleteCount, hasChildren, parentId, rowToParent, updateIntervalEnable, displayEmbeddedImages, created, updated, f_Expanded, authentication, duplicateNewsMode, addSingleNewsAnyDateOn, avoidedOldSingleNewsDateOn, typeFeed, showNotification, disableUpdate, javaScriptEnable, layoutDirection, SingleClickAction, DoubleClickAction, MiddleClickAction) VALUES (2, 'ليبيا', 'ليبيا', '', '', 1, 0, 3, 1, 1, 0, -1, 1, '2026-11-20T00:00:00', '2026-11-23T19:03:11', 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0);

INSERT INTO feeds (id, text, title, description, xmlUrl, htmlUrl, language, author_name, lastBuildDate, unread, newCount, currentNews, label, undeleteCount, hasChildren, parentId, rowToParent, updateIntervalEnable, updateInterval, updateIntervalType, displayOnStartup, displayNews, displayEmbeddedImages, columns, sort, sortType, status, created, updated, f_Expanded, authentication, duplicateNewsMode, addSingleNewsAnyDateOn, avoidedOldSingleNewsDateOn, avoidedOldSingleNewsDate, typeFeed, showNotification, disableUpdate, javaScriptEnable, layoutDirection, SingleClickAction, DoubleClickAction, MiddleClickAction) VALUES (3, 'صحيفة', 'صحيفة التجربة', 'أخبار', 'http://127.0.0.1:8931/a.xml', 'http://127.0.0.1:8931/', 'ar', '', '2026-11-23T19:00:32', 1, 0, 2, '', 3, 0, 2, 0, 0, 10, '0', 0, 0, 1, '', '0', 0, '0', '2026-11-20T00:00:00', '2026-11-23T19:03:11', 1, 0, 0, 1, 0, '2026-11-23', 0, 0, 0, 1, 1, 0, 0, 0);

INSERT INTO feeds (id, text, title, xmlUrl, htmlUrl, pubdate, lastBuildDate, unread, newCount, undeleteCount, hasChildren, parentId, rowToParent, updateIntervalEnable, displayEmbeddedImages, status, created, updated, f_Expanded, authentication, duplicateNewsMode, addSingleNewsAnyDateOn, avoidedOldSingleNewsDateOn, typeFeed, showNotification, disableUpdate, javaScriptEnable, layoutDirection, SingleClickAction, DoubleClickAction, MiddleClickAction) VALUES (4, 'עיתון', 'עיתון הניסיון', 'http://127.0.0.1:8931/b.xml', 'http://127.0.0.1:8931/b/', '2026-11-05T10:00:00', '2026-11-23T19:00:32', 2, 0, 2, 0, 1, 1, -1, 1, '0', '2026-11-20T00:00:00', '2026-11-23T19:03:11', 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0);

INSERT INTO feeds (id, text, title, xmlUrl, htmlUrl, unread, newCount, undeleteCount, hasChildren, parentId, rowToParent, updateIntervalEnable, displayEmbeddedImages, created, f_Expanded, authentication, duplicateNewsMode, addSingleNewsAnyDateOn, avoidedOldSingleNewsDateOn, typeFeed, showNotification, disableUpdate, javaScriptEnable, layoutDirection, SingleClickAction, DoubleClickAction, MiddleClickAction) VALUES (5, 'فارغ', 'فارغ', '', '', 0, 0, 0, 0, 0, 1, -1, 1, '2026-11-20T00:00:00', 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0);

INSERT INTO feeds (id, text, title, description, xmlUrl, htmlUrl, author_name, lastBuildDate, unread, newCount, undeleteCount, hasChildren, parentId, rowToParent, updateIntervalEnable, displayEmbeddedImages, status, created, updated, f_Expanded, authentication, duplicateNewsMode, addSingleNewsAnyDateOn, avoidedOldSingleNewsDateOn, typeFeed, showNotification, disableUpdate, javaScriptEnable, layoutDirection, SingleClickAction, DoubleClickAction, MiddleClickAction) VALUES (6, 'English', 'English paper', 'x', 'http://127.0.0.1:8931/c.xml', 'http://127.0.0.1:8931/c/', '', '2026-11-23T19:00:32', 2, 0, 2, 0, 0, 2, -1, 1, '0', '2026-11-20T00:00:00', '2026-11-23T19:03:11', 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0);

CREATE TABLE news (id INTEGER PRIMARY KEY, feedId INTEGER, guid varchar, guidislink varchar, description varchar, content varchar, title varchar, published varchar, modified varchar, received varchar, author_name varchar, author_uri varchar, author_email varchar, category varchar, label varchar, new INTEGER, read INTEGER, starred INTEGER, deleted INTEGER, attachment varchar, comments varchar, enclosure_length, enclosure_type, enclosure_url, source varchar, link_href varchar, link_enclosure varchar, link_related varchar, link_alternate varchar, contributor varchar, rights varchar, deleteDate varchar, feedParentId INTEGER);

INSERT INTO news (id, feedId, guid, guidislink, description, title, published, received, author_name, category, new, read, starred, deleted, link_href, feedParentId) VALUES (1, 3, 'a-1', 'true', '<p>نص الخبر الأول <b>كاملا</b>.</p><script>alert(1)</script>', 'الخبر الأول & ما بعده', '2026-11-02T06:30:00', '2026-11-23T19:03:11', 'salem@example.org (سالم)', 'سياسة', 0, 0, 0, 0, 'http://127.0.0.1:8931/a/1?utm_source=rss', 0);

INSERT INTO news (id, feedId, guid, guidislink, description, title, published, received, author_name, new, read, starred, deleted, enclosure_length, enclosure_type, enclosure_url, link_href, feedParentId) VALUES (2, 3, 'a-2', 'true', '<p>نص الخبر الثاني</p>', 'الخبر الثاني', '2026-11-03T06:30:00', '2026-11-23T19:03:11', '', 0, 2, 0, 0, '12345', 'audio/mpeg', 'http://127.0.0.1:8931/a/2.mp3', 'http://127.0.0.1:8931/a/2', 0);

INSERT INTO news (id, feedId, guid, guidislink, description, title, published, received, author_name, new, read, starred, deleted, link_href, deleteDate, feedParentId) VALUES (3, 3, 'a-3', 'true', 'نص الخبر الثالث', 'الخبر الثالث', '2026-11-04T06:30:00', '2026-11-23T19:03:11', '', 0, 2, 0, 1, 'http://127.0.0.1:8931/a/3', '2026-11-23T19:04:35', 0);

INSERT INTO news (id, feedId, guid, guidislink, description, title, published, received, author_name, label, new, read, starred, deleted, link_href, feedParentId) VALUES (4, 3, 'a-4', 'true', 'نص الخبر الرابع', 'الخبر الرابع', '2026-11-05T06:30:00', '2026-11-23T19:03:11', '', ',2,4,', 0, 2, 1, 0, 'http://127.0.0.1:8931/a/4', 0);

INSERT INTO news (id, feedId, guid, guidislink, description, title, published, received, author_name, new, read, starred, deleted, link_href, feedParentId) VALUES (5, 4, 'urn:x:b:1', 'true', '<p>תוכן הידיעה</p>', 'ידיעה ראשונה', '2026-11-05T09:00:00', '2026-11-23T19:03:11', 'דנה', 0, 0, 0, 0, 'http://127.0.0.1:8931/b/1', 0);

INSERT INTO news (id, feedId, guid, guidislink, description, title, published, received, new, read, starred, deleted, link_href, feedParentId) VALUES (6, 4, 'urn:x:b:2', 'true', 'סיכום', 'ידיעה שנייה', '2026-11-06T10:00:00', '2026-11-23T19:03:11', 0, 0, 0, 0, 'http://127.0.0.1:8931/b/2', 0);

INSERT INTO news (id, feedId, guidislink, description, title, published, received, author_name, new, read, starred, deleted, link_href, feedParentId) VALUES (7, 6, 'true', 'Body of it.', 'No guid here', '2026-11-06T10:00:00', '2026-11-23T19:03:11', '', 0, 0, 0, 0, 'http://127.0.0.1:8931/c/1', 0);

INSERT INTO news (id, feedId, guid, guidislink, description, title, published, received, author_name, new, read, starred, deleted, link_href, feedParentId) VALUES (8, 6, 'http://127.0.0.1:8931/c/2', 'true', '<p>Second body.</p>', 'Second', '2026-11-07T10:00:00', '2026-11-23T19:03:11', '', 0, 0, 0, 0, 'http://127.0.0.1:8931/c/2', 0);

CREATE TABLE labels (id INTEGER PRIMARY KEY, name varchar, image BLOB, color_text varchar, color_bg varchar, num INTEGER, currentNews INTEGER);

INSERT INTO labels (id, name, num) VALUES (1, 'Important', 1);

INSERT INTO labels (id, name, num) VALUES (2, 'Work', 2);

INSERT INTO labels (id, name, num) VALUES (3, 'Personal', 3);

INSERT INTO labels (id, name, num) VALUES (4, 'To Do', 4);

INSERT INTO labels (id, name, num) VALUES (5, 'Later', 5);

INSERT INTO labels (id, name, num) VALUES (6, 'Amusingly', 6);

CREATE TABLE info (id INTEGER PRIMARY KEY, name varchar, value varchar);

INSERT INTO info (id, name, value) VALUES (1, 'version', '17');

INSERT INTO info (id, name, value) VALUES (2, 'appVersion', '0.19.4');
