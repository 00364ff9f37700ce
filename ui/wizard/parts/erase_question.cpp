// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/erase_question.h"

#include "core/devices/device_rules.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/stick_list.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QLayout* headOf(const QString& question, const QString& explanation)
{
    QLabel* headline = wrappedLabel(question);
    headline->setFont(sectionFont());
    auto* texts = new QVBoxLayout;
    texts->addWidget(headline);
    texts->addWidget(wrappedLabel(explanation));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(new IconLabel(icon(u"state-warning"_s, Tone::Caution), kLargeIconSize), 0,
                   Qt::AlignTop);
    row->addLayout(texts, 1);
    return row;
}

} // namespace

EraseQuestion::EraseQuestion(const std::vector<Device>& sticks, const std::optional<Text>& doubt,
                             QWidget* parent)
    : QDialog(parent)
{
    const bool one = sticks.size() == 1;
    const QString question = one ? tr("Erase this USB drive?") : tr("Erase these USB drives?");
    setWindowTitle(question);
    setObjectName(u"eraseSticks"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kMedium);
    column->addLayout(
        headOf(question,
               one ? tr("All data on this drive will be permanently deleted. Select it to confirm.")
                   : tr("All data on these drives will be permanently deleted. Select each one to "
                        "confirm.")));
    if (doubt) {
        QLabel* words = wrappedLabel(doubt->translated());
        words->setObjectName(u"doubt"_s);
        column->addWidget(words);
    }
    for (const Device& stick : sticks) {
        const QString name = fullName(stick);
        auto* box = named(new QCheckBox(QString(name).replace(u'&', u"&&"_s)),
                          u"erase-"_s + stick.path, name);
        connect(box, &QCheckBox::toggled, this, &EraseQuestion::enableErase);
        column->addWidget(box);
        QLabel* contents = quietLabel(contentsOf(stick));
        contents->setObjectName(u"contents-"_s + stick.path);
        contents->setIndent(space::kLarge + space::kHair);
        box->setAccessibleDescription(contents->text());
        column->addWidget(contents);
        m_boxes.push_back(box);
    }
    auto* buttons = new QDialogButtonBox;
    m_erase = buttons->addButton(tr("&Erase and write"), QDialogButtonBox::DestructiveRole);
    named(m_erase, u"erase"_s, withoutMnemonic(m_erase->text()));
    m_erase->setAutoDefault(false);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"eraseNothing"_s);
    cancel->setDefault(true);
    column->addWidget(buttons);
    connect(m_erase, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    enableErase();
}

void EraseQuestion::enableErase()
{
    m_erase->setEnabled(std::ranges::all_of(m_boxes, &QCheckBox::isChecked));
}

} // namespace cmgmedia::ui
