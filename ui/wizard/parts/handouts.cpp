// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/handouts.h"

#include "core/configmgr/media_token.h"
#include "core/handout/calendar.h"
#include "core/handout/field_card.h"
#include "ui/session/build_run.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"

#include <QDesktopServices>
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
        lines << Handouts::tr("Its certificate ends on %1.")
                     .arg(dates.expires.date().toString(Qt::ISODate));
    if (dates.made.isValid())
        lines << Handouts::tr("From %1 on the gateway may refuse it: the site made it half a year "
                              "before. That was reported; Microsoft does not document it.")
                     .arg(dates.made.date().addDays(kReportedTokenDays).toString(Qt::ISODate));
    return lines.join(u'\n');
}

QLabel* heading(const QString& text)
{
    QLabel* label = wrappedLabel(text);
    label->setFont(sectionFont());
    return label;
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
    column->addWidget(heading(tr("For the person at the PC")));
    column->addWidget(quietLabel(tr("One page to print: cable, power, boot menu, what they will "
                                    "see and whom to call. The password is not on it.")));
    m_contact = named(new QLineEdit(QSettings().value(kContactKey).toString()), u"contact"_s,
                      tr("Whom to call"));
    m_contact->setPlaceholderText(tr("IT service desk, +1 555 0100, weekdays 8 to 17"));
    auto* label = new QLabel(tr("&Whom to call"));
    label->setBuddy(m_contact);
    column->addWidget(label);
    column->addWidget(m_contact);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    connect(addButton(row, u"openCard"_s, u"file"_s, tr("O&pen the card")), &QPushButton::clicked,
            this, &Handouts::openCard);
    connect(addButton(row, u"saveCard"_s, u"folder"_s, tr("&Save the card…")),
            &QPushButton::clicked, this, &Handouts::saveCard);
    row->addStretch();
    column->addLayout(row);
    connect(m_contact, &QLineEdit::editingFinished, this,
            [this] { QSettings().setValue(kContactKey, m_contact->text().trimmed()); });
    return box;
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
    return box;
}

void Handouts::setMedium(const BuildReport& report)
{
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
                   .expires = {}};
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
    saveContent(this, {path, {}, true}, fieldCard(),
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void Handouts::saveCard()
{
    askAndSave(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the card"),
                .filters = {tr("Web pages (*.html)")},
                .start = besideMedium(*m_report, u"-card.html"_s),
                .suffix = u"html"_s},
               m_session.inputs(), [this](const QString&) { return fieldCard(); });
}

void Handouts::saveCalendar()
{
    askAndSave(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save a calendar file"),
                .filters = {tr("Calendar files (*.ics)")},
                .start = besideMedium(*m_report, u".ics"_s),
                .suffix = u"ics"_s},
               m_session.inputs(), [this](const QString&) { return calendar(); });
}

} // namespace cmgmedia::ui
