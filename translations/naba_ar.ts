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
    <message>
        <source>Unsubscribe</source>
        <translation>ألغِ الاشتراك</translation>
    </message>
    <message>
        <source>Settings of the feed…</source>
        <translation>إعدادات المصدر…</translation>
    </message>
    <message>
        <source>Health of the feeds…</source>
        <translation>صحة المصادر…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استورد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدِّر…</translation>
    </message>
    <message>
        <source>Always get whole articles</source>
        <translation>اجلب المقالات كاملة دائماً</translation>
    </message>
    <message>
        <source>Mark what is above as read</source>
        <translation>اجعل ما فوقه مقروءاً</translation>
    </message>
    <message>
        <source>Mark what is below as read</source>
        <translation>اجعل ما تحته مقروءاً</translation>
    </message>
    <message>
        <source>Mark what is older than a day as read</source>
        <translation>اجعل ما مضى عليه يوم مقروءاً</translation>
    </message>
    <message>
        <source>Mark what is older than a week as read</source>
        <translation>اجعل ما مضى عليه أسبوع مقروءاً</translation>
    </message>
    <message>
        <source>Mark what is older than a month as read</source>
        <translation>اجعل ما مضى عليه شهر مقروءاً</translation>
    </message>
    <message>
        <source>Delete the article</source>
        <translation>احذف المقال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Last starred first</source>
        <translation>آخر ما مُيّز أولاً</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>المقال كاملاً</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>اعرض الصور</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>اعمل بلا شبكة</translation>
    </message>
    <message>
        <source>Get ready for a trip…</source>
        <translation>استعد لرحلة…</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>التخزين…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
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
    <name>naba::Application</name>
    <message>
        <source>Your library is being opened. After an update of Naba this takes longer, once.</source>
        <translation>تُفتح مكتبتك. يطول ذلك مرة واحدة بعد تحديث نبأ.</translation>
    </message>
</context>
<context>
    <name>naba::ArticleCommands</name>
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
    <message>
        <source>Getting the whole article…</source>
        <translation>يجلب المقال كاملاً…</translation>
    </message>
</context>
<context>
    <name>naba::ExportDialog</name>
    <message>
        <source>Subscriptions, as an OPML file</source>
        <translation>الاشتراكات، في ملف OPML</translation>
    </message>
    <message>
        <source>Everything, as a folder of files</source>
        <translation>كل شيء، في مجلد ملفات</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختر مكاناً…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدِّر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Subscriptions, all articles as JSON Feed, and those with a star or a tag as pages, Markdown and an e-book. Naba reads it back.</source>
        <translation>الاشتراكات، وكل المقالات بصيغة JSON Feed، وما عليه نجمة أو وسم صفحاتٍ وMarkdown وكتاباً إلكترونياً. ويستطيع نبأ قراءتها من جديد.</translation>
    </message>
    <message>
        <source>For another reader: names, addresses and folders.</source>
        <translation>لقارئ آخر: الأسماء والعناوين والمجلدات.</translation>
    </message>
    <message>
        <source>Save the subscriptions</source>
        <translation>احفظ الاشتراكات</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>أين يوضع المجلد</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
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
        <source>%1 has moved to %2.</source>
        <comment>a feed, an address</comment>
        <translation>انتقل %1 إلى %2.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>As all other feeds</source>
        <translation>كسائر المصادر</translation>
    </message>
</context>
<context>
    <name>naba::FeedSettingsDialog</name>
    <message>
        <source>As its folder, or by itself</source>
        <translation>كمجلده، أو من نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>كل صفر ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل صفر دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it even if its certificate cannot be verified</source>
        <translation>اجلبه وإن تعذر التحقق من شهادته</translation>
    </message>
    <message>
        <source>Settings of the feed</source>
        <translation>إعدادات المصدر</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Name and password are kept in the system&apos;s keychain.</source>
        <translation>يُحفظ الاسم وكلمة السر في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>There is no keychain here: name and password are forgotten when Naba is closed.</source>
        <translation>لا سلسلة مفاتيح هنا: يُنسى الاسم وكلمة السر حين يُغلق نبأ.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Says that it is</source>
        <translation>يعرّف نفسه بأنه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
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
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
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
    <name>naba::HealthDialog</name>
    <message>
        <source>Ask now</source>
        <translation>اسأله الآن</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>غيّر العنوان…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>ألغِ الاشتراك…</translation>
    </message>
    <message>
        <source>Health of the feeds</source>
        <translation>صحة المصادر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>All feeds are well.</source>
        <translation>كل المصادر بخير.</translation>
    </message>
    <message numerus="yes">
        <source>There is something to know about %n feed(s).</source>
        <translation>
            <numerusform>لا شيء يقال عن أي مصدر.</numerusform>
            <numerusform>هناك ما يقال عن مصدر واحد.</numerusform>
            <numerusform>هناك ما يقال عن مصدرين.</numerusform>
            <numerusform>هناك ما يقال عن %n مصادر.</numerusform>
            <numerusform>هناك ما يقال عن %n مصدراً.</numerusform>
            <numerusform>هناك ما يقال عن %n مصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يسأل…</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>غيّر العنوان</translation>
    </message>
    <message>
        <source>New address of %1</source>
        <translation>العنوان الجديد لـ%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
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
    <name>naba::HealthTable</name>
    <message>
        <source>Feed</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>ما الأمر</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>naba::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Looking at what is in it…</source>
        <translation>ينظر فيما فيه…</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>feeds</comment>
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
        <source>New: %1.</source>
        <comment>articles</comment>
        <translation>جديد: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <comment>articles</comment>
        <translation>موجود من قبل: %1.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يستورد…</translation>
    </message>
    <message>
        <source>This is nothing that Naba can import. Export an OPML file from your old reader.</source>
        <translation>لا يستطيع نبأ استيراد هذا. صدِّر ملف OPML من قارئك القديم.</translation>
    </message>
