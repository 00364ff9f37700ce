// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/dropped_file.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

std::optional<DropTarget> dropTargetByName(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "xml"_L1 && ending != "zip"_L1)
        return std::nullopt;
    return DropTarget{Field::TaskSequence,
                      [path](MediaProfile& profile) { profile.taskSequence.path = path; },
                      {}};
}

DropTarget dropTarget(FileKind kind, const QString& path)
{
    switch (kind) {
    case FileKind::Medium:
        return {Field::Source,
                [path](MediaProfile& profile) {
                    profile.source = {SourceKind::ImportedMedium, path};
                },
                {}};
    case FileKind::BootImage:
        return {
            Field::BootImage, [path](MediaProfile& profile) { profile.bootImage.path = path; }, {}};
    case FileKind::Pfx:
        return {Field::Pfx, [path](MediaProfile& profile) { profile.security.pfx = path; }, {}};
    case FileKind::Certificates:
        return {Field::Trust,
                [path](MediaProfile& profile) {
                    if (!profile.bootImage.trust.contains(path))
                        profile.bootImage.trust << path;
                },
                {}};
    case FileKind::Program:
        return {Field::Source,
                {},
                QCoreApplication::translate(
                    "DroppedFile", "%1 is a program, which the wizard has no use for. Boot files "
                                   "come out of the boot image.")
                    .arg(path)};
    case FileKind::MediaVariables:
        return {Field::Source,
                {},
                QCoreApplication::translate(
                    "DroppedFile", "%1 holds media variables, which are only of use together with "
                                   "their medium. Drop the medium itself: its folder or ISO file.")
                    .arg(path)};
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia::ui
