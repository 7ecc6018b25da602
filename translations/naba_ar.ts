<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Actions</name>
    <message>
        <source>Add a feed…</source>
        <translation>أضف مصدراً…</translation>
    </message>
    <message>
        <source>Refresh all feeds</source>
        <translation>حدّث كل المصادر</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>ألغِ الاشتراك…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>ابحث في المقالات</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>التالي غير المقروء</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>اقرأ المقال</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ميّز بنجمة</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>اجعل الكل مقروءاً</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>Turn the text direction</source>
        <translation>اعكس اتجاه النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>كبّر النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>صغّر النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>الحجم المعتاد للنص</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation>أظهر المصادر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>About Naba</source>
        <translation>عن نبأ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Type and text size…</source>
        <translation>الخط وحجم النص…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>ابحث في المقال</translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation>انسخ اقتباساً</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <translation>أرسل بالبريد…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Uses the library in this folder.</source>
        <translation>يستعمل المكتبة التي في هذا المجلد.</translation>
    </message>
    <message>
        <source>Language for this run: %1.</source>
        <translation>اللغة في هذه المرة: %1.</translation>
    </message>
    <message>
        <source>Look for this run: %1.</source>
        <translation>المظهر في هذه المرة: %1.</translation>
    </message>
    <message>
        <source>Refreshes, prints what arrived, writes a picture of the window to FILE and leaves.</source>
        <translation>يحدّث، ويطبع ما وصل، ويحفظ صورة النافذة في الملف FILE ثم ينصرف.</translation>
    </message>
    <message>
        <source>Size of the picture&apos;s window.</source>
        <translation>مقاس نافذة الصورة.</translation>
    </message>
    <message>
        <source>%1 is not a value of --%2. It takes: %3.</source>
        <translation>%1 ليست قيمة للخيار --%2. يقبل: %3.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>الخيار --%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>%1 is not a size such as 1280x800.</source>
        <translation>%1 ليس مقاساً مثل 1280x800.</translation>
    </message>
    <message>
        <source>Naba&apos;s window takes options only; naba-cli has the commands.</source>
        <translation>نافذة نبأ لا تقبل إلا الخيارات؛ الأوامر في naba-cli.</translation>
    </message>
    <message>
        <source>Naba, a news reader for right-to-left languages</source>
        <translation>نبأ، قارئ أخبار للغات التي تُكتب من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Picture of the window: %1</source>
        <translation>صورة النافذة: %1</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>تعذّرت كتابة الصورة: %1</translation>
    </message>
    <message>
        <source>Refreshed: %1; new articles: %2; failed: %3</source>
        <translation>حُدّث: %1؛ مقالات جديدة: %2؛ أخفق: %3</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>في المكتبة: %1</translation>
    </message>
    <message>
        <source>Naba took too long and was ended.</source>
        <translation>تأخّر نبأ كثيراً فأُنهي.</translation>
    </message>
</context>
<context>
    <name>naba::ArticleCommands</name>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>لم يتغيّر أي مقال</numerusform>
            <numerusform>صار مقال واحد مقروءاً</numerusform>
            <numerusform>صار مقالان مقروءين</numerusform>
            <numerusform>صارت %n مقالات مقروءة</numerusform>
            <numerusform>صار %n مقالاً مقروءاً</numerusform>
            <numerusform>صار %n مقال مقروءاً</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
    </message>
</context>
<context>
    <name>naba::ArticleListView</name>
    <message>
        <source>Remove the star</source>
        <translation>ارفع النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ميّز بنجمة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>أضف وسماً</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>اجعله غير مقروء</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>اجعله مقروءاً</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>قائمة المقالات</translation>
    </message>
</context>
<context>
    <name>naba::ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>naba::FeedCommands</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>أُوقف التحديث.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be refreshed; they are marked in the list.</source>
        <translation>
            <numerusform>تعذّر تحديث المصادر؛ عليها علامة في القائمة.</numerusform>
            <numerusform>تعذّر تحديث مصدر واحد؛ عليه علامة في القائمة.</numerusform>
            <numerusform>تعذّر تحديث مصدرين؛ عليهما علامة في القائمة.</numerusform>
            <numerusform>تعذّر تحديث %n مصادر؛ عليها علامة في القائمة.</numerusform>
            <numerusform>تعذّر تحديث %n مصدراً؛ عليها علامة في القائمة.</numerusform>
            <numerusform>تعذّر تحديث %n مصدر؛ عليها علامة في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالاً جديداً</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>ألغِ الاشتراك</translation>
    </message>
    <message>
        <source>Unsubscribe from %1? Its articles go too, also those with a star or a tag.</source>
        <translation>أتلغي الاشتراك في %1؟ تُحذف مقالاته معه، حتى ما عليه نجمة أو وسم.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أبقِه</translation>
    </message>