</context>
<context>
    <name>naba::ImportList</name>
    <message>
        <source>Feed</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Feeds to import</source>
        <translation>المصادر التي تُستورد</translation>
    </message>
    <message>
        <source>not on the web</source>
        <translation>ليس على الويب</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود من قبل</translation>
    </message>
</context>
<context>
    <name>naba::KeepingCommands</name>
    <message>
        <source>Your library was mended</source>
        <translation>أُصلحت مكتبتك</translation>
    </message>
    <message>
        <source>A new library was begun</source>
        <translation>بدأت مكتبة جديدة</translation>
    </message>
    <message>
        <source>The file of your library was not in its place, so Naba began a new one. There are backups of the earlier one; the newest is of %1.</source>
        <translation>لم يكن ملف مكتبتك في مكانه، فبدأ نبأ مكتبة جديدة. وللمكتبة السابقة نسخ احتياطية، أحدثها من %1.</translation>
    </message>
    <message>
        <source>Show the backups…</source>
        <translation>اعرض النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>The file of the library is damaged. Naba is mending it…</source>
        <translation>ملف المكتبة تالف. نبأ يصلحه…</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>تعذّر فتح المكتبة</translation>
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
    <message>
        <source>The newest %1 are listed.</source>
        <translation>تُعرض أحدث %1.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>%1 waits for its next letter.</source>
        <extracomment>a letter that is not searched for yet</extracomment>
        <translation>%1: اكتب الحرف التالي.</translation>
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
    <message>
        <source>Move to folder</source>
        <translation>انقل إلى مجلد</translation>
    </message>
    <message>
        <source>How often its feeds are asked</source>
        <translation>كم مرة تُسأل مصادره</translation>
    </message>
</context>
<context>
    <name>naba::OfflineCommands</name>
    <message>
        <source>Ready to be read without a network: %1.</source>
        <translation>جاهز للقراءة بلا شبكة: %1.</translation>
    </message>
</context>
<context>
    <name>naba::OfflineDialog</name>
    <message>
        <source>Whole articles where the feed brings a summary</source>
        <translation>المقالات كاملة حيث لا يأتي المصدر إلا بملخص</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>اجلب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>The trip is over</source>
        <translation>انتهت الرحلة</translation>
    </message>
    <message>
        <source>Ready for a trip</source>
        <translation>الاستعداد لرحلة</translation>
    </message>
    <message>
        <source>Read these without a network</source>
        <translation>اقرأ هذه بلا شبكة</translation>
    </message>
    <message>
        <source>All unread articles</source>
        <translation>كل المقالات غير المقروءة</translation>
    </message>
    <message>
        <source>What the list shows: %1</source>
        <translation>ما تعرضه القائمة: %1</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>المقالات المميّزة</translation>
    </message>
    <message>
        <source>Every article</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>What was kept for the trip may go again when room is needed</source>
        <translation>ما حُفظ للرحلة يجوز حذفه إذا احتيج إلى مكان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يعدّ…</translation>
    </message>
    <message>
        <source>%1. To fetch: pictures %2, whole articles %3, about %4. The text that feeds brought is here already.</source>
        <translation>%1. ما يُجلب: الصور %2، والمقالات الكاملة %3، نحو %4. أما النص الذي جاءت به المصادر فموجود هنا.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>يجلب…</translation>
    </message>
    <message>
        <source>What is missing is fetched when the network is back.</source>
        <translation>ما ينقص يُجلب حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>Ready: %1 of %2 (%3).</source>
        <translation>جاهز: %1 من %2 (%3).</translation>
    </message>
    <message>
        <source>Something is missing in: %1.</source>
        <translation>ينقص شيء في: %1.</translation>
    </message>
</context>
<context>
    <name>naba::PacksDialog</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Packs of feeds</source>
        <translation>باقات المصادر</translation>
    </message>
    <message>
        <source>Choose packs of feeds</source>
        <translation>اختر باقات المصادر</translation>
    </message>
    <message>
        <source>Any site can be added or removed later. Some addresses may be dead; the health of the feeds says which.</source>
        <translation>تستطيع أن تضيف أي موقع أو تحذفه لاحقاً. قد يكون بعض العناوين ميتاً، وصفحة صحة المصادر تدلك عليه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
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
</context>
<context>
    <name>naba::PictureBar</name>
    <message>
        <source>You are offline. Pictures of this article that are not here: %1</source>
        <translation>أنت بلا شبكة. صور هذا المقال التي ليست هنا: %1</translation>
    </message>
    <message>
        <source>Pictures that were not loaded: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>صور لم تُحمَّل: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Load the pictures of this article</source>
        <translation>اجلب صور هذا المقال</translation>
    </message>
    <message>
        <source>Always for this feed</source>
        <translation>دائماً لهذا المصدر</translation>
    </message>
    <message>
        <source>Load the pictures of this feed whenever an article is opened</source>
        <translation>حمّل صور هذا المصدر كلما فُتح مقال</translation>
    </message>
