// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

QString baseLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

/// The first language of the system's list that the interface speaks.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString language = baseLanguage(tag);
        if (supportedLanguages().contains(language))
            return language;
    }
    return u"en"_s;
}

/// Takes the place of `translator`, if its file exists.
void replace(QTranslator *&translator, const QString &name, const QString &folder)
{
    if (translator) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
        translator = nullptr;
    }
    auto *loaded = new QTranslator(QCoreApplication::instance());
    if (loaded->load(name, folder) && QCoreApplication::installTranslator(loaded))
        translator = loaded;
    else
        delete loaded;
}

} // namespace

QStringList supportedLanguages()
{
    return {u"ar"_s, u"en"_s};
}

QLocale localeFor(const QString &language)
{
    QString chosen = language.isEmpty() ? systemLanguage() : baseLanguage(language);
    if (!supportedLanguages().contains(chosen))
        chosen = u"en"_s;

    const QLocale::Language code = QLocale(chosen).language();
    const QLocale::Territory territory = QLocale::system().territory();
    if (territory != QLocale::AnyTerritory) {
        // QLocale falls back to the language's main territory when it has no data for this pair.
        const QLocale local(code, territory);
        if (local.language() == code && local.territory() == territory)
            return local;
    }
    // English of no particular country writes the day first and counts 24 hours.
    return code == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                    : QLocale(chosen);
}

QLocale installTranslation(const QString &language, Digits digits)
{
    Q_ASSERT(QCoreApplication::instance());
    // Owned by the application and so gone with it.
    static QTranslator *ownWords = nullptr;
    static QTranslator *qtWords = nullptr;
    static QCoreApplication *owner = nullptr;
    if (owner != QCoreApplication::instance()) {
        owner = QCoreApplication::instance();
        ownWords = nullptr;
        qtWords = nullptr;
    }

    const QLocale chosen = localeFor(language);
    const QString tag = QLocale::languageToCode(chosen.language());
    // Qt's first: the one installed last is asked first.
    replace(qtWords, u"qtbase_"_s + tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(ownWords, u"naba_"_s + tag, u":/i18n"_s);
    setLocale(chosen, digits);
    return chosen;
}

} // namespace naba::wording
