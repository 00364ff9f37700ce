// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_keys.h"

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr ChoiceWord kSourceKinds[] = {
    {SourceKind::ImportedMedium, "imported-medium"_L1},
    {SourceKind::ConsoleMade, "console-made"_L1,
     "`source.path` is the file that `cmgmedia console run` creates, and may not exist yet"},
    {SourceKind::Lab, "lab"_L1, "a sample lab, not registered with a site"},
};
constexpr ChoiceWord kPasswordChoices[] = {
    {PasswordChoice::Keep, "keep"_L1},
    {PasswordChoice::Change, "change"_L1, "asks for the new one"},
    {PasswordChoice::None, "none"_L1},
};
constexpr ChoiceWord kUnattendedChoices[] = {
    {UnattendedChoice::Keep, "keep"_L1},
    {UnattendedChoice::Yes, "yes"_L1},
    {UnattendedChoice::No, "no"_L1},
};
constexpr ChoiceWord kBootFilesChoices[] = {
    {BootFilesChoice::Keep, "keep"_L1, "those of the medium"},
    {BootFilesChoice::Ca2011, "ca2011"_L1, "2011-signed files from the boot image"},
    {BootFilesChoice::Ca2023, "ca2023"_L1, "2023-signed files from the boot image"},
};
constexpr ChoiceWord kOutputKinds[] = {
    {OutputKind::Iso, "iso"_L1},
    {OutputKind::UsbImage, "usb-image"_L1, "image file of a USB drive"},
    {OutputKind::UsbDevice, "usb-device"_L1, "USB drives, chosen with `--device`"},
};
constexpr ChoiceWord kScenarios[] = {
    {Scenario::CmgManagementPoint, "cmg"_L1, "boot media that use a cloud management gateway"},
    {Scenario::CloudContent, "cloud-content"_L1,
     "boot media on the intranet, content from the cloud"},
    {Scenario::SoftwareCenter, "software-center"_L1, "needs no medium"},
    {Scenario::InternetBased, "internet-based"_L1, "needs no medium"},
};
constexpr ChoiceWord kUserDeviceAffinities[] = {
    {UserDeviceAffinity::DoNotAllow, "do-not-allow"_L1},
    {UserDeviceAffinity::AdministratorApproval, "administrator-approval"_L1},
    {UserDeviceAffinity::AutoApproval, "auto-approval"_L1},
};
constexpr ChoiceWord kAnswerKinds[] = {
    {AnswerKind::Yes, "yes"_L1},
    {AnswerKind::No, "no"_L1},
    {AnswerKind::NotApplicable, "not-applicable"_L1},
};

/// What stands at `root.first.next`.
template <typename Root, typename Member, typename... Next>
constexpr auto& reach(Root& root, Member first, Next... next)
{
    if constexpr (sizeof...(next) == 0)
        return root.*first;
    else
        return reach(root.*first, next...);
}

template <auto... members>
using Reached = std::remove_reference_t<decltype(reach(std::declval<MediaProfile&>(), members...))>;

template <auto... members>
constexpr Place<Reached<members...>> at()
{
    using T = Reached<members...>;
    return {[](const MediaProfile& profile) -> const T& { return reach(profile, members...); },
            [](MediaProfile& profile) -> T& { return reach(profile, members...); }};
}

template <auto... members>
constexpr ChoicePlace choice(std::span<const ChoiceWord> words)
{
    return {
        words,
        [](const MediaProfile& profile) { return static_cast<int>(reach(profile, members...)); },
        [](MediaProfile& profile, int value) {
            reach(profile, members...) = static_cast<Reached<members...>>(value);
        }};
}

using P = MediaProfile;
using K = ProfileKey;

