// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/stick_list.h"

#include "core/base/text.h"
#include "core/devices/device_rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

bool isSame(const Device& a, const Device& b)
{
    return a.path == b.path && checkStillThere(a, b);
}

QString volumeText(const Volume& volume)
{
    const QString label = harmless(volume.label);
    //: A volume on a stick that has no name.
    QString text = label.isEmpty() ? StickList::tr("a volume without a name") : label;
    if (const QString place = harmless(volume.mountPoints.value(0)); !place.isEmpty())
        //: The name of a volume, and where it is mounted.
        text = StickList::tr("%1 (%2)").arg(text, place);
    return text;
}

} // namespace

QString contentsOf(const Device& device)
{
    QStringList volumes;
    for (const Volume& volume : device.volumes)
        volumes << volumeText(volume);
    //: What is on a stick: names of volumes follow.
    return volumes.isEmpty() ? StickList::tr("No readable volume")
                             : StickList::tr("Contains %1").arg(commaSeparated(volumes));
}

namespace {

/// Where it is, which one it is, and what is lost when it is erased.
QString hintOf(const Device& device, qint64 neededBytes)
{
    QStringList parts{device.path};
    if (!device.serial.isEmpty())
        parts << StickList::tr("serial number %1").arg(identityOf(device));
    parts << contentsOf(device);
    QString hint = parts.join(u"  ·  "_s);
    if (const Result<> fits = checkWritable(device, neededBytes); !fits)
        hint += u'\n' + describe(fits.error()).translated();
    return hint;
}

} // namespace

StickList::StickList(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_note(new StateLine(u"stickNote"_s)),
      m_instead(new QPushButton(tr("Create an image file instead")))
{
    named(this, u"sticks"_s, tr("USB drives"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_note);
    column->addWidget(named(m_instead, u"imageInstead"_s, m_instead->text()), 0, Qt::AlignLeading);
    connect(m_instead, &QPushButton::clicked, this, &StickList::imageWanted);
    say();
}

void StickList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_watcher)
        return;
    m_watcher = new DeviceWatcher(this);
    const auto update = [this] { show(m_watcher->state(), m_watcher->devices()); };
    connect(m_watcher, &DeviceWatcher::changed, this, update);
    update();
}

void StickList::setNeededBytes(qint64 bytes)
{
    if (bytes == m_neededBytes)
        return;
    m_neededBytes = bytes;
    rebuild();
}

void StickList::setChosen(const std::vector<Device>& sticks)
{
    if (sticks == m_chosen)
        return;
    m_chosen = sticks;
    rebuild();
}

void StickList::show(DeviceWatcher::State state, const std::vector<Device>& devices)
{
    m_state = state;
    m_devices = devices;
    const std::vector<Device> before = m_chosen;
    std::erase_if(m_chosen, [&](const Device& stick) {
        return std::ranges::none_of(m_devices,
                                    [&](const Device& there) { return isSame(stick, there); });
    });
    rebuild();
    if (m_chosen != before)
        emit chosen(m_chosen);
}

bool StickList::isChosen(const Device& device) const
{
    return std::ranges::any_of(m_chosen,
                               [&](const Device& stick) { return isSame(stick, device); });
}

void StickList::rebuild()
{
    QWidget* focus = window()->focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Device& device : m_devices)
        addRow(device);
    if (auto* box = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        box->setFocus();
    say();
}

void StickList::addRow(const Device& device)
{
    const QString name =
        commaSeparated({displayName(device), QLocale().formattedDataSize(device.sizeBytes, 1)});
    const QString hint = hintOf(device, m_neededBytes);
    auto* box =
        named(new QCheckBox(QString(name).replace(u'&', u"&&"_s)), u"stick-"_s + device.path, name);
    box->setAccessibleDescription(hint);
    box->setEnabled(checkWritable(device, m_neededBytes).has_value());
    box->setChecked(isChosen(device));
    QLabel* text = quietLabel(hint);
    text->setTextFormat(Qt::PlainText);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
                       + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    text->setContentsMargins(indent, 0, 0, space::kSmall);
    m_rows->addWidget(box);
    m_rows->addWidget(text);
    connect(box, &QCheckBox::clicked, this, [this, device](bool on) { toggle(device, on); });
}

void StickList::toggle(const Device& device, bool on)
{
    std::erase_if(m_chosen, [&](const Device& stick) { return isSame(stick, device); });
    if (on)
        m_chosen.push_back(device);
    say();
    emit chosen(m_chosen);
}

void StickList::say()
{
    m_instead->setVisible(m_state == DeviceWatcher::State::ServiceMissing);
    switch (m_state) {
    case DeviceWatcher::State::Starting:
        m_note->say(PageState::Untouched, tr("Looking for USB drives"));
        return;
    case DeviceWatcher::State::ServiceMissing:
        m_note->say(PageState::Unchecked,
                    tr("USB drives can't be listed because UDisks isn't running. Create an image "
                       "file instead and write it with \"cmgmedia write\"."));
        return;
    case DeviceWatcher::State::Watching:
        break;
    }
    if (m_devices.empty())
        m_note->say(PageState::Untouched,
                    tr("Plug in a USB drive. Internal disks are never listed."));
    else if (m_chosen.empty())
        m_note->say(PageState::Untouched, tr("Select the USB drives to write to."));
    else
        m_note->say(PageState::Warning,
                    tr("Everything on the selected drives will be erased. You'll be asked to "
                       "confirm."));
}

} // namespace cmgmedia::ui
