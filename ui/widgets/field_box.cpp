// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_box.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QVBoxLayout>

namespace cmgmedia::ui {

QWidget* fieldBox(const FieldText& text, QWidget* control)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    auto* label = new QLabel(text.label);
    label->setBuddy(control);
    layout->addWidget(label);
    if (!text.help.isEmpty())
        layout->addWidget(quietLabel(text.help));
    named(control, text.name, withoutMnemonic(text.label));
    control->setAccessibleDescription(text.help);
    layout->addWidget(control);
    return box;
}

} // namespace cmgmedia::ui
