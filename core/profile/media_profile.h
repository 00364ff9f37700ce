// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace cmgmedia {

enum class SourceKind {
    ImportedMedium, ///< an existing Configuration Manager boot medium
    ConsoleMade,    ///< made by the console on this computer, then imported
    Lab,            ///< a rehearsal, not registered with a site
};
enum class PasswordChoice { Keep, Change, None };
enum class UnattendedChoice { Keep, Yes, No };
enum class BootFilesChoice { Keep, Ca2011, Ca2023 };
enum class OutputKind { Iso, UsbImage, UsbDevice };

/// The answers of one media wizard run, to be used again. Holds no secret, ever.
struct MediaProfile {
    QString name;

    struct Source {
        SourceKind kind = SourceKind::ImportedMedium;
        QString path;
        bool operator==(const Source&) const = default;
    } source;

    struct Site {
        QString version; ///< "2503"; empty: not said
        bool operator==(const Site&) const = default;
    } site;

    struct Security {
        PasswordChoice password = PasswordChoice::Keep;
        UnattendedChoice unattended = UnattendedChoice::Keep;
        bool operator==(const Security&) const = default;
    } security;

    struct BootImage {
        QString path;      ///< another boot.wim than the medium's; empty: the medium's own
        int index = 0;     ///< from 1; 0: the one that boots
        QStringList trust; ///< certificate files
        BootFilesChoice bootFiles = BootFilesChoice::Keep;
        bool operator==(const BootImage&) const = default;
    } bootImage;

    struct Customization {
        /// Name to value; no value removes the variable.
        std::map<QString, std::optional<QString>> variables;
        bool operator==(const Customization&) const = default;
    } customization;

    struct Output {
        OutputKind kind = OutputKind::Iso;
        QString path;
        QString label; ///< empty: the label of the imported medium
        bool operator==(const Output&) const = default;
    } output;

    QString folder;       ///< where the profile lies; what its relative paths start from
    QJsonObject document; ///< as it was read, so that keys we do not know are kept

    bool operator==(const MediaProfile&) const = default;

    /// A path of the profile, made absolute.
    QString resolved(const QString& path) const;
};

} // namespace cmgmedia
