// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/handouts.h"

#include "core/base/language.h"
#include "core/configmgr/media_token.h"
#include "core/handout/calendar.h"
#include "core/handout/field_card.h"
#include "ui/session/build_run.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/widgets/state_line.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kContactKey = "handouts/contact"_L1;
constexpr auto kLanguageKey = "handouts/language"_L1;

MediumDates datesOf(const BuildReport& report, const Clock& clock)
{
    MediumDates dates{.label = report.label,
                      .thumbprint = {},
                      .made = report.sourceMade,
                      .expires = {},
                      .stamp = clock.now};
    if (report.certificate) {
        dates.thumbprint = report.certificate->thumbprintText();
        dates.expires = report.certificate->notAfter;
    }
    return dates;
}

QString datesText(const MediumDates& dates)
{
    QStringList lines;
    if (dates.expires.isValid())
        lines << Handouts::tr("Its certificate expires on %1.").arg(longDay(dates.expires.date()));
    if (dates.made.isValid())
        lines << Handouts::tr(
                     "From %1, the gateway may reject it because the medium is six months old. "
                     "Administrators report this; Microsoft doesn't document it.")
                     .arg(longDay(dates.made.date().addDays(kReportedTokenDays)));
    return lines.join(u'\n');
}

QLabel* heading(const QString& text)
{
    QLabel* label = wrappedLabel(text);
    label->setFont(sectionFont());
    return label;
}

void sayWhereItIs(StateLine* line, const QString& path)
{
    line->say(PageState::Fine, Handouts::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

QVBoxLayout* columnIn(QWidget* box)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    return column;
}

QPushButton* addButton(QHBoxLayout* row, const QString& name, const QString& iconName,
                       const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text);
    row->addWidget(named(button, name, withoutMnemonic(text)));
    return button;
}

} // namespace

Handouts::Handouts(const Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = columnIn(this);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kLarge);
    column->addWidget(makeCard());
    column->addWidget(m_calendarBox = makeCalendar());
}

QWidget* Handouts::makeCard()
{
    auto* box = new QWidget;
    auto* column = columnIn(box);
    column->addWidget(heading(tr("Instructions for the user")));
    column->addWidget(
        quietLabel(tr("One printable page: cables, boot menu, what to expect, and who to call. "
                      "The password isn't on it.")));
    m_contact = named(new QLineEdit(QSettings().value(kContactKey).toString()), u"contact"_s,
                      tr("Contact"));
    m_contact->setPlaceholderText(tr("IT service desk, +1 555 0100, weekdays 8 to 17"));
    auto* label = new QLabel(tr("Co&ntact"));
    label->setBuddy(m_contact);
    column->addWidget(label);
    column->addWidget(m_contact);
    addLanguage(column);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    connect(addButton(row, u"openCard"_s, u"file"_s, tr("O&pen the instructions")),
            &QPushButton::clicked, this, &Handouts::openCard);
    connect(addButton(row, u"saveCard"_s, u"folder"_s, tr("&Save the instructions…")),
            &QPushButton::clicked, this, &Handouts::saveCard);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_cardState = new StateLine(u"cardState"_s));
    connect(m_contact, &QLineEdit::editingFinished, this,
            [this] { QSettings().setValue(kContactKey, m_contact->text().trimmed()); });
    return box;
}

/// Whoever reads it may be in another country than the admin.
void Handouts::addLanguage(QVBoxLayout* column)
{
    m_language = named(new QComboBox, u"cardLanguage"_s, tr("Language of the instructions"));
    for (const Language language : allLanguages())
        m_language->addItem(languageName(language), static_cast<int>(language));
    const QString kept = QSettings().value(kLanguageKey).toString();
    const Language language = languageOfCode(kept).value_or(currentLanguage());
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
    auto* label = new QLabel(tr("Lan&guage of the instructions"));
    label->setBuddy(m_language);
    column->addWidget(label);
    column->addWidget(m_language, 0, Qt::AlignLeading);
    connect(m_language, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<Language>(m_language->currentData().toInt());
        QSettings().setValue(kLanguageKey, languageCode(chosen));
    });
}

QWidget* Handouts::makeCalendar()
{
    auto* box = new QWidget;
    auto* column = columnIn(box);
    column->addWidget(heading(tr("Dates to remember")));
    column->addWidget(m_dates = quietLabel({}));
    auto* row = new QHBoxLayout;
    connect(addButton(row, u"saveCalendar"_s, u"calendar"_s, tr("Save a cal&endar file…")),
            &QPushButton::clicked, this, &Handouts::saveCalendar);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_calendarState = new StateLine(u"calendarState"_s));
    return box;
}

void Handouts::setMedium(const BuildReport& report)
{
    m_cardState->say(PageState::Untouched, {});
    m_calendarState->say(PageState::Untouched, {});
    m_report = report;
    const MediumDates dates = datesOf(report, m_session.now());
    m_dates->setText(datesText(dates));
    m_calendarBox->setVisible(hasDates(dates));
}

QByteArray Handouts::fieldCard() const
{
    FieldCard card{.label = m_report->label,
                   .contact = m_contact->text(),
                   .hasPassword = m_report->hasPassword,
                   .expires = {},
                   .language = static_cast<Language>(m_language->currentData().toInt())};
    if (m_report->certificate)
        card.expires = m_report->certificate->notAfter.date();
    return fieldCardHtml(card).toUtf8();
}

QByteArray Handouts::calendar() const
{
    return calendarOf(datesOf(*m_report, m_session.now()));
}

void Handouts::openCard()
{
    const QString path = m_opened.filePath(u"field-card.html"_s);
    saveContent(this, {path, {}, true}, fieldCard(), [this, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_cardState->say(PageState::Warning,
                             tr("No program on this computer opens it. Its path: %1")
                                 .arg(QDir::toNativeSeparators(path)));
    });
}

void Handouts::saveCard()
{
    askAndSave(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save the instructions"),
         .filters = {tr("Web pages (*.html)")},
         .start = besideMedium(*m_report, u"-card.html"_s),
         .suffix = u"html"_s},
        m_session.inputs(), [this](const QString&) { return fieldCard(); },
        [this](const QString& path) { sayWhereItIs(m_cardState, path); });
}

void Handouts::saveCalendar()
{
    askAndSave(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save a calendar file"),
         .filters = {tr("Calendar files (*.ics)")},
         .start = besideMedium(*m_report, u".ics"_s),
         .suffix = u"ics"_s},
        m_session.inputs(), [this](const QString&) { return calendar(); },
        [this](const QString& path) { sayWhereItIs(m_calendarState, path); });
}

} // namespace cmgmedia::ui
