// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/handouts.h"

#include "core/configmgr/media_token.h"
#include "ui/session/build_run.h"
#include "ui/session/session.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/parts/card_preview.h"
#include "ui/wizard/parts/kit_fields.h"

#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

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

QPushButton* addButton(QLayout* row, const QString& name, const QString& iconName,
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
    column->addWidget(makeKit());
    column->addWidget(m_calendarBox = makeCalendar());
}

QWidget* Handouts::makeKit()
{
    auto* box = new QWidget;
    auto* column = columnIn(box);
    column->addWidget(heading(tr("Field kit")));
    column->addWidget(quietLabel(
        tr("One file for the person at the PC and the person who sends the medium: a card to "
           "print, labels, an email, a calendar file, and the report. The password isn't in it.")));
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(space::kLarge);
    m_sides->addWidget(m_fields = new KitFields, 1, Qt::AlignTop);
    m_sides->addWidget(m_preview = new CardPreview, 0, Qt::AlignTop | Qt::AlignLeading);
    column->addLayout(m_sides);
    addKitButtons(column);
    column->addWidget(m_kitState = new StateLine(u"kitState"_s));
    connect(m_fields, &KitFields::changed, this, &Handouts::showCard);
    return box;
}

void Handouts::addKitButtons(QVBoxLayout* column)
{
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(space::kSmall);
    buttons->setLayout(row);
    connect(addButton(row, u"saveKit"_s, u"folder"_s, tr("Save the field &kit…")),
            &QPushButton::clicked, this, &Handouts::saveKit);
    connect(addButton(row, u"openCard"_s, u"file"_s, tr("O&pen the card")), &QPushButton::clicked,
            this, &Handouts::openCard);
    connect(addButton(row, u"saveCard"_s, u"folder"_s, tr("Save the car&d…")),
            &QPushButton::clicked, this, &Handouts::saveCard);
    column->addWidget(buttons);
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

/// Side by side where there is room for it.
void Handouts::resizeEvent(QResizeEvent* event)
{
    constexpr int kRoomForBoth = 600;
    m_sides->setDirection(width() < kRoomForBoth ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void Handouts::setMedium(const BuildReport& report)
{
    m_kitState->say(PageState::Untouched, {});
    m_calendarState->say(PageState::Untouched, {});
    m_report = report;
    m_medium = kitMedium(reportJson(report), report.path).value_or(KitMedium());
    const MediumDates dates = datesOf(m_medium, m_session.now());
    m_dates->setText(datesText(dates));
    m_calendarBox->setVisible(hasDates(dates));
    showCard();
}

KitChoices Handouts::choices() const
{
    KitChoices all = m_fields->choices();
    all.screen = m_screen;
    return all;
}

FieldCard Handouts::card() const
{
    return fieldCardOf(m_medium, choices());
}

void Handouts::showCard()
{
    m_preview->show(card());
}

void Handouts::openCard()
{
    const QString path = m_opened.filePath(u"field-card.html"_s);
    saveContent(this, {path, {}, true}, fieldCardHtml(card()).toUtf8(), [this, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_kitState->say(PageState::Warning,
                            tr("No program on this computer opens it. Its path: %1")
                                .arg(QDir::toNativeSeparators(path)));
    });
}

void Handouts::saveCard()
{
    askAndSave(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save the card"),
         .filters = {tr("Web pages (*.html)")},
         .start = besideMedium(m_report, u"-card.html"_s),
         .suffix = u"html"_s},
        m_session.inputs(), [this](const QString&) { return fieldCardHtml(card()).toUtf8(); },
        [this](const QString& path) { sayWhereItIs(m_kitState, path); });
}

void Handouts::saveKit()
{
    const FileQuestion question{.kind = FileQuestion::Kind::Save,
                                .title = tr("Save the field kit"),
                                .filters = {tr("ZIP files (*.zip)")},
                                .start = besideMedium(m_report, u"-kit.zip"_s),
                                .suffix = u"zip"_s};
    askForFile(this, question, [this](const QString& path) {
        const OutputFile output{path, m_session.inputs(), true}; // it asked
        runTask(
            this,
            [output, kit = fieldKit(reportJson(m_report), m_medium, choices(), m_session.now())](
                Work&) { return writeKitArchive(kit, output); },
            [this, path](const Result<>& written) {
                if (written)
                    sayWhereItIs(m_kitState, path);
                else
                    showProblem(this, describe(written.error()).translated());
            });
    });
}

void Handouts::saveCalendar()
{
    askAndSave(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save a calendar file"),
         .filters = {tr("Calendar files (*.ics)")},
         .start = besideMedium(m_report, u".ics"_s),
         .suffix = u"ics"_s},
        m_session.inputs(),
        [this](const QString&) { return calendarOf(datesOf(m_medium, m_session.now())); },
        [this](const QString& path) { sayWhereItIs(m_calendarState, path); });
}

} // namespace cmgmedia::ui