</context>
<context>
    <name>naba::FeedTreeView</name>
    <message>
        <source>Feeds</source>
        <translation>مصادر الأخبار</translation>
    </message>
</context>
<context>
    <name>naba::FeedTreeWords</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميّزة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>مصدر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالاً</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken row; Arabic writes it &quot;، &quot;.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>naba::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>نتيجة %1 من %2</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>ابحث في هذا المقال</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>naba::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try fewer or shorter words.</source>
        <translation>جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
        <source>You have read everything new</source>
        <translation>قرأتَ كل جديد</translation>
    </message>
    <message>
        <source>New articles appear here after a refresh (F5).</source>
        <translation>تظهر المقالات الجديدة هنا بعد التحديث (F5).</translation>
    </message>
    <message>
        <source>No starred articles yet</source>
        <translation>لا مقالات مميّزة بعد</translation>
    </message>
    <message>
        <source>Press S on any article.</source>
        <translation>اضغط S على أي مقال.</translation>
    </message>
    <message>
        <source>No articles with this tag</source>
        <translation>لا مقالات بهذا الوسم</translation>
    </message>
    <message>
        <source>Press T on any article.</source>
        <translation>اضغط T على أي مقال.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Refresh with F5.</source>
        <translation>حدّث بالمفتاح F5.</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>ابحث في المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>قائمة المقالات</translation>
    </message>
</context>
<context>
    <name>naba::MainMenu</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>عاجي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>naba::MainWindow</name>
    <message>
        <source>Naba — %1</source>
        <extracomment>Title of the window; %1 is the list that is shown</extracomment>
        <translation>نبأ — %1</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>تعذّر فتح المكتبة</translation>
    </message>
    <message>
        <source>About Naba</source>
        <translation>عن نبأ</translation>
    </message>
    <message>
        <source>Naba %1, a news reader for those who read from right to left.

Your articles are one file on your own machine. Free software under the GNU GPL, version 3 or later.</source>
        <translation>نبأ %1، قارئ أخبار لمن يقرأ من اليمين إلى اليسار.

مقالاتك ملف واحد على جهازك أنت. برنامج حرّ برخصة غنو العمومية، الإصدار الثالث أو ما بعده.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>مصادر الأخبار</translation>
    </message>
</context>
<context>
    <name>naba::PageCommands</name>
    <message>
        <source>The quotation is in the clipboard.</source>
        <translation>الاقتباس في الحافظة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>This is not a picture that Naba can show: %1</source>
        <translation>هذه ليست صورة يستطيع نبأ عرضها: %1</translation>
    </message>
</context>
<context>
    <name>naba::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>افتح الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدّد الكل</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>انسخ اقتباساً</translation>
    </message>
    <message>
        <source>Load the pictures of this article</source>
        <translation>اجلب صور هذا المقال</translation>
    </message>
</context>
<context>
    <name>naba::RowSpeech</name>
    <message>
        <source>loading</source>
        <translation>يُحمَّل</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميّز</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <extracomment>Spoken; %1 is the name of one of the article&apos;s tags.</extracomment>
        <translation>وسم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken row; Arabic writes it &quot;، &quot;.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>naba::StatusLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far the refresh is: 37 of 62 feeds</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>شريط الحالة</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>أوقف التحديث</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>جارٍ التحديث</translation>
    </message>
</context>
<context>
    <name>naba::SubscribeDialog</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>أضف مصدراً</translation>
    </message>
    <message>
        <source>Address of a feed or a site</source>
        <translation>عنوان مصدر أو موقع</translation>
    </message>
    <message>
        <source>Naba finds the feed that a site announces.</source>
        <translation>يجد نبأ المصدر الذي يعلن عنه الموقع.</translation>
    </message>
    <message>
        <source>Feeds of this site</source>
        <translation>مصادر هذا الموقع</translation>
    </message>
    <message>
        <source>Looking for the feed…</source>
        <translation>يُبحث عن المصدر…</translation>
    </message>
