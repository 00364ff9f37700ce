// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/field.h"
#include "ui/diagnosis/diagnosed_logs.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace cmgmedia::ui {

class Banner;

/// What the logs say: why it failed and what to do, the line that says so, what the medium says
/// about it, what else was found, what was got over, and what is not known.
class VerdictView : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget* parent = nullptr);

    /// The diagnosis may have been compared with a medium since the logs were read.
    void show(const LogSet& logs, const Diagnosis& diagnosis);

signals:
    void placeChosen(const cmgmedia::LogPlace& place);
    void fieldChosen(cmgmedia::Field field); ///< of the wizard, that mends it

private:
    void addCause(const LogSet& logs, const Diagnosis& diagnosis);
    void addPageButtons(const LogCause& cause, QLayout* row);
    void addMedium(const Diagnosis& diagnosis);
    void addCauses(const LogSet& logs, const QString& name, const QString& title,
                   const std::vector<LogCause>& causes);
    void addComparisons(const Diagnosis& diagnosis);
    void addNoise(const Diagnosis& diagnosis);
    void addLimits(const LogSet& logs, const Diagnosis& diagnosis);
    void addExpander(const QString& name, const QString& title, QWidget* content);
    QWidget* lineOf(const LogSet& logs, const LogPlace& place);

    Banner* m_banner;
    QVBoxLayout* m_rest;
};

} // namespace cmgmedia::ui
