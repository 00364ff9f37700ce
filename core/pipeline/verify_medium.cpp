// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"

#include <QCoreApplication>

namespace cmgmedia {

QString describe(const MediumCheck& check)
{
    const char* words =
        check.isGood()
            ? QT_TRANSLATE_NOOP("VerifyMedium", "%1 is whole: %2 files equal their hashes, and its "
                                                "structure is sound.")
            : QT_TRANSLATE_NOOP("VerifyMedium", "%1 differs from its manifest (%2 files checked). "
                                                "Write it again.");
    return QCoreApplication::translate("VerifyMedium", words)
        .arg(check.medium.medium.path)
        .arg(check.manifest.filesChecked);
}

Result<MediumCheck> verifyMedium(const QString& path, Work& work)
{
    BootMediumOptions options;
    options.variablesNeeded = false;
    Result<BootMedium> medium = openBootMedium(path, options, work);
    if (!medium)
        return medium.error();
    Result<ManifestCheck> manifest = checkManifest(medium->medium.tree, work);
    if (!manifest && manifest.error().code == ErrorCode::ManifestMissing)
        return Error{ErrorCode::ManifestMissing, path, {}};
    if (!manifest)
        return manifest.error();
    return MediumCheck{*std::move(medium), *std::move(manifest)};
}

} // namespace cmgmedia