</context>
<context>
    <name>naba::TagBox</name>
    <message>
        <source>Remove the tag %1</source>
        <translation>احذف الوسم %1</translation>
    </message>
    <message>
        <source>Article tags</source>
        <translation>وسوم المقال</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسماً</translation>
    </message>
</context>
<context>
    <name>naba::TagMatches</name>
    <message>
        <source>Create the tag “%1”</source>
        <extracomment>A row that makes a new tag; %1 is its name</extracomment>
        <translation>أنشئ وسماً جديداً «%1»</translation>
    </message>
</context>
<context>
    <name>naba::TypePopup</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>Type and text size</source>
        <translation>الخط وحجم النص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>In characters</source>
        <translation>بالأحرف</translation>
    </message>
    <message>
        <source>Direction of this feed</source>
        <translation>اتجاه هذا المصدر</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>direction</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <comment>theme</comment>
        <translation>عاجي</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Face and size for each script</source>
        <translation>خط كل كتابة وحجمه</translation>
    </message>
</context>
<context>
    <name>naba::cli</name>
    <message>
        <source>Added: %1, %2</source>
        <comment>title of a feed, number of articles</comment>
        <translation>أُضيف: %1، %2</translation>
    </message>
    <message>
        <source>Subscribes to a feed: its address, its site&apos;s, a file&apos;s path, or &quot;welcome&quot; for the edition that comes with Naba.</source>
        <translation>يشترك في مصدر: عنوانه، أو عنوان موقعه، أو مسار ملف، أو «welcome» للعدد المرفق مع نبأ.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>اطبع JSON.</translation>
    </message>
    <message>
        <source>Take the mark away again.</source>
        <translation>ارفع العلامة.</translation>
    </message>
    <message>
        <source>There is no article in this page.</source>
        <translation>لا مقال في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Prints the article of a web page as JSON.</source>
        <translation>يطبع مقال صفحة الوِب بصيغة JSON.</translation>
    </message>
    <message>
        <source>The address it came from.</source>
        <translation>العنوان الذي جاءت منه.</translation>
    </message>
    <message>
        <source>Lists the feeds: number, unread, articles, title, address.</source>
        <translation>يسرد المصادر: الرقم، غير المقروء، المقالات، الاسم، العنوان.</translation>
    </message>
    <message>
        <source>There is no command %1. &quot;naba-cli help&quot; lists them.</source>
        <translation>لا أمر باسم %1. يسردها «naba-cli help».</translation>
    </message>
    <message>
        <source>Explains Naba&apos;s commands.</source>
        <translation>يشرح أوامر نبأ.</translation>
    </message>
    <message>
        <source>Added: %1. &quot;naba-cli refresh&quot; fetches them.</source>
        <comment>number of feeds</comment>
        <translation>أُضيف: %1. يجلب «naba-cli refresh» مقالاتها.</translation>
    </message>
    <message>
        <source>%1 does not understand %2.</source>
        <comment>an option, its value</comment>
        <translation>لا يفهم %1 القيمة %2.</translation>
    </message>
    <message>
        <source>Lists articles, newest first: number, N for new and * for starred, date, feed, title, tags.</source>
        <translation>يسرد المقالات من الأحدث: الرقم، N للجديد و* للمميّز، التاريخ، المصدر، العنوان، الوسوم.</translation>
    </message>
    <message>
        <source>Only unread articles.</source>
        <translation>غير المقروء وحده.</translation>
    </message>
    <message>
        <source>Only starred articles.</source>
        <translation>المميّز وحده.</translation>
    </message>
    <message>
        <source>Only articles with this tag.</source>
        <translation>ما عليه هذا الوسم وحده.</translation>
    </message>
    <message>
        <source>Only this feed&apos;s, by its number or address.</source>
        <translation>مقالات هذا المصدر وحده، برقمه أو عنوانه.</translation>
    </message>
    <message>
        <source>Only from this day or moment on (ISO 8601).</source>
        <translation>من هذا اليوم أو هذه اللحظة فصاعداً (ISO 8601).</translation>
    </message>
    <message>
        <source>Only articles with all of these words.</source>
        <translation>ما فيه هذه الكلمات كلها.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>هذا العدد على الأكثر.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>ينقص شيء.</translation>
    </message>
    <message>
        <source>That is more than this command takes.</source>
        <translation>هذا أكثر مما يأخذه الأمر.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>Naba does not speak %1. It speaks: %2.</source>
        <translation>لا يتكلم نبأ %1. يتكلم: %2.</translation>
    </message>
    <message>
        <source>Prints a feed&apos;s file as JSON Feed 1.1, whatever its format.</source>
        <translation>يطبع ملف المصدر بصيغة JSON Feed 1.1 أياً كانت صيغته.</translation>
    </message>
    <message>
        <source>The HTTP header it came with.</source>
        <translation>ترويسة HTTP التي جاء معها.</translation>
    </message>
    <message>
        <source>Marks articles read; with --off unread.</source>
        <translation>يجعل المقالات مقروءة؛ ومع ‎--off غير مقروءة.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed</source>
        <comment>a feed, numbers of articles</comment>
        <translation>%1: جديد %2، تغيّر %3</translation>
    </message>
    <message>
        <source>Asked: %1. New: %2. Changed: %3.</source>
        <comment>number of feeds, numbers of articles</comment>
        <translation>سُئل: %1. جديد: %2. تغيّر: %3.</translation>
    </message>
    <message>
        <source>Asks every feed, or those named, due or not, and returns when all that came can be read. It fails only if every feed failed.</source>
        <translation>يسأل كل المصادر، أو المسمّاة منها، حان وقتها أم لا، وينتهي حين يصير كل ما جاء قابلاً للقراءة. ولا يُخفق إلا إذا أخفقت المصادر كلها.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>title of a feed</comment>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Ends subscriptions, by number or address, and drops their articles.</source>
        <translation>ينهي اشتراكات، بالرقم أو العنوان، ويحذف مقالاتها.</translation>
    </message>
    <message>
        <source>%1 is not the number of an article.</source>
        <translation>ليس %1 رقم مقال.</translation>
    </message>
    <message>
        <source>Prints an article; it does not become read by that.</source>
        <translation>يطبع مقالاً، ولا يصير مقروءاً بذلك.</translation>
    </message>
    <message>
        <source>Stars articles; with --off takes the star away.</source>
        <translation>يميّز مقالات بنجمة؛ ومع ‎--off يرفعها.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>لا بد للوسم من اسم.</translation>
    </message>
    <message>
        <source>Gives an article tags; with --off takes them away.</source>
        <translation>يضع على مقال وسوماً؛ ومع ‎--off يرفعها.</translation>
    </message>
    <message>
        <source>done; what failed on the way was said</source>
        <translation>تمّ؛ وما أخفق في الطريق قيل</translation>
    </message>
    <message>
        <source>it failed, or something named does not exist</source>
        <translation>أخفق، أو لا وجود لشيء سُمّي</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>استعمال غير صحيح</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>ملف لا يُقرأ</translation>
    </message>
    <message>
        <source>the library cannot be opened</source>
        <translation>المكتبة لا تُفتح</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل أمر:</translation>
    </message>
    <message>
        <source>The folder of the library; your own if not given.</source>
        <translation>مجلد المكتبة؛ مكتبتك أنت إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The language of messages; the window&apos;s if not given.</source>
        <translation>لغة الرسائل؛ لغة النافذة إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Explains a command.</source>
        <translation>يشرح أمراً.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>يطبع الإصدار.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>جديد: %1.</translation>
    </message>
    <message>
        <source>Subscribed to already: %1.</source>
        <translation>مشترك فيها من قبل: %1.</translation>
    </message>
    <message>
        <source>Listed more than once: %1.</source>
        <translation>مذكورة أكثر من مرة: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are not on the web: %1.</source>
        <translation>متروكة لأنها ليست على الوِب: %1.</translation>
    </message>
    <message>
        <source>Only print what would be added.</source>
        <translation>اطبع ما كان سيُضاف فحسب.</translation>
    </message>
    <message>
        <source>&quot;naba-cli import pack:NAME&quot; subscribes to one. Some addresses may be dead; a refresh tells which.</source>
        <translation>يشترك «naba-cli import pack:NAME» في واحدة. قد يكون بعض العناوين ميتاً؛ التحديث يقول أيها.</translation>
    </message>
    <message>
        <source>Lists the starter packs: feeds by region and language.</source>
        <translation>يسرد الباقات الجاهزة: مصادر بحسب المنطقة واللغة.</translation>
    </message>
    <message>
        <source>Reads lines from standard input and prints what search makes of the words of each: with --json one array a line.</source>
        <translation>يقرأ سطوراً من الدخل القياسي ويطبع ما يصنعه البحث بكلمات كل سطر؛ ومع ‎--json مصفوفة لكل سطر.</translation>
    </message>
    <message>
        <source>The language of the words, such as ar or fa.</source>
        <translation>لغة الكلمات، مثل ar أو fa.</translation>
    </message>
    <message>
        <source>Waiting to be indexed: %1.</source>
        <comment>a number of articles</comment>
        <translation>ينتظر الفهرسة: %1.</translation>
    </message>
    <message>
        <source>Says how many articles cannot be searched yet; with --wait returns when all can.</source>
        <translation>يقول كم مقالاً لا يمكن البحث فيه بعد؛ ومع ‎--wait ينتظر حتى يمكن البحث فيها كلها.</translation>
    </message>
    <message>
        <source>Index what is waiting, then return.</source>
        <translation>فهرس ما ينتظر ثم انصرف.</translation>
    </message>
    <message>
        <source>--batch needs two files: IN OUT.</source>
        <translation>‏‎--batch يحتاج إلى ملفين: IN OUT.</translation>
    </message>
    <message>
        <source>Finds articles: words that all must be there, &quot;a phrase&quot;, -not, OR, begin*, and from:, in:, tag:, title:, is:unread, is:starred, before:, after:.</source>
        <translation>يبحث عن المقالات: كلمات يجب أن تكون كلها فيها، و&quot;عبارة&quot;، و‎-استثناء، وOR، وأول* الكلمة، ومن:، وفي:، ووسم:، وعنوان:، وis:unread، وis:starred، وقبل:، وبعد:.</translation>
    </message>
    <message>
        <source>The newest first, not the best.</source>
        <translation>الأحدث أولاً لا الأنسب.</translation>
    </message>
    <message>
        <source>Words as they are written, no other forms.</source>
        <translation>الكلمات كما كُتبت، بلا صيغ أخرى.</translation>
    </message>
    <message>
        <source>Take queries from the lines of a file IN ({&quot;qid&quot;, &quot;query&quot;}), write what they find to OUT.</source>
        <translation>خذ أسئلة البحث من سطور الملف IN ({&quot;qid&quot;, &quot;query&quot;}) واكتب ما تجده في OUT.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تتعذر الكتابة في %1.</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object.</source>
        <translation>السطر %1 ليس كائن JSON.</translation>
    </message>
    <message>
        <source>%1 has something else in it. Name a new folder, or an empty one.</source>
        <translation>في %1 شيء آخر. سمِّ مجلداً جديداً أو فارغاً.</translation>
    </message>
    <message>
        <source>Written: %1, %2; starred or tagged: %3.</source>
        <translation>كُتب: %1، و%2؛ المميّز أو الموسوم: %3.</translation>
    </message>
    <message>
        <source>Name either a file for --opml or a folder for --all.</source>
        <translation>سمِّ ملفاً للخيار --opml أو مجلداً للخيار --all.</translation>
    </message>
    <message>
        <source>Writes the subscriptions as OPML, or everything with --all: articles as JSON Feed, starred and tagged ones as HTML, Markdown and EPUB.</source>
        <translation>يكتب الاشتراكات بصيغة OPML، أو كل شيء مع ‎--all: المقالات بصيغة JSON Feed، والمميّزة والموسومة بصيغ HTML وMarkdown وEPUB.</translation>
    </message>
    <message>
        <source>The OPML file; else it is printed.</source>
        <translation>ملف OPML؛ وإلا طُبع.</translation>
    </message>
    <message>
        <source>Everything into this folder; &quot;import&quot; reads it back.</source>
        <translation>كل شيء في هذا المجلد؛ والأمر import يقرؤه من جديد.</translation>
    </message>
    <message>
        <source>%1: This is neither an OPML file nor anything else that can be imported. Export an OPML file from your old reader.</source>
        <translation>%1: ليس هذا ملف OPML ولا شيئاً آخر يمكن استيراده. صدِّر ملف OPML من قارئك القديم.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>number of articles</comment>
        <translation>جديد: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <comment>number of articles</comment>
        <translation>موجود من قبل: %1.</translation>
    </message>
    <message>
        <source>Added: %1, %2. There already: %3.</source>
        <comment>feeds, articles, articles</comment>
        <translation>أُضيف: %1، و%2. موجود من قبل: %3.</translation>
    </message>
    <message>
        <source>Takes in what &quot;export&quot; wrote, an OPML file, JSON feeds, or the database of QuiteRSS or RSS Guard, and fetches nothing. What is there already is not doubled. &quot;pack:NAME&quot; takes a starter pack (naba-cli packs).</source>
        <translation>يستورد ما كتبه export، أو ملف OPML، أو خلاصات JSON، أو قاعدة بيانات QuiteRSS أو RSS Guard، ولا يجلب شيئاً. وما كان موجوداً لا يتكرر. و&quot;pack:NAME&quot; يأخذ حزمة بداية (naba-cli packs).</translation>
    </message>
