// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cmgmedia::ui {

class IconLabel;

/// How something ended: an icon with a headline, and what that means.
class Banner : public Card
{
    Q_OBJECT

public:
    struct Content {
        QString iconName;
        Tone tone = Tone::Quiet;
        QString headline;
        QString text;
    };

    /// The name is that of the thing: "outcome" makes "outcomeHeadline" and "outcomeText".
    explicit Banner(const QString& name, QWidget* parent = nullptr);
    void say(const Content& content);
    QString headline() const;

private:
    IconLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_text;
};

} // namespace cmgmedia::ui