</context>
<context>
    <name>naba::PictureCommands</name>
    <message>
        <source>Pictures of this feed</source>
        <translation>صور هذا المصدر</translation>
    </message>
    <message>
        <source>When I ask</source>
        <translation>حين أطلب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>When I open an article</source>
        <translation>حين أفتح مقالاً</translation>
    </message>
    <message>
        <source>Ahead of time</source>
        <translation>مسبقاً</translation>
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
    <name>naba::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>استرجع</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups of your library</source>
        <translation>النسخ الاحتياطية لمكتبتك</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>ينظر في النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>There is no backup yet. Naba makes one a day by itself and keeps those of seven days and four weeks.</source>
        <translation>لا نسخة احتياطية بعد. ينسخ نبأ المكتبة وحده مرة كل يوم، ويحفظ نسخ سبعة أيام وأربعة أسابيع.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>لا يمكن قراءة هذه النسخة.</translation>
    </message>
    <message>
        <source>It holds %1. Restoring puts it in the place of your library; what is there now is kept as a backup, so you can go back.</source>
        <translation>فيها %1. الاسترجاع يضعها مكان مكتبتك؛ وما فيها الآن يُحفظ نسخةً احتياطية، فيمكنك الرجوع إليه.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>يسترجع…</translation>
    </message>
    <message>
        <source>The backup of %1 is in place.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>صارت نسخة %1 في مكانها.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>ينسخ…</translation>
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
    <message>
        <source>available offline</source>
        <translation>متاح دون اتصال</translation>
    </message>
</context>
<context>
    <name>naba::SearchCard</name>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Remove condition: %1</source>
        <translation>أزل الشرط: %1</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>أتقصد: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>فُهم هكذا</translation>
    </message>
    <message>
        <source>How the search was understood</source>
        <translation>كيف فُهم البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>احفظ هذا البحث</translation>
    </message>
    <message>
        <source>Exact forms only</source>
        <translation>كما كُتبت فقط</translation>
    </message>
    <message>
        <source>Find words only as they are written, without their other forms</source>
        <translation>ابحث عن الكلمات كما كُتبت فقط، دون صيغها الأخرى</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولاً</translation>
    </message>
    <message>
        <source>List what fits best first, not what is newest</source>
        <translation>قدّم الأنسب لا الأحدث</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <extracomment>%1 is the list that was open when the search was begun</extracomment>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>Search nothing but this list; otherwise all articles are searched</source>
        <translation>ابحث في هذه القائمة وحدها؛ وإلا شمل البحث كل المقالات</translation>
    </message>
    <message>
        <source>Search all articles (%1)</source>
        <translation>ابحث في كل المقالات (%1)</translation>
    </message>
