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
        <source>Unsubscribe…</source>
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
    <name>naba::ArticleCommands</name>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marked as read</numerusform>
            <numerusform>%n articles marked as read</numerusform>
        </translation>
    </message>
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
        <source>The library cannot be opened</source>
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
    <message>
        <source>This is not a picture that Naba can show: %1</source>
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
    <name>naba::settings::FamilyBox</name>
    <message>
        <source>default</source>
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
        <source>The server asks for a name and a password (%1). Naba cannot sign in.</source>
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
        <source>Nothing follows %1; it was left out.</source>
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
</context>
</TS>
