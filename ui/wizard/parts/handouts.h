// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/field_kit.h"
#include "core/pipeline/report.h"

#include <QTemporaryDir>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace cmgmedia::ui {

class CardPreview;
class KitFields;
class Session;
class StateLine;

/// What goes with a finished medium: the field kit with the card for the person at the PC, and its
/// dates as a calendar file.
class Handouts : public QWidget
{
    Q_OBJECT

public:
    explicit Handouts(const Session& session, QWidget* parent = nullptr);

    void setMedium(const BuildReport& medium);
    /// A screen of a virtual PC that started from it, PNG, for the kit; empty: none.
    void setScreen(const QByteArray& png) { m_screen = png; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeKit();
    void addKitButtons(QVBoxLayout* column);
    QWidget* makeCalendar();
    KitChoices choices() const;
    FieldCard card() const;
    void showCard();
    void openCard();
    void saveCard();
    void saveKit();
    void saveCalendar();

    const Session& m_session;
    BuildReport m_report; ///< of the medium that was set
    KitMedium m_medium;
    QByteArray m_screen;
    QTemporaryDir m_opened; ///< cards that a browser shows
    KitFields* m_fields = nullptr;
    CardPreview* m_preview = nullptr;
    QBoxLayout* m_sides = nullptr; ///< the two above
    QWidget* m_calendarBox = nullptr;
    QLabel* m_dates = nullptr;
    StateLine* m_kitState = nullptr; ///< what became of a button
    StateLine* m_calendarState = nullptr;
};

} // namespace cmgmedia::ui
