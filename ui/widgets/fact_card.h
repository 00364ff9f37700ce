// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QList>

class QFormLayout;
class QLabel;

namespace cmgmedia::ui {

class IconLabel;

/// A name and what it is; tone and icon where there is something to notice.
struct FactRow {
    QString name;
    QString value;
    Tone tone = Tone::Plain; ///< Caution and Bad get an icon besides the colour

    bool operator==(const FactRow&) const = default;
};

/// A title and facts below it, whose values can be copied.
class FactCard : public Card
{
    Q_OBJECT

public:
    FactCard(const QString& name, const QString& iconName, QWidget* parent = nullptr);

    void setIcon(const QString& iconName);
    void setTitle(const QString& title, const QString& subtitle = {});
    void setRows(const QList<FactRow>& rows);
    const QList<FactRow>& rows() const { return m_shown; }

private:
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_subtitle;
    QFormLayout* m_form;
    QList<FactRow> m_shown;
};

} // namespace cmgmedia::ui
