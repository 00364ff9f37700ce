// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QAccessibleInterface* interfaceOfHeading(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(Heading::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Heading);
}

} // namespace

Heading::Heading(const QString& text, QWidget* parent) : QLabel(parent)
{
    [[maybe_unused]] static const bool isKnown = [] {
        QAccessible::installFactory(interfaceOfHeading);
        return true;
    }();
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setHeading(text);
}

void Heading::setHeading(const QString& text)
{
    setText(text);
    setAccessibleName(text);
}

} // namespace cmgmedia::ui
