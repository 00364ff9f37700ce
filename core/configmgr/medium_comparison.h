// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/inspection.h"

#include <QJsonObject>

namespace cmgmedia {

/// What a difference is about, in the order in which they are told.
enum class ComparedPart { Identity, Medium, Password, Variable, Trust, BootImage, BootFile, File };

QString comparedPartKey(ComparedPart part); ///< "boot-file", for JSON
Text comparedPartName(ComparedPart part);   ///< for people

/// One thing that is not the same on both media.
struct MediumDifference {
    ComparedPart part = ComparedPart::File;
    Text subject; ///< "SMSTSMP", "ROOT: Contoso Root CA", "sources/boot.wim"
    Text before;  ///< empty: it is not there
    Text after;

    bool operator==(const MediumDifference&) const = default;
};

struct MediumComparison {
    std::vector<MediumDifference> differences;
    std::vector<Text> unknown; ///< what could not be compared, and why; whole sentences
    /// Both carry the same media GUID and certificate; nullopt: one of them is locked.
    std::optional<bool> isSameIdentity;
    int sameFiles = 0;
    int sameVariables = 0;
};

/// A medium and the password that was given for it; nullptr: none.
struct ComparedMedium {
    const InspectedMedium& inspected;
    const Secret* password = nullptr;
};

/// A medium that is not opened yet.
struct MediumToCompare {
    QString path;
    const Secret* password = nullptr;
};

/// Reads every file that has the same size on both. Values of secret variables are compared and
/// never told.
Result<MediumComparison> compareMedia(const ComparedMedium& before, const ComparedMedium& after,
                                      Work& work);

/// The same, of files or folders. NotAMedium for what is none to start from, PasswordWrong, and
/// what inspectFile() meets.
Result<MediumComparison> compareMedia(const MediumToCompare& before, const MediumToCompare& after,
                                      Work& work);

/// {"identical", "sameIdentity", "differences", "unknown", "sameFiles", "sameVariables"}
QJsonObject comparisonJson(const MediumComparison& comparison);

} // namespace cmgmedia