</context>
<context>
    <name>naba::reader</name>
    <message>
        <source>next and previous article</source>
        <translation>المقال التالي والسابق</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>a screenful on, then the next unread</source>
        <translation>صفحة إلى أسفل، ثم التالي غير المقروء</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Choose an article to read</source>
        <translation>اختر مقالاً تقرؤه</translation>
    </message>
    <message>
        <source>+ Add tag</source>
        <translation>+ أضف وسماً</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>مقطع مسموع</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>مقطع مرئي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Heading of level %1</source>
        <translation>عنوان من المستوى %1</translation>
    </message>
</context>
<context>
    <name>naba::reader::BlockWriter</name>
    <message>
        <source>Video or audio</source>
        <translation>مقطع مرئي أو مسموع</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>الصورة لم تُجلب</translation>
    </message>
</context>
<context>
    <name>naba::settings</name>
    <message>
        <source>Noto Naskh</source>
        <translation>نسخ نوتو</translation>
    </message>
    <message>
        <source>Noto Sans Arabic</source>
        <translation>نوتو سانس</translation>
    </message>
    <message>
        <source>Noto Kufi</source>
        <translation>نوتو كوفي</translation>
    </message>
    <message>
        <source>Noto Nastaliq</source>
        <translation>نوتو نستعليق</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>أميري</translation>
    </message>
    <message>
        <source>Vazirmatn</source>
        <translation>وزير متن</translation>
    </message>
    <message>
        <source>Geeza</source>
        <translation>جيزة</translation>
    </message>
