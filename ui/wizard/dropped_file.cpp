// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/dropped_file.h"

#include "core/configmgr/file_kind.h"
#include "core/registry/certificate_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

bool isTaskSequence(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == "xml"_L1 || ending == "zip"_L1;
}

/// The certificate of a server is the gateway's, those of CAs are trust.
Result<DropTarget> targetOfCertificates(const QString& path)
{
    const Result<CertificateContent> found = loadCertificates(path);
    if (!found)
        return found.error();
    const auto isLeaf = [](const Certificate& one) { return one.kind == CertificateKind::Leaf; };
    if (std::ranges::all_of(found->certificates, isLeaf))
        return DropTarget{Field::CmgCertificate,
                          [path](MediaProfile& profile) { profile.cmg.certificate = path; },
                          {}};
    return DropTarget{Field::Trust,
                      [path](MediaProfile& profile) {
                          if (!profile.bootImage.trust.contains(path))
                              profile.bootImage.trust << path;
                      },
                      {}};
}

/// Of what the wizard has no use for.
QString refusalOf(FileKind kind)
{
    if (kind == FileKind::Program)
        return QCoreApplication::translate(
            "DroppedFile", "%1 is a program, which the wizard can't use. Boot files come from the "
                           "boot image.");
    if (kind == FileKind::MediaVariables)
        return QCoreApplication::translate(
            "DroppedFile",
            "%1 contains media variables, which work only together with their medium. "
            "Drop the medium itself: its folder or ISO file.");
    if (kind == FileKind::Profile)
        return QCoreApplication::translate(
            "DroppedFile",
            "%1 is a profile with another file extension. Rename it to end in .json, "
            "and drop it again.");
    if (kind == FileKind::Log)
        return QCoreApplication::translate(
            "DroppedFile", "%1 is a log. To find out why it failed, use It failed at the PC in the "
                           "Tools menu.");
    return QCoreApplication::translate(
        "DroppedFile", "The wizard can't use %1 on this page. To see what it is, use Inspect a "
                       "medium in the Tools menu.");
}

Result<DropTarget> targetOf(FileKind kind, const QString& path)
{
    switch (kind) {
    case FileKind::Medium:
        return DropTarget{Field::Source,
                          [path](MediaProfile& profile) {
                              profile.source = {SourceKind::ImportedMedium, path};
                          },
                          {}};
    case FileKind::BootImage:
        return DropTarget{
            Field::BootImage, [path](MediaProfile& profile) { profile.bootImage.path = path; }, {}};
    case FileKind::Pfx:
        return DropTarget{
            Field::Pfx, [path](MediaProfile& profile) { profile.security.pfx = path; }, {}};
    case FileKind::Certificates:
        return targetOfCertificates(path);
    case FileKind::TaskSequence:
        return DropTarget{Field::TaskSequence,
                          [path](MediaProfile& profile) {
                              profile.taskSequence = {path, {}};
                          },
                          {}};
    case FileKind::Other:
        return whatElse(path);
    case FileKind::Program:
    case FileKind::MediaVariables:
    case FileKind::Profile:
    case FileKind::RegistryHive:
    case FileKind::RamDisk:
    case FileKind::BootCode:
    case FileKind::SignatureList:
    case FileKind::Log:
    case FileKind::Ini:
    case FileKind::Manifest:
    case FileKind::Report:
        return DropTarget{Field::Source, {}, refusalOf(kind).arg(path)};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<DropTarget> findDropTarget(const QString& path)
{
    if (isTaskSequence(path)) // another XML or ZIP file is named where the page shows it
        return targetOf(FileKind::TaskSequence, path);
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return kind.error();
    return targetOf(*kind, path);
}

} // namespace cmgmedia::ui
