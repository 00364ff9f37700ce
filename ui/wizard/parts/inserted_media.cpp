// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/inserted_media.h"

#include "core/devices/device_rules.h"
#include "core/devices/device_watcher.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

bool holdsMedium(const Volume& volume)
{
    const QDir root(volume.mountPoints.value(0));
    return !volume.mountPoints.isEmpty() && QFileInfo(root.filePath(u"SMS/data"_s)).isDir()
           && QFileInfo(root.filePath(u"sources/boot.wim"_s)).isFile();
}

} // namespace

InsertedMedia::InsertedMedia(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    named(this, u"insertedMedia"_s, tr("USB drives with a medium"));
    auto* column = new QVBoxLayout(this); // seen even where it is empty, to find out
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    m_rows->setSpacing(space::kHair);
}

void InsertedMedia::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_watcher)
        return;
    m_watcher = new DeviceWatcher(this);
    const auto update = [this] { look(m_watcher->devices()); };
    connect(m_watcher, &DeviceWatcher::changed, this, update);
    update();
}

void InsertedMedia::look(const std::vector<Device>& devices)
{
    if (m_looking)
        m_looking->abandon();
    std::vector<Volume> volumes;
    for (const Device& device : devices)
        volumes.insert(volumes.end(), device.volumes.begin(), device.volumes.end());
    // On a worker: a stick may take its time.
    m_looking = runTask(
        this,
        [volumes = std::move(volumes)](Work&) mutable -> Result<std::vector<Volume>> {
            std::erase_if(volumes, [](const Volume& volume) { return !holdsMedium(volume); });
            return std::move(volumes);
        },
        [this](const Result<std::vector<Volume>>& media) { show(*media); });
}

void InsertedMedia::show(const std::vector<Volume>& media)
{
    if (media == m_shown)
        return;
    m_shown = media;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater(); // it may just have been clicked
        delete item;
    }
    for (const Volume& volume : media) {
        const QString folder = volume.mountPoints.front();
        //: A stick that is plugged in: its name, and where it is mounted.
        const QString text = tr("Use the USB drive %1 (%2)")
                                 .arg(harmless(volume.label), QDir::toNativeSeparators(folder));
        auto* button =
            named(new QPushButton(icon(u"stick"_s), QString(text).replace(u'&', u"&&"_s)),
                  u"insertedMedium"_s, text);
        connect(button, &QPushButton::clicked, this, [this, folder] { emit chosen(folder); });
        m_rows->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace cmgmedia::ui