constexpr ProfileKeyRow kKeys[] = {
    {K::Name, "name"_L1, at<&P::name>(), "text", "empty"},
    {K::Scenario, "scenario"_L1, choice<&P::scenario>(kScenarios), "", "`cmg`"},
    {K::SourceKind, "source.kind"_L1, choice<&P::source, &P::Source::kind>(kSourceKinds), "",
     "`imported-medium`"},
    {K::SourcePath, "source.path"_L1, at<&P::source, &P::Source::path>(),
     "the medium from the console: ISO file, folder, USB drive (`/dev/sdb`), or image file of one",
     "refused", WhenUnset::Refused, ValueKind::File},
    {K::ConsoleSiteCode, "console.siteCode"_L1, at<&P::console, &P::Console::siteCode>(),
     "an answer for the console's media wizard, like all of `console`",
     "from the imported medium; otherwise the script asks", WhenUnset::LeftOut},
    {K::ConsoleProvider, "console.provider"_L1, at<&P::console, &P::Console::provider>(),
     "server with the SMS Provider", "the console's own connection; otherwise the script asks",
     WhenUnset::LeftOut},
    {K::ConsoleBootImage, "console.bootImage"_L1, at<&P::console, &P::Console::bootImage>(),
     "package ID", "from the imported medium; otherwise the script asks", WhenUnset::LeftOut},
    {K::ConsoleGateway, "console.gateway"_L1, at<&P::console, &P::Console::gateway>(),
     "service name of the cloud management gateway",
     "from the imported medium; otherwise the script asks", WhenUnset::LeftOut},
    {K::ConsoleDistributionPoint, "console.distributionPoint"_L1,
     at<&P::console, &P::Console::distributionPoint>(), "server with the boot image",
     "all in the site", WhenUnset::LeftOut},
    {K::ConsoleUnknownComputers, "console.unknownComputers"_L1,
     at<&P::console, &P::Console::unknownComputers>(), "`true`, `false`",
     "as in the imported medium; otherwise `false`", WhenUnset::LeftOut},
    {K::ConsoleUserDeviceAffinity, "console.userDeviceAffinity"_L1,
     choice<&P::console, &P::Console::userDeviceAffinity>(kUserDeviceAffinities), "",
     "`do-not-allow`", WhenUnset::LeftOut},
    {K::ConsoleCertificateEnd, "console.certificateEnd"_L1,
     at<&P::console, &P::Console::certificateEnd>(),
     "`\"2027-11-21\"`: expiration of the self-signed certificate", "one year from then",
     WhenUnset::LeftOut, ValueKind::Date},
    {K::ConsolePrestartCommand, "console.prestartCommand"_L1,
     at<&P::console, &P::Console::prestartCommand>(), "prestart command", "none",
     WhenUnset::LeftOut},
    {K::ConsolePrestartPackage, "console.prestartPackage"_L1,
     at<&P::console, &P::Console::prestartPackage>(), "package ID of its files", "none",
     WhenUnset::LeftOut},
    {K::ConsoleStagingFolder, "console.stagingFolder"_L1,
     at<&P::console, &P::Console::stagingFolder>(), "folder on the PC with the console",
     "its own choice", WhenUnset::LeftOut},
    {K::SiteVersion, "site.version"_L1, at<&P::site, &P::Site::version>(),
     "`\"2503\"`, for rules that need it", "not specified"},
    {K::SiteEarlyRing, "site.earlyRing"_L1, at<&P::site, &P::Site::earlyRing>(),
     "`true`: version 2010 from before it was generally available", "`false`", WhenUnset::LeftOut},
    {K::SiteSnapshot, "site.snapshot"_L1, at<&P::site, &P::Site::snapshot>(),
     "what the script of `cmgmedia site script` or `cmgmedia site fetch` wrote, for the rules "
     "about the site",
     "they do not apply", WhenUnset::LeftOut, ValueKind::File},
    {K::SiteTaskSequence, "site.taskSequence"_L1, at<&P::site, &P::Site::taskSequence>(),
     "package ID of the task sequence that the medium is for",
     "the one in `SMSTSPreferredAdvertID`; otherwise the only one in the snapshot that media can "
     "start",
     WhenUnset::LeftOut},
    {K::SiteBoundaryGroup, "site.boundaryGroup"_L1, at<&P::site, &P::Site::boundaryGroup>(),
     "name or number of the PCs' boundary group, for content from the cloud",
     "every one with the gateway", WhenUnset::LeftOut},
    {K::CmgCertificate, "cmg.certificate"_L1, at<&P::cmg, &P::Cmg::certificate>(),
     "file with the gateway's server certificate, for the trust rules",
     "they say \"couldn't be checked\"", WhenUnset::LeftOut, ValueKind::File},
    {K::SecurityPassword, "security.password"_L1,
     choice<&P::security, &P::Security::password>(kPasswordChoices), "", "`keep`"},
    {K::SecurityUnattended, "security.unattended"_L1,
     choice<&P::security, &P::Security::unattended>(kUnattendedChoices), "", "`keep`"},
    {K::SecurityPfx, "security.pfx"_L1, at<&P::security, &P::Security::pfx>(),
     "a media certificate (`.pfx`) to check, and for the console to create a medium with",
     "not checked; self-signed", WhenUnset::LeftOut, ValueKind::File},
    {K::BootImagePath, "bootImage.path"_L1, at<&P::bootImage, &P::BootImage::path>(),
     "another `boot.wim` than the medium's, or `null`", "the medium's own", WhenUnset::Null,
     ValueKind::File},
    {K::BootImageIndex, "bootImage.index"_L1, at<&P::bootImage, &P::BootImage::index>(),
     "image in the WIM; `0`: the one that starts", "`0`"},
    {K::BootImageMakeBootable, "bootImage.makeBootable"_L1,
     at<&P::bootImage, &P::BootImage::makeBootable>(),
     "`true`: if no image in the WIM is marked as bootable (boot index 0), mark the one in "
     "`bootImage.index`, or the first",
     "`false`", WhenUnset::LeftOut},
    {K::BootImageTrust, "bootImage.trust"_L1, at<&P::bootImage, &P::BootImage::trust>(),
     "certificate files: `.cer`, `.crt`, `.pem` (DER or PEM), `.p7b`, `.sst`, `.reg`",
     "none are added", WhenUnset::Written, ValueKind::File},
    {K::BootImageBootFiles, "bootImage.bootFiles"_L1,
     choice<&P::bootImage, &P::BootImage::bootFiles>(kBootFilesChoices), "", "`keep`"},
    {K::CustomizationVariables, "customization.variables"_L1,
     at<&P::customization, &P::Customization::variables>(),
     "name to text; `null` removes the variable", "none change"},
    {K::TaskSequencePath, "taskSequence.path"_L1, at<&P::taskSequence, &P::TaskSequence::path>(),
     "task sequence export (`.zip`, `.xml`) to check", "not checked", WhenUnset::LeftOut,
     ValueKind::File},
    {K::TaskSequenceSequence, "taskSequence.sequence"_L1,
     at<&P::taskSequence, &P::TaskSequence::sequence>(),
     "name or package ID of the task sequence in the export that the medium starts",
     "all that no other one in the export runs", WhenUnset::LeftOut},
    {K::OutputKind, "output.kind"_L1, choice<&P::output, &P::Output::kind>(kOutputKinds), "",
     "`iso`"},
    {K::OutputPath, "output.path"_L1, at<&P::output, &P::Output::path>(), "file to write",
     "must be given with `--out`", WhenUnset::Written, ValueKind::Output},
    {K::OutputLabel, "output.label"_L1, at<&P::output, &P::Output::label>(),
     "up to 32 characters; a disc shows the first 30, or 15 if one isn't in Latin-1; a USB drive "
     "shows the first 11, in capitals, with `_` for characters that FAT32 doesn't allow",
     "the imported medium's label"},
    {K::OutputBiosBootRecord, "output.biosBootRecord"_L1,
     at<&P::output, &P::Output::biosBootRecord>(),
     "for USB drives: file with the FAT32 boot record for BIOS, 1 to 32 sectors of 512 bytes",
     "the USB drive starts on UEFI only", WhenUnset::LeftOut, ValueKind::File},
    {K::Answers, "answers"_L1, at<&P::answers>(),
     "checklist item to `{\"answer\": \"yes\" / \"no\" / \"not-applicable\", \"who\", \"date\", "
     "\"note\"}`",
     "unanswered", WhenUnset::LeftOut},
    {K::Locked, "locked"_L1, at<&P::locked>(),
     "key to reason: answers that no one changes in the wizard or on the command line, such as "
     "`{\"output.label\": \"Branches know it by this name\"}`",
     "none is locked", WhenUnset::LeftOut},
};

