<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Add a feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the text direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Naba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and text size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always get whole articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is above as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is below as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is older than a day as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is older than a week as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is older than a month as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last starred first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready for a trip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the library in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language for this run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for this run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshes, prints what arrived, writes a picture of the window to FILE and leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a value of --%2. It takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a size such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba&apos;s window takes options only; naba-cli has the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba, a news reader for right-to-left languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Picture of the window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed: %1; new articles: %2; failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba took too long and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::Application</name>
    <message>
        <source>Your library is being opened. After an update of Naba this takes longer, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ArticleCommands</name>
    <message>
        <source>The link is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ArticleListView</name>
    <message>
        <source>Remove the star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ArticlePane</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the whole article…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ExportDialog</name>
    <message>
        <source>Subscriptions, as an OPML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, as a folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions, all articles as JSON Feed, and those with a star or a tag as pages, Markdown and an e-book. Naba reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another reader: names, addresses and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::FeedCommands</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be refreshed; they are marked in the list.</source>
        <translation>
            <numerusform>%n feed could not be refreshed; it is marked in the list.</numerusform>
            <numerusform>%n feeds could not be refreshed; they are marked in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved to %2.</source>
        <comment>a feed, an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all other feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::FeedSettingsDialog</name>
    <message>
        <source>As its folder, or by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it even if its certificate cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password are kept in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here: name and password are forgotten when Naba is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::FeedTreeWords</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken row; Arabic writes it &quot;، &quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::FindBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::HealthDialog</name>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All feeds are well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is something to know about %n feed(s).</source>
        <translation>
            <numerusform>There is something to know about %n feed.</numerusform>
            <numerusform>There is something to know about %n feeds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe from %1? Its articles go too, also those with a star or a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::HealthTable</name>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is in it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>feeds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed to already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed more than once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they are not on the web: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <comment>articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nothing that Naba can import. Export an OPML file from your old reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ImportList</name>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::KeepingCommands</name>
    <message>
        <source>Your library was mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new library was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your library was not in its place, so Naba began a new one. There are backups of the earlier one; the newest is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library is damaged. Naba is mending it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read everything new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles appear here after a refresh (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No starred articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on any article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press T on any article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for its next letter.</source>
        <extracomment>a letter that is not searched for yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::MainMenu</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::MainWindow</name>
    <message>
        <source>Naba — %1</source>
        <extracomment>Title of the window; %1 is the list that is shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Naba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba %1, a news reader for those who read from right to left.

Your articles are one file on your own machine. Free software under the GNU GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often its feeds are asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::OfflineCommands</name>
    <message>
        <source>Ready to be read without a network: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::OfflineDialog</name>
    <message>
        <source>Whole articles where the feed brings a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trip is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for a trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All unread articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept for the trip may go again when room is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. To fetch: pictures %2, whole articles %3, about %4. The text that feeds brought is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is fetched when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: %1 of %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::PacksDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs of feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose packs of feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any site can be added or removed later. Some addresses may be dead; the health of the feeds says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::PageCommands</name>
    <message>
        <source>The quotation is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::PictureBar</name>
    <message>
        <source>You are offline. Pictures of this article that are not here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that were not loaded: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the pictures of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always for this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the pictures of this feed whenever an article is opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::PictureCommands</name>
    <message>
        <source>Pictures of this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::ReaderView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the pictures of this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Naba makes one a day by itself and keeps those of seven days and four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1. Restoring puts it in the place of your library; what is there now is kept as a backup, so you can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 is in place.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::RowSpeech</name>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: %1</source>
        <extracomment>Spoken; %1 is the name of one of the article&apos;s tags.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken row; Arabic writes it &quot;، &quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::SearchCard</name>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove condition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the search was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact forms only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words only as they are written, without their other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what fits best first, not what is newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in %1</source>
        <extracomment>%1 is the list that was open when the search was begun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search nothing but this list; otherwise all articles are searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::SearchCommands</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me of new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a saved search, how many articles it has found (&quot;3 articles&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles in your saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>between saved searches and their numbers in the status line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::SearchField</name>
    <message>
        <source>Forget these searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::StatusLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far the refresh is: 37 of 62 feeds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1. What is here can be read.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline. Use the network again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::SubscribeDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a feed or a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba finds the feed that a site announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs of feeds…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::TagBox</name>
    <message>
        <source>Remove the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::TagMatches</name>
    <message>
        <source>Create the tag “%1”</source>
        <extracomment>A row that makes a new tag; %1 is its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::TransferCommands</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions, archives and other readers&apos; libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::TypePopup</name>
    <message>
        <source>%1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face and size for each script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::UndoCommands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::cli</name>
    <message>
        <source>Added: %1, %2</source>
        <comment>title of a feed, number of articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribes to a feed: its address, its site&apos;s, a file&apos;s path, or &quot;welcome&quot; for the edition that comes with Naba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article in this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the article of a web page as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the feeds: number, unread, articles, title, address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1. &quot;naba-cli help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains Naba&apos;s commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1. &quot;naba-cli refresh&quot; fetches them.</source>
        <comment>number of feeds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not understand %2.</source>
        <comment>an option, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists articles, newest first: number, N for new and * for starred, date, feed, title, tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only unread articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only starred articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles with this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this feed&apos;s, by its number or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from this day or moment on (ISO 8601).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles with all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than this command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba does not speak %1. It speaks: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a feed&apos;s file as JSON Feed 1.1, whatever its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP header it came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks articles read; with --off unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed</source>
        <comment>a feed, numbers of articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1. New: %2. Changed: %3.</source>
        <comment>number of feeds, numbers of articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks every feed, or those named, due or not, and returns when all that came can be read. It fails only if every feed failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>title of a feed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends subscriptions, by number or address, and drops their articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the number of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints an article; it does not become read by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars articles; with --off takes the star away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives an article tags; with --off takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done; what failed on the way was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed, or something named does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the library; your own if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of messages; the window&apos;s if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed to already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed more than once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they are not on the web: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only print what would be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;naba-cli import pack:NAME&quot; subscribes to one. Some addresses may be dead; a refresh tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the starter packs: feeds by region and language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads lines from standard input and prints what search makes of the words of each: with --json one array a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the words, such as ar or fa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be indexed: %1.</source>
        <comment>a number of articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many articles cannot be searched yet; with --wait returns when all can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index what is waiting, then return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch needs two files: IN OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds articles: words that all must be there, &quot;a phrase&quot;, -not, OR, begin*, and from:, in:, tag:, title:, is:unread, is:starred, before:, after:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest first, not the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words as they are written, no other forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take queries from the lines of a file IN ({&quot;qid&quot;, &quot;query&quot;}), write what they find to OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has something else in it. Name a new folder, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1, %2; starred or tagged: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name either a file for --opml or a folder for --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the subscriptions as OPML, or everything with --all: articles as JSON Feed, starred and tagged ones as HTML, Markdown and EPUB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OPML file; else it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything into this folder; &quot;import&quot; reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This is neither an OPML file nor anything else that can be imported. Export an OPML file from your old reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>number of articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <comment>number of articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1, %2. There already: %3.</source>
        <comment>feeds, articles, articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in what &quot;export&quot; wrote, an OPML file, JSON feeds, or the database of QuiteRSS or RSS Guard, and fetches nothing. What is there already is not doubled. &quot;pack:NAME&quot; takes a starter pack (naba-cli packs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: %1 (%2)</source>
        <comment>a file, then what it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the library, with its subscriptions and marks beside it, to the profile&apos;s backups or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups and what each holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of starred and tagged articles only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts, however large the library is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba mends it when it starts next, or with &quot;naba-cli check --mend&quot;. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through the library&apos;s file: pages, indexes, references, counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the pages; takes less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends what is damaged, from the file itself and the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how each one has answered, in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets how much is kept, of everything or of the feeds named. Starred and tagged articles always stay; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest articles of each feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles no older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the feed, or of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest articles of all feeds together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for all pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a feed&apos;s pictures are fetched: ask, never, open, ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a feed&apos;s own rules away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: %1 of %2. Incomplete: %3. Fetched: %4.</source>
        <comment>numbers of articles, a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. To fetch: pictures %2, whole articles %3, about %4.</source>
        <comment>number of articles, numbers, a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba works offline now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba uses the network again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread articles; the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this folder&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be fetched, and fetch nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without whole articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what was cut off, and nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch no more; what was fetched stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trip is over: what was kept for it may go again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline from now on, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches whole articles and pictures for reading without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved to %2.</source>
        <comment>a feed, an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not asked. Its server wants to be left alone until %2.</source>
        <comment>a feed, a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the work cost, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is kept as the backup %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the library&apos;s place; what was there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the feed&apos;s own text also if the whole article was got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that go next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that go next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that stay for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that stay for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1, pictures: %2. Freed: %3.</source>
        <comment>number of articles, a number, a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the library takes on the disk, what goes next and what stays for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove now what the rules let go, and give the space back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every picture but those of starred and tagged articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got whole: %1.</source>
        <comment>number of articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an article, or a feed with --always or --never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets whole articles from their pages, for feeds that carry only a beginning; show prints them then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always get the articles of this feed whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do so no longer for this feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get those with a star, and those of such feeds, that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what was done last: a mark, a tag, a deletion, the end of a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::reader</name>
    <message>
        <source>next and previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a screenful on, then the next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::reader::BlockWriter</name>
    <message>
        <source>Video or audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings</name>
    <message>
        <source>Noto Naskh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Sans Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Kufi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Nastaliq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vazirmatn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geeza</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::CalendarPage</name>
    <message>
        <source>Calendar and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of months in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the country has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::FamilyBox</name>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language also turns the window: Arabic is read from the right. Articles keep the direction of their own text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is on, nothing leaves this computer: no feed, no page and no picture is asked for. Without a network Naba works like this by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh feeds by themselves when they are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on a line that is paid for by what comes over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to one server at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in all at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds and folders may have an interval of their own. A feed that seldom brings something is asked less often, and none more often than every quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and text size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open article counts as read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::ScriptRows</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face for %1</source>
        <comment>a script</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller: %1</source>
        <comment>a script</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger: %1</source>
        <comment>a script</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::SizeStepper</name>
    <message>
        <source>%1%</source>
        <extracomment>A size; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::SliderRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::settings::StoragePage</name>
    <message>
        <source>Storage and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What never goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles kept of each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that articles are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles kept in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when I open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the chosen feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles kept of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size of its articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this computer; room for pictures: %2</source>
        <extracomment>The room that everything takes, then the room for pictures: two sizes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by your rules (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures over the room for them: %1 (%2). Text stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the room is full, the pictures not looked at for longest: %1 (%2). Text stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred: %1. Tagged: %2. For a trip: %3. With their pictures: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1, pictures: %2. Freed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naba::wording</name>
    <message>
        <source>now</source>
        <comment>time of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>time of an article</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a short date: 18 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a short date: 18 Nov 2025</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a date: Monday 23 November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern of a date: Monday 23 November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a date: 23 November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date: 23 November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1, %2</source>
        <comment>a date, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let Naba read this address (%1). Its owner may have closed it to news readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address (%1). Check it, or look on the site for its feed&apos;s new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has removed this feed for good (%1). You can remove it here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was asked too often (%1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault of its own (%1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request (%1). Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page offers several feeds. Add the address of the one you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. An address looks like example.org/feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba reads addresses that begin with http or https, not of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. What is stored can be read; try again when you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate could not be verified. Nothing was fetched. Check this computer&apos;s date, or ask the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sends from one address to the next without end. Open it in a browser and copy the address where you arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is too large for a feed, so it was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed while this was fetched. Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library is not a library of Naba. It was left as it is. Move it away, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was written by a newer Naba. It was left as it is. Install the newer Naba, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written to. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be stored. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library reported a fault, so the change was not stored. Start Naba again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a feed nor a page that announces one. Look on the site for RSS or Atom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page announces no feed. Look on the site for RSS or Atom and add that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are already subscribed to this feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the library. It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba cannot do this with what it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address or a file, then what happened to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>number of articles</comment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <comment>number of feeds</comment>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>time it takes to read an article</comment>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message>
        <source>Umm al-Qura calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated Hijri calendar; it may be a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar Hijri calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public site pointed at this computer or its own network, so nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is only there to count its readers, so it was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that Naba can show, or it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has the tag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no letters to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: %1</source>
        <comment>condition of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>condition of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <comment>condition of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <comment>condition of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>condition of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>condition of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>condition of a search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>condition of a search; a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on</source>
        <comment>condition of a search; a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>condition of a search; a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>condition of a search; two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is open; the phrase was taken to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had nothing to act on and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1; it was looked for as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles can be unread, read or starred, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date. Dates look like 2026-03-01, yesterday or last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not” and “or” do not go together; both were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is too long; its end was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>condition of a search, negated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred and tagged articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marked as read</numerusform>
            <numerusform>%n articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n article marked as unread</numerusform>
            <numerusform>%n articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n article starred</numerusform>
            <numerusform>%n articles starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken off %n article(s)</source>
        <translation>
            <numerusform>Star taken off %n article</numerusform>
            <numerusform>Star taken off %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged %1</source>
        <translation>
            <numerusform>%n article tagged %1</numerusform>
            <numerusform>%n articles tagged %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %n article(s)</source>
        <translation>
            <numerusform>Tag %1 taken off %n article</numerusform>
            <numerusform>Tag %1 taken off %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>%n article deleted</numerusform>
            <numerusform>%n articles deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done and is taken back, a sentence like &quot;3 articles deleted&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a name and a password (%1). Give them in the settings of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was signed by nobody but itself. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: nobody this computer trusts has signed the server&apos;s certificate. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate has expired. Nothing was fetched. Check this computer&apos;s date, or ask the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not valid yet. Nothing was fetched. Check this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is for another site. Nothing was fetched. Check the address, or ask the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was withdrawn. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sends from a secure address to one that is not. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library is damaged. When Naba starts again it keeps the damaged file aside and mends the library from it and from the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library cannot be opened. Check that its folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a fault, so the change was not stored. What was stored before is safe. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library is no longer in its place, so nothing was stored. Bring its folder or disk back and start Naba again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open in another window or program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for the copy that Naba keeps before it changes the library, so the library was left as it is. Make %1 free and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this name that is whole. &quot;naba-cli backup --list&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more of this article could be found on its page. Open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it has been since %1.</source>
        <comment>a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again on %1.</source>
        <comment>a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has moved. Naba asks its new address now: %1. The old one was %2.</source>
        <comment>two addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its site sends Naba on to %1. If that holds for some days, Naba will go there by itself.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naba does not ask it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its server wants to be left alone until %1.</source>
        <comment>a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 seconds to answer.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends %1 each time it has something new.</source>
        <comment>a size: 3 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the library are sound (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound: pages, indexes, references and counts (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library is damaged. SQLite says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries belong to something that is not there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some counts are wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts of starred and tagged articles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library had a fault in its indexes or counts. They were made anew, and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library was damaged. It is kept as it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the damaged file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the backup of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no backup to take the rest from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found anywhere: %1. What the feeds still have comes back with the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts could not be read, so a few articles or marks may be missing. What the feeds still have comes back with the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library now has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is slow: the last change took %1 seconds to be stored. It is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article texts</source>
        <translation>
            <numerusform>%n article text</numerusform>
            <numerusform>%n article texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags on articles</source>
        <comment>how often tags were given</comment>
        <translation>
            <numerusform>%n tag on an article</numerusform>
            <numerusform>%n tags on articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n other entry</numerusform>
            <numerusform>%n other entries</numerusform>
        </translation>
    </message>
    <message>
        <source>The library may only be read here: nothing new is fetched, and no mark is kept. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is not in the encoding that it names, and could not be read. Only its site can mend that; Naba will try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the name of a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for words of a headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for one of: unread, read, starred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a date, such as 2026-03-01, yesterday or last week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
