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
    ConsoleMade,    ///< what the console makes, and is then imported; maybe not there yet
    Lab,            ///< a rehearsal, not registered with a site
};
enum class PasswordChoice { Keep, Change, None };
enum class UnattendedChoice { Keep, Yes, No };
enum class BootFilesChoice { Keep, Ca2011, Ca2023 };
enum class OutputKind { Iso, UsbImage, UsbDevice };
/// What the admin is after (Microsoft Learn, "Deploy a task sequence over the internet").
enum class Scenario {
    CmgManagementPoint, ///< boot media that talk to a cloud management gateway
    CloudContent,       ///< boot media in the intranet, content from the cloud
    SoftwareCenter,     ///< in-place upgrade and other task sequences from a running Windows
    InternetBased,      ///< internet-based client management without a gateway
};
enum class AnswerKind { Yes, No, NotApplicable };
/// Whether the user who is named while Windows is installed becomes a primary user of the PC.
enum class UserDeviceAffinity { DoNotAllow, AdministratorApproval, AutoApproval };

/// An answer to an item of the checklist that nobody but a person can give.
struct Answer {
    AnswerKind kind = AnswerKind::Yes;
    QString who;  ///< initials or a name
    QString date; ///< "2026-11-21"
    QString note;

    bool operator==(const Answer&) const = default;
};

/// The answers of one media wizard run, to be used again. Holds no secret, ever.
struct MediaProfile {
    QString name;
    Scenario scenario = Scenario::CmgManagementPoint;

    struct Source {
        SourceKind kind = SourceKind::ImportedMedium;
        QString path;
        bool operator==(const Source&) const = default;
    } source;

    /// What the console is asked for when it makes the medium; the names are those of its wizard.
    struct Console {
        QString siteCode = {};
        QString provider = {};  ///< server with the SMS Provider; empty: as the console knows
        QString bootImage = {}; ///< package ID
        QString gateway = {};   ///< service name of the cloud management gateway
        QString distributionPoint = {};            ///< server; empty: any of the site
        std::optional<bool> unknownComputers = {}; ///< nullopt: as the imported medium
        UserDeviceAffinity userDeviceAffinity = UserDeviceAffinity::DoNotAllow;
        /// "2027-11-21", of the self-signed certificate; empty: a year from now.
        QString certificateEnd = {};
        QString prestartCommand = {};
        QString prestartPackage = {}; ///< package ID of the files that the command needs
        QString stagingFolder = {};   ///< on the PC with the console; empty: its own choice
        bool operator==(const Console&) const = default;
    } console;

    struct Site {
        QString version;            ///< "2503"; empty: not said
        bool earlyRing = false;     ///< 2010 before it was generally available
        QString snapshot = {};      ///< file with what the site said of itself; empty: not given
        QString taskSequence = {};  ///< package ID of the one that the medium is for
        QString boundaryGroup = {}; ///< name or number of that of the PCs; empty: any
        bool operator==(const Site&) const = default;
    } site;

    struct Cmg {
        QString certificate; ///< file with the gateway's server certificate; empty: not given
        bool operator==(const Cmg&) const = default;
    } cmg;

    struct Security {
        PasswordChoice password = PasswordChoice::Keep;
        UnattendedChoice unattended = UnattendedChoice::Keep;
        QString pfx; ///< a media certificate to check before the site makes a medium with it
        bool operator==(const Security&) const = default;
    } security;

    struct BootImage {
        QString path;              ///< another boot.wim than the medium's; empty: the medium's own
        int index = 0;             ///< from 1; 0: the one that boots
        bool makeBootable = false; ///< where none boots
        QStringList trust;         ///< certificate files
        BootFilesChoice bootFiles = BootFilesChoice::Keep;
        bool operator==(const BootImage&) const = default;
    } bootImage;

    struct Customization {
        /// Name to value; no value removes the variable.
        std::map<QString, std::optional<QString>> variables;
        bool operator==(const Customization&) const = default;
    } customization;

    struct TaskSequence {
        QString path; ///< an export to check: .zip or .xml; empty: none
        /// Name or package ID of the one that the medium starts; empty: every main one of it.
        QString sequence;
        bool operator==(const TaskSequence&) const = default;
    } taskSequence;

    struct Output {
        OutputKind kind = OutputKind::Iso;
        QString path;
        QString label; ///< empty: the label of the imported medium
        /// For sticks: file with a FAT32 boot record; empty: UEFI only.
        QString biosBootRecord = {};
        bool operator==(const Output&) const = default;
    } output;

    std::map<QString, Answer> answers; ///< by item of the checklist: "A6"

    /// Why an answer is not to be changed, by its key: "output.label". For who gets the profile
    /// from somebody else; what keeps it from being changed anyhow is a signature.
    std::map<QString, QString> locked;

    QString folder;       ///< where the profile lies; what its relative paths start from
    QJsonObject document; ///< as it was read, so that keys we do not know are kept

    bool operator==(const MediaProfile&) const = default;

    /// A path of the profile, made absolute.
    QString resolved(const QString& path) const;
    /// The same profile for another folder: every path still means the same file.
    MediaProfile movedTo(const QString& otherFolder) const;
};

} // namespace cmgmedia
