// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/management_points.h"
#include "core/media/disc_reader.h"

namespace cmgmedia {

enum class MediumType {
    // Configuration Manager's
    SiteBased,
    Dynamic,
    Bootable, ///< one of these two: the media variables are closed, or do not say
    StandAlone,
    Prestaged,
    Capture,
    OfOtherKind, ///< TsmBootstrap.ini names a kind that is not known
    // others
    LiteTouch, ///< of MDT
    WindowsSetup,
    WindowsPe,
    UefiBootImage, ///< El Torito's, such as efisys.bin
    Nothing,       ///< that is known
};

/// What kind of medium it is, and what TsmBootstrap.ini calls it.
struct MediumKind {
    MediumType type = MediumType::Nothing;
    QString mediaType; ///< "FullMedia", as spelled there; empty: it does not say

    /// nullopt: nobody can tell.
    std::optional<bool> worksWithGateway() const;

    bool operator==(const MediumKind&) const = default;
};

QString mediumTypeKey(MediumType type); ///< "stand-alone", for JSON
/// For people, with what it is of no use for.
Text mediumKindText(const MediumKind& kind);

/// Of a medium with media variables, by TsmBootstrap.ini and what the variables say, where they are
/// open.
MediumKind configMgrKind(const std::optional<QString>& mediaType,
                         const std::optional<MediaManagement>& management);

/// Of any other medium, by the files that are on it, as everybody knows them who made one; nothing
/// of it is documented as a mark. Configuration Manager's bootable media are never among these: of
/// those it is said what is missing.
MediumKind otherKind(const Disc& disc, const std::optional<QString>& mediaType);

} // namespace cmgmedia
