// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/report.h"

#include <QTemporaryDir>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cmgmedia::ui {

class StateLine;

class Session;

/// What goes with a finished medium: the card for the person at the PC, and its dates as a
/// calendar file.
class Handouts : public QWidget
{
    Q_OBJECT

public:
    explicit Handouts(const Session& session, QWidget* parent = nullptr);

    void setMedium(const BuildReport& medium);
    QByteArray fieldCard() const; ///< HTML
    QByteArray calendar() const;

private:
    QWidget* makeCard();
    void addLanguage(QVBoxLayout* column);
    QWidget* makeCalendar();
    void openCard();
    void saveCard();
    void saveCalendar();

    const Session& m_session;
    std::optional<BuildReport> m_report;
    QTemporaryDir m_opened; ///< cards that a browser shows
    QLineEdit* m_contact = nullptr;
    QComboBox* m_language = nullptr; ///< of the card
    QWidget* m_calendarBox = nullptr;
    QLabel* m_dates = nullptr;
    StateLine* m_cardState = nullptr; ///< what became of a button
    StateLine* m_calendarState = nullptr;
};

} // namespace cmgmedia::ui