</context>
<context>
    <name>naba::settings::FamilyBox</name>
    <message>
        <source>default</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>naba::settings::ScriptRows</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Face for %1</source>
        <comment>a script</comment>
        <translation>خط %1</translation>
    </message>
    <message>
        <source>Smaller: %1</source>
        <comment>a script</comment>
        <translation>تصغير: %1</translation>
    </message>
    <message>
        <source>Larger: %1</source>
        <comment>a script</comment>
        <translation>تكبير: %1</translation>
    </message>
</context>
<context>
    <name>naba::settings::SizeStepper</name>
    <message>
        <source>%1%</source>
        <extracomment>A size; %1 is a number</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>naba::settings::SliderRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its value</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>naba::wording</name>
    <message>
        <source>now</source>
        <comment>time of an article</comment>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>time of an article</comment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a short date: 18 Nov</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a short date: 18 Nov 2025</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a date: Monday 23 November</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern of a date: Monday 23 November 2026</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a date: 23 November</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date: 23 November 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of today</comment>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>Updated %1, %2</source>
        <comment>a date, a time</comment>
        <translation>آخر تحديث %1، %2</translation>
    </message>
    <message>
        <source>The server asks for a name and a password (%1). Naba cannot sign in.</source>
        <translation>يطلب الخادم اسماً وكلمة سر (%1)، ولا يستطيع نبأ أن يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The server does not let Naba read this address (%1). Its owner may have closed it to news readers.</source>
        <translation>لا يسمح الخادم لنبأ بقراءة هذا العنوان (%1). لعل صاحبه أغلقه أمام قارئات الأخبار.</translation>
    </message>
    <message>
        <source>There is nothing at this address (%1). Check it, or look on the site for its feed&apos;s new address.</source>
        <translation>لا شيء عند هذا العنوان (%1). تحقّق منه، أو ابحث في الموقع عن عنوان المصدر الجديد.</translation>
    </message>
    <message>
        <source>The site has removed this feed for good (%1). You can remove it here too.</source>
        <translation>أزال الموقع هذا المصدر نهائياً (%1). تستطيع أن تحذفه هنا أيضاً.</translation>
    </message>
    <message>
        <source>The server was asked too often (%1). Try again later.</source>
        <translation>سُئل الخادم أكثر مما يقبل (%1). أعد المحاولة لاحقاً.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (%1). Try again later.</source>
        <translation>في الخادم عطل من عنده (%1). أعد المحاولة لاحقاً.</translation>
    </message>
    <message>
        <source>The server refused the request (%1). Check the address.</source>
        <translation>رفض الخادم الطلب (%1). تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>This page offers several feeds. Add the address of the one you want.</source>
        <translation>في هذه الصفحة أكثر من مصدر. أضف عنوان ما تريده منها.</translation>
    </message>
    <message>
        <source>This is not an address. An address looks like example.org/feed.</source>
        <translation>هذا ليس عنواناً. العنوان مثل ⁦example.org/feed⁩.</translation>
    </message>
    <message>
        <source>Naba reads addresses that begin with http or https, not of this kind.</source>
        <translation>يقرأ نبأ العناوين التي تبدأ بـ⁦http⁩ أو ⁦https⁩، لا عناوين من هذا النوع.</translation>
    </message>
    <message>
        <source>You are offline. What is stored can be read; try again when you are connected.</source>
        <translation>أنت دون اتصال. ما حُفظ يُقرأ؛ أعد المحاولة حين تتصل.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling of the address and your connection.</source>
        <translation>لا خادم بهذا الاسم. تحقّق من كتابة العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>The server cannot be reached now. Try again later.</source>
        <translation>تعذّر الوصول إلى الخادم الآن. أعد المحاولة لاحقاً.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again later.</source>
        <translation>تأخّر الخادم في الرد. أعد المحاولة لاحقاً.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate could not be verified. Nothing was fetched. Check this computer&apos;s date, or ask the site&apos;s owner.</source>
        <translation>الاتصال غير آمن: تعذّر التحقق من شهادة الخادم، ولم يُجلب شيء. تحقّق من تاريخ هذا الجهاز، أو اسأل صاحب الموقع.</translation>
    </message>
    <message>
        <source>The site sends from one address to the next without end. Open it in a browser and copy the address where you arrive.</source>
        <translation>يحيل الموقع من عنوان إلى عنوان بلا نهاية. افتحه في متصفح وانسخ العنوان الذي تصل إليه.</translation>
    </message>
    <message>
        <source>What came is too large for a feed, so it was not taken in.</source>
        <translation>ما جاء أكبر من أن يكون مصدراً، فلم يُؤخذ.</translation>
    </message>
    <message>
        <source>This was stopped before it ended.</source>
        <translation>أُوقف هذا قبل أن ينتهي.</translation>
    </message>
    <message>
        <source>The network failed while this was fetched. Check your connection and try again.</source>
        <translation>انقطعت الشبكة أثناء الجلب. تحقّق من اتصالك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The file of the library is not a library of Naba. It was left as it is. Move it away, or choose another profile.</source>
        <translation>ملف المكتبة ليس مكتبة لنبأ، وقد تُرك كما هو. انقله إلى مكان آخر، أو اختر ملفاً شخصياً آخر.</translation>
    </message>
    <message>
        <source>The library was written by a newer Naba. It was left as it is. Install the newer Naba, or choose another profile.</source>
        <translation>كُتبت المكتبة بإصدار أحدث من نبأ، وقد تُركت كما هي. ثبّت الإصدار الأحدث، أو اختر ملفاً شخصياً آخر.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>يستعمل المكتبةَ برنامج آخر. أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The library cannot be written to. Check the permissions of its folder.</source>
        <translation>تعذّرت الكتابة في المكتبة. تحقّق من أذون مجلدها.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be stored. Make room and try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ شيء. أفسح مكاناً وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The library reported a fault, so the change was not stored. Start Naba again.</source>
        <translation>أبلغت المكتبة عن عطل، فلم يُحفظ التغيير. أعد تشغيل نبأ.</translation>
    </message>
    <message>
        <source>This is neither a feed nor a page that announces one. Look on the site for RSS or Atom.</source>
        <translation>هذا ليس مصدراً ولا صفحة تعلن عن مصدر. ابحث في الموقع عن RSS أو Atom.</translation>
    </message>
    <message>
        <source>This page announces no feed. Look on the site for RSS or Atom and add that address.</source>
        <translation>لا تعلن هذه الصفحة عن مصدر. ابحث في الموقع عن RSS أو Atom وأضف عنوانه.</translation>
    </message>
    <message>
        <source>You are already subscribed to this feed.</source>
        <translation>أنت مشترك في هذا المصدر.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation>لا ملف بهذا الاسم. تحقّق من اسمه.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>تعذّرت قراءة الملف. تحقّق من أذونه.</translation>
    </message>
    <message>
        <source>This is not in the library. It may have been removed.</source>
        <translation>هذا ليس في المكتبة. لعله حُذف.</translation>
    </message>
    <message>
        <source>Naba cannot do this with what it was given.</source>
        <translation>لا يستطيع نبأ أن يفعل هذا بما أُعطي.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address or a file, then what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>number of articles</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <comment>number of feeds</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدراً</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>time it takes to read an article</comment>
        <translation>
            <numerusform>أقل من دقيقة قراءة</numerusform>
            <numerusform>دقيقة قراءة</numerusform>
            <numerusform>دقيقتا قراءة</numerusform>
            <numerusform>%n دقائق قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Umm al-Qura calendar</source>
        <translation>تقويم أم القرى</translation>
    </message>
    <message>
        <source>Calculated Hijri calendar; it may be a day off</source>
        <translation>تقويم هجري حسابي، قد يختلف يوماً</translation>
    </message>
    <message>
        <source>Solar Hijri calendar</source>
        <translation>التقويم الهجري الشمسي</translation>
    </message>
    <message>
        <source>Hebrew calendar</source>
        <translation>التقويم العبري</translation>
    </message>
    <message>
        <source>A public site pointed at this computer or its own network, so nothing was fetched.</source>
        <translation>أشار موقع عام إلى هذا الحاسوب أو شبكته الداخلية، فلم يُجلب شيء.</translation>
    </message>
    <message>
        <source>This picture is only there to count its readers, so it was not fetched.</source>
        <translation>وُضعت هذه الصورة لعدّ قرائها فحسب، فلم تُجلب.</translation>
    </message>
    <message>
        <source>This is not a picture that Naba can show, or it is too large.</source>
        <translation>ليست هذه صورة يستطيع نبأ عرضها، أو هي أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>No source is called %1.</source>
        <translation>لا مصدر اسمه %1.</translation>
    </message>
    <message>
        <source>No folder is called %1.</source>
        <translation>لا مجلد اسمه %1.</translation>
    </message>
    <message>
        <source>No article has the tag %1.</source>
        <translation>لا مقال يحمل الوسم %1.</translation>
    </message>
    <message>
        <source>%1 has no letters to look for.</source>
        <translation>ليس في %1 حروف يُبحث عنها.</translation>
    </message>
    <message>
        <source>Headline: %1</source>
        <comment>condition of a search</comment>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>condition of a search</comment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <comment>condition of a search</comment>
        <translation>المجلد: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <comment>condition of a search</comment>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>condition of a search</comment>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>condition of a search</comment>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>condition of a search</comment>
        <translation>المميّزة</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>condition of a search; a date</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <comment>condition of a search; a date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>condition of a search; a date</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>condition of a search; two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>A quotation mark is open; the phrase was taken to the end.</source>
        <translation>علامة اقتباس لم تُغلق؛ أُخذت العبارة إلى آخر النص.</translation>
    </message>
    <message>
        <source>%1 had nothing to act on and was left out.</source>
        <translation>لم يكن لـ%1 ما تعمل فيه فأُهملت.</translation>
    </message>
    <message>
        <source>There is no field %1; it was looked for as a word.</source>
        <translation>لا حقل اسمه %1؛ بُحث عنه كلمةً.</translation>
    </message>
    <message>
        <source>Nothing follows %1; it was left out.</source>
        <translation>لا شيء بعد %1؛ فأُهملت.</translation>
    </message>
    <message>
        <source>Articles can be unread, read or starred, not %1.</source>
        <translation>المقالات تكون غير مقروءة أو مقروءة أو مميّزة، لا %1.</translation>
    </message>
    <message>
        <source>%1 is not a date. Dates look like 2026-03-01, yesterday or last week.</source>
        <translation>%1 ليس تاريخاً. التواريخ مثل ‎2026-03-01 أو أمس أو الأسبوع الماضي.</translation>
    </message>
    <message>
        <source>“Not” and “or” do not go together; both were asked for.</source>
        <translation>لا يجتمع «ليس» و«أو»؛ فطُلب الاثنان معاً.</translation>
    </message>
    <message>
        <source>The search is too long; its end was left out.</source>
        <translation>نص البحث طويل جداً؛ فأُهمل آخره.</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>condition of a search, negated</comment>
        <translation>من دون %1</translation>
    </message>
    <message>
        <source>Starred and tagged articles</source>
        <translation>المقالات المميّزة والموسومة</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
</TS>