constexpr bool eachStandsAtItsEnumerator()
{
    for (size_t i = 0; i < std::size(kKeys); ++i) {
        if (kKeys[i].key != static_cast<ProfileKey>(i))
            return false;
    }
    return std::size(kKeys) == static_cast<size_t>(K::Locked) + 1;
}
static_assert(eachStandsAtItsEnumerator());

bool isSame(const ProfileKeyRow& row, const MediaProfile& a, const MediaProfile& b)
{
    const auto resolved = [](const MediaProfile& profile, QStringList paths) {
        for (QString& path : paths)
            path = profile.resolved(path);
        return paths;
    };
    return std::visit(
        [&](const auto& place) {
            using Stored = std::decay_t<decltype(place.of(a))>;
            if constexpr (std::is_same_v<Stored, QString> || std::is_same_v<Stored, QStringList>) {
                if (isPath(row))
                    return resolved(a, QStringList(place.of(a)))
                           == resolved(b, QStringList(place.of(b)));
            }
            return place.of(a) == place.of(b);
        },
        row.place);
}

} // namespace

QLatin1StringView ProfileKeyRow::group() const
{
    return path.first(std::max<qsizetype>(path.indexOf(u'.'), 0));
}

QLatin1StringView ProfileKeyRow::name() const
{
    return path.sliced(path.indexOf(u'.') + 1);
}

