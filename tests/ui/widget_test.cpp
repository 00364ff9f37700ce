// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widget_test.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

void keepSettingsIn(const QString& folder)
{
    QCoreApplication::setOrganizationName(u"cmgmedia-tests"_s);
    QCoreApplication::setApplicationName(u"cmgmedia-tests"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

ui::SessionOptions quickSession()
{
    return {.dataFolder = {}, .debounceMs = 0, .clock = labClock};
}

QStringList namelessControls(const QWidget& parent)
{
    QStringList nameless;
    for (const QWidget* widget : parent.findChildren<QWidget*>()) {
        const bool insideAnother =
            qobject_cast<const QComboBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())
            || qobject_cast<const QLineEdit*>(widget->parentWidget());
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        if (!insideAnother && takesFocus && widget->isVisibleTo(&parent)
            && widget->accessibleName().isEmpty())
            nameless << QLatin1StringView(widget->metaObject()->className()) + u' '
                            + widget->objectName();
    }
    return nameless;
}

QStringList doubleMnemonics(const QWidget& page)
{
    QStringList texts;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page))
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts << label->text();
    }
    QString taken = u"BNFTH"_s; // Back, Next, and the menus
    QStringList doubles;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString().right(1);
        if (!key.isEmpty() && taken.contains(key))
            doubles << text;
        taken += key;
    }
    return doubles;
}

} // namespace cmgmedia::test
