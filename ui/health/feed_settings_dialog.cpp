// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/feed_settings_dialog.h"

#include "app/base/when_answered.h"
#include "app/library/credentials.h"
#include "app/library/feed_care.h"
#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/interval_words.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

QString intervalText(int minutes)
{
    if (minutes == 0)
        return FeedSettingsDialog::tr("As its folder, or by itself");
    return everyMinutes(minutes);
}

} // namespace

FeedSettingsDialog::FeedSettingsDialog(Library &library, const FeedHealth &feed, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_feed(feed.feed)
    , m_settings(feed.fetching.settings)
    , m_interval(new QComboBox)
    , m_agent(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_certificate(new QCheckBox(tr("Fetch it even if its certificate cannot be verified")))
    , m_message(new QLabel)
{
    setObjectName(u"feedSettingsDialog"_s);
    setWindowTitle(tr("Settings of the feed"));
    auto *title = new QLabel(wording::isolated(feed.title));
    title->setFont(fonts::naskh(12.5, true));
    title->setWordWrap(true);
    for (const int minutes : QList{0} + offeredIntervals)
        m_interval->addItem(intervalText(minutes), minutes);
    if (m_interval->findData(m_settings.intervalMinutes) < 0)
        m_interval->addItem(intervalText(m_settings.intervalMinutes), m_settings.intervalMinutes);
    m_interval->setCurrentIndex(m_interval->findData(m_settings.intervalMinutes));
    m_agent->setText(QString::fromUtf8(m_settings.userAgent));
    m_agent->setPlaceholderText(QString::fromUtf8(Credentials::usualAgent()));
    for (QLineEdit *line : {m_agent, m_user, m_password})
        line->setLayoutDirection(Qt::LeftToRight);
    m_password->setEchoMode(QLineEdit::Password);
    if (m_settings.signsIn)
        m_password->setPlaceholderText(tr("unchanged"));
    m_certificate->setChecked(m_settings.anyCertificate);
    m_message->setWordWrap(true);
    m_message->setText(m_library.credentials().keepsThem()
                           ? tr("Name and password are kept in the system's keychain.")
                           : tr("There is no keychain here: name and password are forgotten when "
                                "Naba is closed."));
    setInk(m_message, theme().ink2);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("How often"), m_interval);
    form->addRow(tr("Says that it is"), m_agent);
    form->addRow(tr("Name"), m_user);
    form->addRow(tr("Password"), m_password);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *ok = new QPushButton(tr("Save"));
    ok->setDefault(true);
    ok->setObjectName(u"save"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_certificate);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    adjustSize();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &FeedSettingsDialog::save);
}

void FeedSettingsDialog::save()
{
    FetchSettings settings = m_settings;
    settings.intervalMinutes = m_interval->currentData().toInt();
    settings.userAgent = m_agent->text().simplified().toUtf8();
    settings.anyCertificate = m_certificate->isChecked();
    if (!m_user->text().isEmpty()) {
        m_library.credentials().keep(m_feed, {m_user->text(), m_password->text()});
        settings.signsIn = true;
    } else if (!settings.signsIn) {
        m_library.credentials().forget(m_feed);
    }
    whenAnswered(m_library.care().setSettings(m_feed, settings), this,
                 [this](const Result<void> &done) {
                     if (done) {
                         accept();
                         return;
                     }
                     setInk(m_message, theme().err);
                     m_message->setText(wording::sentence(done.error()));
                 });
}

} // namespace naba