std::span<const ProfileKeyRow> profileKeys()
{
    return kKeys;
}

const ProfileKeyRow& keyRow(ProfileKey key)
{
    return kKeys[static_cast<size_t>(key)];
}

const ProfileKeyRow* findKey(const QString& path)
{
    const auto found = std::ranges::find_if(kKeys, [&path](const ProfileKeyRow& row) {
        return row.path == path && row.key != ProfileKey::Locked;
    });
    return found == std::end(kKeys) ? nullptr : &*found;
}

namespace {

/// What is not empty of it.
void addPaths(const ProfilePlace& place, const MediaProfile& profile, QStringList& paths)
{
    if (const auto* file = std::get_if<Place<QString>>(&place))
        paths << file->of(profile);
    else if (const auto* files = std::get_if<Place<QStringList>>(&place))
        paths << files->of(profile);
    paths.removeAll(QString());
}

} // namespace

bool isPath(const ProfileKeyRow& row)
{
    return row.kind == ValueKind::File || row.kind == ValueKind::Output;
}

QStringList pathsIn(const MediaProfile& profile)
{
    QStringList paths;
    for (const ProfileKeyRow& row : kKeys) {
        if (isPath(row))
            addPaths(row.place, profile, paths);
    }
    return paths;
}

std::vector<ProfileKey> keysOfFilesRead()
{
    std::vector<ProfileKey> keys;
    for (const ProfileKeyRow& row : kKeys) {
        if (row.kind == ValueKind::File)
            keys.push_back(row.key);
    }
    return keys;
}

QStringList filesRead(const MediaProfile& profile)
{
    QStringList paths;
    for (const ProfileKey key : keysOfFilesRead())
        addPaths(keyRow(key).place, profile, paths);
    for (QString& path : paths)
        path = profile.resolved(path);
    return paths;
}

QLatin1StringView keyPath(ProfileKey key)
{
    return keyRow(key).path;
}

std::set<ProfileKey> changedKeys(const MediaProfile& profile, const MediaProfile& other)
{
    std::set<ProfileKey> changed;
    for (const ProfileKeyRow& row : kKeys) {
        if (!isSame(row, profile, other))
            changed.insert(row.key);
    }
    return changed;
}

std::span<const ChoiceWord> answerWords()
{
    return kAnswerKinds;
}

const ChoiceWord* findWord(std::span<const ChoiceWord> words, const QString& text)
{
    const auto found = std::ranges::find(words, text, &ChoiceWord::text);
    return found == words.end() ? nullptr : &*found;
}

QString wordFor(std::span<const ChoiceWord> words, int value)
{
    return std::ranges::find(words, value, &ChoiceWord::value)->text;
}

} // namespace cmgmedia