</context>
<context>
    <name>naba::SearchCommands</name>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Tell me of new articles</source>
        <translation>نبّهني إلى المقالات الجديدة</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>أزل البحث المحفوظ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>غيّر الاسم…</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>تغيير اسم البحث المحفوظ</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a saved search, how many articles it has found (&quot;3 articles&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New articles in your saved searches</source>
        <translation>مقالات جديدة في عمليات بحثك المحفوظة</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>between saved searches and their numbers in the status line</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>naba::SearchField</name>
    <message>
        <source>Forget these searches</source>
        <translation>انسَ عمليات البحث هذه</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
</context>
<context>
    <name>naba::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
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
    <message>
        <source>Offline since %1. What is here can be read.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>بلا شبكة منذ %1. ما هنا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Offline. Use the network again</source>
        <translation>بلا شبكة. استعمل الشبكة من جديد</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>اعمل بلا شبكة</translation>
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
    <message>
        <source>Packs of feeds…</source>
        <translation>باقات المصادر…</translation>
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
    <name>naba::TransferCommands</name>
    <message>
        <source>Import</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>Subscriptions, archives and other readers&apos; libraries</source>
        <translation>الاشتراكات والأرشيفات ومكتبات القارئات الأخرى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>استُورد: %1، %2.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>استُورد: %1.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
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
    <name>naba::UndoCommands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
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
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Backed up: %1 (%2)</source>
        <comment>a file, then what it holds</comment>
        <translation>نُسخ احتياطياً: %1 (%2)</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Copies the library, with its subscriptions and marks beside it, to the profile&apos;s backups or a folder.</source>
        <translation>ينسخ المكتبة، ومعها اشتراكاتها وعلاماتها، إلى نسخ الملف الشخصي الاحتياطية أو إلى مجلد.</translation>
    </message>
    <message>
        <source>List the backups and what each holds.</source>
        <translation>يسرد النسخ الاحتياطية وما في كل منها.</translation>
    </message>
    <message>
        <source>Texts of starred and tagged articles only.</source>
        <translation>نصوص المقالات المميّزة والموسومة فقط.</translation>
    </message>
    <message>
        <source>All texts, however large the library is.</source>
        <translation>كل النصوص مهما كبرت المكتبة.</translation>
    </message>
    <message>
        <source>Naba mends it when it starts next, or with &quot;naba-cli check --mend&quot;. The damaged file is kept.</source>
        <translation>يصلحها نبأ في بدئه التالي، أو بالأمر &quot;naba-cli check --mend&quot;. ويُحفظ الملف التالف.</translation>
    </message>
    <message>
        <source>Looks through the library&apos;s file: pages, indexes, references, counts.</source>
        <translation>يفحص ملف المكتبة: الصفحات والفهارس والإحالات والأعداد.</translation>
    </message>
    <message>
        <source>Only the pages; takes less time.</source>
        <translation>الصفحات فقط؛ وهو أسرع.</translation>
    </message>
    <message>
        <source>Mends what is damaged, from the file itself and the newest backup.</source>
        <translation>يصلح ما تلف، من الملف نفسه ومن أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Say how each one has answered, in plain words.</source>
        <translation>يقول كيف أجاب كل واحد، بكلام واضح.</translation>
    </message>
    <message>
        <source>%1 needs a feed.</source>
        <translation>‏%1 يحتاج إلى مصدر.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Articles of each feed</source>
        <translation>مقالات كل مصدر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Articles in all</source>
        <translation>المقالات كلها</translation>
    </message>
    <message>
        <source>Megabytes of the library</source>
        <translation>ميغابايت المكتبة</translation>
    </message>
    <message>
        <source>Megabytes of pictures</source>
        <translation>ميغابايت الصور</translation>
    </message>
    <message>
        <source>Sets how much is kept, of everything or of the feeds named. Starred and tagged articles always stay; 0 is no limit.</source>
        <translation>يحدد كم يُحفظ من كل شيء أو من المصادر المسماة. المقالات المميّزة والموسومة تبقى دائماً؛ و0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>Newest articles of each feed.</source>
        <translation>أحدث مقالات كل مصدر.</translation>
    </message>
    <message>
        <source>Articles no older.</source>
        <translation>المقالات التي لم يمض عليها أكثر.</translation>
    </message>
    <message>
        <source>Size of the feed, or of the library.</source>
        <translation>حجم المصدر أو المكتبة.</translation>
    </message>
    <message>
        <source>Newest articles of all feeds together.</source>
        <translation>أحدث مقالات المصادر كلها معاً.</translation>
    </message>
    <message>
        <source>Room for all pictures.</source>
        <translation>المكان لكل الصور.</translation>
    </message>
    <message>
        <source>When a feed&apos;s pictures are fetched: ask, never, open, ahead.</source>
        <translation>متى تُجلب صور المصدر: ask أو never أو open أو ahead.</translation>
    </message>
    <message>
        <source>Take a feed&apos;s own rules away.</source>
        <translation>ارفع القواعد الخاصة بالمصدر.</translation>
    </message>
    <message>
        <source>Ready: %1 of %2. Incomplete: %3. Fetched: %4.</source>
        <comment>numbers of articles, a size</comment>
        <translation>جاهز: %1 من %2. ناقص: %3. جُلب: %4.</translation>
    </message>
    <message>
        <source>%1. To fetch: pictures %2, whole articles %3, about %4.</source>
        <comment>number of articles, numbers, a size</comment>
        <translation>%1. ما يُجلب: الصور %2، والمقالات الكاملة %3، نحو %4.</translation>
    </message>
    <message>
        <source>Naba works offline now.</source>
        <translation>يعمل نبأ الآن بلا شبكة.</translation>
    </message>
    <message>
        <source>Naba uses the network again.</source>
        <translation>يستعمل نبأ الشبكة من جديد.</translation>
    </message>
    <message>
        <source>Unread articles; the default.</source>
        <translation>المقالات غير المقروءة؛ وهو المعتاد.</translation>
    </message>
    <message>
        <source>Starred articles.</source>
        <translation>المقالات المميّزة.</translation>
    </message>
    <message>
        <source>Every article.</source>
        <translation>كل المقالات.</translation>
    </message>
    <message>
        <source>Only this folder&apos;s.</source>
        <translation>ما في هذا المجلد فقط.</translation>
    </message>
    <message>
        <source>Say what would be fetched, and fetch nothing.</source>
        <translation>يقول ما سيُجلب ولا يجلب شيئاً.</translation>
    </message>
    <message>
        <source>Without pictures.</source>
        <translation>بلا صور.</translation>
    </message>
    <message>
        <source>Without whole articles.</source>
        <translation>بلا مقالات كاملة.</translation>
    </message>
    <message>
        <source>Go on with what was cut off, and nothing new.</source>
        <translation>تابع ما انقطع ولا تزد عليه.</translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation>يقول إلى أين وصل.</translation>
    </message>
    <message>
        <source>Fetch no more; what was fetched stays.</source>
        <translation>لا تجلب المزيد؛ وما جُلب يبقى.</translation>
    </message>
    <message>
        <source>The trip is over: what was kept for it may go again.</source>
        <translation>انتهت الرحلة: يجوز حذف ما حُفظ لها.</translation>
    </message>
    <message>
        <source>Work offline from now on, or no longer.</source>
        <translation>اعمل بلا شبكة من الآن، أو كفّ عن ذلك.</translation>
    </message>
    <message>
        <source>Fetches whole articles and pictures for reading without a network.</source>
        <translation>يجلب المقالات كاملة والصور للقراءة بلا شبكة.</translation>
    </message>
    <message>
        <source>%1 has moved to %2.</source>
        <comment>a feed, an address</comment>
        <translation>انتقل %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1: not asked. Its server wants to be left alone until %2.</source>
        <comment>a feed, a date and time</comment>
        <translation>%1: لم يُسأل، فخادمه يطلب أن يُترك حتى %2.</translation>
    </message>
    <message>
        <source>Say what the work cost, as JSON.</source>
        <translation>يقول كم كلّف العمل، بصيغة JSON.</translation>
    </message>
    <message>
        <source>Would be restored: %1</source>
        <translation>يُسترجع: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>استُرجعت: %1</translation>
    </message>
    <message>
        <source>It holds: %1</source>
        <translation>فيها: %1</translation>
    </message>
    <message>
        <source>The library held: %1</source>
        <translation>كان في المكتبة: %1</translation>
    </message>
    <message>
        <source>What was there is kept as the backup %1.</source>
        <translation>حُفظ ما كان هناك في النسخة الاحتياطية %1.</translation>
    </message>
    <message>
        <source>Puts a backup in the library&apos;s place; what was there is kept.</source>
        <translation>يضع نسخة احتياطية مكان المكتبة؛ ويُحفظ ما كان هناك.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>يقول ما سيُفعل ولا يفعل شيئاً.</translation>
    </message>
    <message>
        <source>Print the feed&apos;s own text also if the whole article was got.</source>
        <translation>اطبع نص المصدر نفسه وإن جُلب المقال كاملاً.</translation>
    </message>
    <message>
        <source>Library file</source>
        <translation>ملف المكتبة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>المكان للصور</translation>
    </message>
    <message>
        <source>Articles that go next</source>
        <translation>المقالات التي تذهب تالياً</translation>
    </message>
    <message>
        <source>Pictures that go next</source>
        <translation>الصور التي تذهب تالياً</translation>
    </message>
    <message>
        <source>Articles that stay for ever</source>
        <translation>المقالات الباقية أبداً</translation>
    </message>
    <message>
        <source>Pictures that stay for ever</source>
        <translation>الصور الباقية أبداً</translation>
    </message>
    <message>
        <source>Removed: %1, pictures: %2. Freed: %3.</source>
        <comment>number of articles, a number, a size</comment>
        <translation>أُزيل: %1، والصور: %2. أُفرغ: %3.</translation>
    </message>
    <message>
        <source>Says what the library takes on the disk, what goes next and what stays for ever.</source>
        <translation>يقول كم تأخذ المكتبة من القرص، وما يذهب تالياً، وما يبقى أبداً.</translation>
    </message>
    <message>
        <source>Remove now what the rules let go, and give the space back.</source>
        <translation>أزل الآن ما تسمح القواعد بذهابه، وأعد مكانه.</translation>
    </message>
    <message>
        <source>Remove every picture but those of starred and tagged articles.</source>
        <translation>أزل كل الصور إلا صور المقالات المميّزة والموسومة.</translation>
    </message>
    <message>
        <source>Got whole: %1.</source>
        <comment>number of articles</comment>
        <translation>جُلب كاملاً: %1.</translation>
    </message>
    <message>
        <source>Name an article, or a feed with --always or --never.</source>
        <translation>سمِّ مقالاً، أو مصدراً مع ‎--always أو ‎--never.</translation>
    </message>
    <message>
        <source>Gets whole articles from their pages, for feeds that carry only a beginning; show prints them then.</source>
        <translation>يجلب المقالات كاملة من صفحاتها، للمصادر التي لا تحمل إلا أولها؛ فيطبعها show.</translation>
    </message>
    <message>
        <source>Always get the articles of this feed whole.</source>
        <translation>اجلب مقالات هذا المصدر كاملة دائماً.</translation>
    </message>
    <message>
        <source>Do so no longer for this feed.</source>
        <translation>كفّ عن ذلك لهذا المصدر.</translation>
    </message>
    <message>
        <source>Get those with a star, and those of such feeds, that are missing.</source>
        <translation>اجلب ما ينقص من المميّزة ومن مقالات هذه المصادر.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Takes back what was done last: a mark, a tag, a deletion, the end of a subscription.</source>
        <translation>يتراجع عن آخر ما فُعل: علامة أو وسم أو حذف أو إلغاء اشتراك.</translation>
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
    <name>naba::settings::CalendarPage</name>
    <message>
        <source>Calendar and digits</source>
        <translation>التقويم والأرقام</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>كما في اللغة</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>التقويم الثاني</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>كما في اللغة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <translation>هجري (أم القرى)</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>هجري شمسي</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Names of months in Arabic</source>
        <translation>أسماء الشهور بالعربية</translation>
    </message>
    <message>
        <source>As the country has them</source>
        <translation>كما في البلد</translation>
    </message>
    <message>
        <source>Today is written</source>
        <translation>يُكتب اليوم هكذا</translation>
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
    <name>naba::settings::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The language also turns the window: Arabic is read from the right. Articles keep the direction of their own text.</source>
        <translation>اللغة تدير النافذة أيضاً: العربية تُقرأ من اليمين. أما المقالات فعلى اتجاه نصها.</translation>
    </message>
</context>
<context>
    <name>naba::settings::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>اعمل بلا شبكة</translation>
    </message>
    <message>
        <source>While it is on, nothing leaves this computer: no feed, no page and no picture is asked for. Without a network Naba works like this by itself.</source>
        <translation>ما دام مفعّلاً فلا شيء يخرج من هذا الحاسوب: لا يُطلب مصدر ولا صفحة ولا صورة. وإذا انقطعت الشبكة عمل نبأ هكذا من نفسه.</translation>
    </message>
    <message>
        <source>Refresh feeds by themselves when they are due</source>
        <translation>تُحدَّث المصادر من نفسها حين يحين وقتها</translation>
    </message>
    <message>
        <source>Also on a line that is paid for by what comes over it</source>
        <translation>وأيضاً على اتصال يُحاسَب بحجم البيانات</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Requests to one server at a time</source>
        <translation>طلبات متزامنة لكل خادم</translation>
    </message>
    <message>
        <source>Requests in all at a time</source>
        <translation>الطلبات المتزامنة كلها</translation>
    </message>
    <message>
        <source>Feeds and folders may have an interval of their own. A feed that seldom brings something is asked less often, and none more often than every quarter of an hour.</source>
        <translation>قد يكون للمصدر أو المجلد فترته الخاصة. ما يندر جديده يُسأل أقل، ولا يُسأل مصدر أكثر من مرة كل ربع ساعة.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
</context>
<context>
    <name>naba::settings::ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
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
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Type and text size…</source>
        <translation>الخط وحجم النص…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فوراً</translation>
    </message>
    <message>
        <source>After a moment</source>
        <translation>بعد لحظة</translation>
    </message>
    <message>
        <source>After five seconds</source>
        <translation>بعد خمس ثوان</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>حين أقول ذلك فقط</translation>
    </message>
    <message>
        <source>An open article counts as read</source>
        <translation>يُعدّ المقال المفتوح مقروءاً</translation>
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
    <name>naba::settings::StoragePage</name>
    <message>
        <source>Storage and pictures</source>
        <translation>التخزين والصور</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>أزل الآن</translation>
    </message>
    <message>
        <source>Clear the pictures</source>
        <translation>امحُ الصور</translation>
    </message>
    <message>
        <source>Weighing…</source>
        <translation>يزن…</translation>
    </message>
    <message>
        <source>What goes next</source>
        <translation>ما يذهب تالياً</translation>
    </message>
    <message>
        <source>What never goes</source>
        <translation>ما لا يذهب أبداً</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>المكان للصور</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Articles kept of each feed</source>
        <translation>ما يُحفظ من مقالات كل مصدر</translation>
    </message>
    <message>
        <source>Days that articles are kept</source>
        <translation>أيام حفظ المقالات</translation>
    </message>
    <message>
        <source>Articles kept in all</source>
        <translation>ما يُحفظ من المقالات كلها</translation>
    </message>
    <message>
        <source>Largest size of the library</source>
        <translation>أكبر حجم للمكتبة</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>كما للكل</translation>
    </message>
    <message>
        <source>when I ask</source>
        <translation>حين أطلب</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>when I open an article</source>
        <translation>حين أفتح مقالاً</translation>
    </message>
    <message>
        <source>ahead of time</source>
        <translation>مسبقاً</translation>
    </message>
    <message>
        <source>Pictures of the chosen feed</source>
        <translation>صور المصدر المختار</translation>
    </message>
    <message>
        <source>Articles kept of it</source>
        <translation>ما يُحفظ من مقالاته</translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation>أيام حفظها</translation>
    </message>
    <message>
        <source>Largest size of its articles</source>
        <translation>أكبر حجم لمقالاته</translation>
    </message>
    <message>
        <source>%1 on this computer; room for pictures: %2</source>
        <extracomment>The room that everything takes, then the room for pictures: two sizes</extracomment>
        <translation>%1 على هذا الحاسوب؛ المكان للصور: %2</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Lists and the rest</source>
        <translation>القوائم والباقي</translation>
    </message>
    <message>
        <source>%1 by your rules (%2).</source>
        <translation>%1 بحسب قواعدك (%2).</translation>
    </message>
    <message>
        <source>Pictures over the room for them: %1 (%2). Text stays.</source>
        <translation>صور زادت على مكانها: %1 (%2). والنص يبقى.</translation>
    </message>
    <message>
        <source>When the room is full, the pictures not looked at for longest: %1 (%2). Text stays.</source>
        <translation>إذا امتلأ المكان فالصور التي طال عهد النظر إليها: %1 (%2). والنص يبقى.</translation>
    </message>
    <message>
        <source>Nothing: everything is kept.</source>
        <translation>لا شيء: كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Starred: %1. Tagged: %2. For a trip: %3. With their pictures: %4.</source>
        <translation>المميّزة: %1. الموسومة: %2. لرحلة: %3. مع صورها: %4.</translation>
    </message>
    <message>
        <source>Removed: %1, pictures: %2. Freed: %3.</source>
        <translation>أُزيل: %1، والصور: %2. أُفرغ: %3.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>مصادر الأخبار</translation>
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
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>لم يتغيّر أي مقال</numerusform>
            <numerusform>صار مقال واحد غير مقروء</numerusform>
            <numerusform>صار مقالان غير مقروءين</numerusform>
            <numerusform>صارت %n مقالات غير مقروءة</numerusform>
            <numerusform>صار %n مقالاً غير مقروء</numerusform>
            <numerusform>صار %n مقال غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>لم يُميَّز أي مقال</numerusform>
            <numerusform>مُيّز مقال واحد بنجمة</numerusform>
            <numerusform>مُيّز مقالان بنجمة</numerusform>
            <numerusform>مُيّزت %n مقالات بنجمة</numerusform>
            <numerusform>مُيّز %n مقالاً بنجمة</numerusform>
            <numerusform>مُيّز %n مقال بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken off %n article(s)</source>
        <translation>
            <numerusform>لم تُرفع أي نجمة</numerusform>
            <numerusform>رُفعت النجمة عن مقال واحد</numerusform>
            <numerusform>رُفعت النجمة عن مقالين</numerusform>
            <numerusform>رُفعت النجمة عن %n مقالات</numerusform>
            <numerusform>رُفعت النجمة عن %n مقالاً</numerusform>
            <numerusform>رُفعت النجمة عن %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged %1</source>
        <translation>
            <numerusform>لم يوسم أي مقال بـ%1</numerusform>
            <numerusform>وُسم مقال واحد بـ%1</numerusform>
            <numerusform>وُسم مقالان بـ%1</numerusform>
            <numerusform>وُسمت %n مقالات بـ%1</numerusform>
            <numerusform>وُسم %n مقالاً بـ%1</numerusform>
            <numerusform>وُسم %n مقال بـ%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %n article(s)</source>
        <translation>
            <numerusform>لم يُرفع الوسم %1 عن أي مقال</numerusform>
            <numerusform>رُفع الوسم %1 عن مقال واحد</numerusform>
            <numerusform>رُفع الوسم %1 عن مقالين</numerusform>
            <numerusform>رُفع الوسم %1 عن %n مقالات</numerusform>
            <numerusform>رُفع الوسم %1 عن %n مقالاً</numerusform>
            <numerusform>رُفع الوسم %1 عن %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف أي مقال</numerusform>
            <numerusform>حُذف مقال واحد</numerusform>
            <numerusform>حُذف مقالان</numerusform>
            <numerusform>حُذفت %n مقالات</numerusform>
            <numerusform>حُذف %n مقالاً</numerusform>
            <numerusform>حُذف %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>أُلغي الاشتراك في %1</translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation>نُقلت المصادر</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done and is taken back, a sentence like &quot;3 articles deleted&quot;</extracomment>
        <translation>تُراجع عن: %1</translation>
    </message>
    <message>
        <source>The server asks for a name and a password (%1). Give them in the settings of the feed.</source>
        <translation>يطلب الخادم اسماً وكلمة سر (%1). اكتبهما في إعدادات المصدر.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was signed by nobody but itself. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation>الاتصال غير آمن: شهادة الخادم لم يوقعها إلا هو. لم يُجلب شيء. اسأل صاحب الموقع.</translation>
    </message>
    <message>
        <source>The connection is not secure: nobody this computer trusts has signed the server&apos;s certificate. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation>الاتصال غير آمن: لم يوقع شهادة الخادم أحد يثق به هذا الحاسوب. لم يُجلب شيء. اسأل صاحب الموقع.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate has expired. Nothing was fetched. Check this computer&apos;s date, or ask the site&apos;s owner.</source>
        <translation>الاتصال غير آمن: انتهت صلاحية شهادة الخادم. لم يُجلب شيء. تحقق من تاريخ هذا الحاسوب أو اسأل صاحب الموقع.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not valid yet. Nothing was fetched. Check this computer&apos;s date.</source>
        <translation>الاتصال غير آمن: لم تبدأ صلاحية شهادة الخادم بعد. لم يُجلب شيء. تحقق من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is for another site. Nothing was fetched. Check the address, or ask the site&apos;s owner.</source>
        <translation>الاتصال غير آمن: شهادة الخادم لموقع آخر. لم يُجلب شيء. تحقق من العنوان أو اسأل صاحب الموقع.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was withdrawn. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation>الاتصال غير آمن: سُحبت شهادة الخادم. لم يُجلب شيء. اسأل صاحب الموقع.</translation>
    </message>
    <message>
        <source>The site sends from a secure address to one that is not. Nothing was fetched. Ask the site&apos;s owner.</source>
        <translation>يحيل الموقع من عنوان آمن إلى عنوان غير آمن. لم يُجلب شيء. اسأل صاحب الموقع.</translation>
    </message>
    <message>
        <source>The file of the library is damaged. When Naba starts again it keeps the damaged file aside and mends the library from it and from the newest backup.</source>
        <translation>ملف المكتبة تالف. حين يبدأ نبأ من جديد يضع الملف التالف جانباً ويصلح المكتبة منه ومن أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file of the library cannot be opened. Check that its folder is there and that you may write in it.</source>
        <translation>لا يمكن فتح ملف المكتبة. تأكد من أن مجلده موجود ومن أن لك أن تكتب فيه.</translation>
    </message>
    <message>
        <source>The disk reported a fault, so the change was not stored. What was stored before is safe. Check the disk and try again.</source>
        <translation>أبلغ القرص عن عطل، فلم يُحفظ التغيير. ما حُفظ من قبل سليم. افحص القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file of the library is no longer in its place, so nothing was stored. Bring its folder or disk back and start Naba again.</source>
        <translation>لم يعد ملف المكتبة في مكانه، فلم يُحفظ شيء. أعد مجلده أو قرصه وابدأ نبأ من جديد.</translation>
    </message>
    <message>
        <source>The library is open in another window or program. Close it there and try again.</source>
        <translation>المكتبة مفتوحة في نافذة أو برنامج آخر. أغلقها هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk has no room for the copy that Naba keeps before it changes the library, so the library was left as it is. Make %1 free and try again.</source>
        <translation>لا مكان في القرص للنسخة التي يحفظها نبأ قبل أن يغيّر المكتبة، فتُركت المكتبة على حالها. أفرغ %1 وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no backup of this name that is whole. &quot;naba-cli backup --list&quot; lists them.</source>
        <translation>لا نسخة سليمة بهذا الاسم. الأمر &quot;naba-cli backup --list&quot; يسردها.</translation>
    </message>
    <message>
        <source>No more of this article could be found on its page. Open it in a browser.</source>
        <translation>لم يوجد مزيد من هذا المقال في صفحته. افتحه في المتصفح.</translation>
    </message>
    <message>
        <source>So it has been since %1.</source>
        <comment>a date and time</comment>
        <translation>هكذا منذ %1.</translation>
    </message>
    <message>
        <source>It is asked again on %1.</source>
        <comment>a date and time</comment>
        <translation>يُسأل من جديد في %1.</translation>
    </message>
    <message>
        <source>It has moved. Naba asks its new address now: %1. The old one was %2.</source>
        <comment>two addresses</comment>
        <translation>انتقل. يسأل نبأ الآن عنوانه الجديد: %1. وكان القديم %2.</translation>
    </message>
    <message>
        <source>Its site sends Naba on to %1. If that holds for some days, Naba will go there by itself.</source>
        <comment>an address</comment>
        <translation>يحيل موقعه نبأ إلى %1. فإن دام ذلك أياماً انتقل نبأ إليه من نفسه.</translation>
    </message>
    <message>
        <source>Naba does not ask it any more.</source>
        <translation>لم يعد نبأ يسأله.</translation>
    </message>
    <message>
        <source>Its server wants to be left alone until %1.</source>
        <comment>a date and time</comment>
        <translation>يطلب خادمه أن يُترك حتى %1.</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <comment>a date</comment>
        <translation>لا جديد منذ %1.</translation>
    </message>
    <message>
        <source>It takes %1 seconds to answer.</source>
        <comment>a number</comment>
        <translation>يستغرق جوابه %1 ثانية.</translation>
    </message>
    <message>
        <source>It sends %1 each time it has something new.</source>
        <comment>a size: 3 MB</comment>
        <translation>يرسل %1 كلما كان عنده جديد.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء بخير.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>ثقيل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The pages of the library are sound (%1).</source>
        <translation>صفحات المكتبة سليمة (%1).</translation>
    </message>
    <message>
        <source>The library is sound: pages, indexes, references and counts (%1).</source>
        <translation>المكتبة سليمة: الصفحات والفهارس والإحالات والأعداد (%1).</translation>
    </message>
    <message>
        <source>The file of the library is damaged. SQLite says:</source>
        <translation>ملف المكتبة تالف. تقول SQLite:</translation>
    </message>
    <message>
        <source>Some entries belong to something that is not there:</source>
        <translation>بعض المدخلات يتبع ما لا وجود له:</translation>
    </message>
    <message>
        <source>Some counts are wrong:</source>
        <translation>بعض الأعداد خطأ:</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استرجاع</translation>
    </message>
    <message>
        <source>texts of starred and tagged articles only</source>
        <translation>نصوص المقالات المميّزة والموسومة فقط</translation>
    </message>
    <message>
        <source>The library had a fault in its indexes or counts. They were made anew, and nothing was lost.</source>
        <translation>كان في فهارس المكتبة أو أعدادها خلل. صُنعت من جديد ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The file of the library was damaged. It is kept as it was: %1</source>
        <translation>كان ملف المكتبة تالفاً. حُفظ كما كان: %1</translation>
    </message>
    <message>
        <source>Read from the damaged file: %1.</source>
        <translation>قُرئ من الملف التالف: %1.</translation>
    </message>
    <message>
        <source>Taken from the backup of %1: %2.</source>
        <translation>أُخذ من نسخة %1: %2.</translation>
    </message>
    <message>
        <source>There was no backup to take the rest from.</source>
        <translation>لم تكن هناك نسخة احتياطية يؤخذ منها الباقي.</translation>
    </message>
    <message>
        <source>Not found anywhere: %1. What the feeds still have comes back with the next refresh.</source>
        <translation>لم يوجد في أي مكان: %1. وما زال في المصادر يعود مع التحديث القادم.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Some parts could not be read, so a few articles or marks may be missing. What the feeds still have comes back with the next refresh.</source>
        <translation>تعذرت قراءة بعض الأجزاء، فقد تنقص مقالات أو علامات قليلة. وما زال في المصادر يعود مع التحديث القادم.</translation>
    </message>
    <message>
        <source>The library now has %1.</source>
        <translation>في المكتبة الآن %1.</translation>
    </message>
    <message>
        <source>The disk is slow: the last change took %1 seconds to be stored. It is stored.</source>
        <translation>القرص بطيء: استغرق حفظ التغيير الأخير %1 ثانية. وقد حُفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>لا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسماً</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>%n مجلدات</numerusform>
            <numerusform>%n مجلداً</numerusform>
            <numerusform>%n مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article texts</source>
        <translation>
            <numerusform>لا نصوص مقالات</numerusform>
            <numerusform>نص مقال واحد</numerusform>
            <numerusform>نصا مقالين</numerusform>
            <numerusform>نصوص %n مقالات</numerusform>
            <numerusform>نصوص %n مقالاً</numerusform>
            <numerusform>نصوص %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags on articles</source>
        <comment>how often tags were given</comment>
        <translation>
            <numerusform>لا وسوم على المقالات</numerusform>
            <numerusform>وسم واحد على مقال</numerusform>
            <numerusform>وسمان على المقالات</numerusform>
            <numerusform>%n وسوم على المقالات</numerusform>
            <numerusform>%n وسماً على المقالات</numerusform>
            <numerusform>%n وسم على المقالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>لا مدخلات أخرى</numerusform>
            <numerusform>مدخل آخر واحد</numerusform>
            <numerusform>مدخلان آخران</numerusform>
            <numerusform>%n مدخلات أخرى</numerusform>
            <numerusform>%n مدخلاً آخر</numerusform>
            <numerusform>%n مدخل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The library may only be read here: nothing new is fetched, and no mark is kept. Check the permissions of its folder.</source>
        <translation>المكتبة هنا للقراءة فقط: لا يُجلب جديد ولا تُحفظ علامة. تحقق من أذونات مجلدها.</translation>
    </message>
    <message>
        <source>The feed is not in the encoding that it names, and could not be read. Only its site can mend that; Naba will try again.</source>
        <translation>المصدر ليس بالترميز الذي يسميه، فتعذرت قراءته. لا يصلح ذلك إلا موقعه، وسيحاول نبأ من جديد.</translation>
    </message>
    <message>
        <source>%1 waits for the name of a source.</source>
        <translation>بعد %1 يأتي اسم مصدر.</translation>
    </message>
    <message>
        <source>%1 waits for the name of a folder.</source>
        <translation>بعد %1 يأتي اسم مجلد.</translation>
    </message>
    <message>
        <source>%1 waits for a tag.</source>
        <translation>بعد %1 يأتي وسم.</translation>
    </message>
    <message>
        <source>%1 waits for words of a headline.</source>
        <translation>بعد %1 تأتي كلمات من العنوان.</translation>
    </message>
    <message>
        <source>%1 waits for one of: unread, read, starred.</source>
        <translation>بعد %1 يأتي: غير مقروء أو مقروء أو مميّز.</translation>
    </message>
    <message>
        <source>%1 waits for a date, such as 2026-03-01, yesterday or last week.</source>
        <translation>بعد %1 يأتي تاريخ، مثل 2026-03-01 أو أمس أو الأسبوع الماضي.</translation>
    </message>
</context>
</TS>
