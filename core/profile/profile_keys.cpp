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
     "`source.path` is what the console makes with `cmgmedia console run`, and may not be there "
     "yet"},
    {SourceKind::Lab, "lab"_L1, "a rehearsal, not registered with a site"},
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
    {BootFilesChoice::Ca2011, "ca2011"_L1, "the older generation, out of the boot image"},
    {BootFilesChoice::Ca2023, "ca2023"_L1, "the newer one"},
};
constexpr ChoiceWord kOutputKinds[] = {
    {OutputKind::Iso, "iso"_L1},
    {OutputKind::UsbImage, "usb-image"_L1, "image file of a USB stick"},
    {OutputKind::UsbDevice, "usb-device"_L1,
     "sticks, which are named when it is built: `--device`"},
};
constexpr ChoiceWord kScenarios[] = {
    {Scenario::CmgManagementPoint, "cmg"_L1, "boot media that talk to a cloud management gateway"},
    {Scenario::CloudContent, "cloud-content"_L1,
     "boot media in the intranet, content from the cloud"},
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
     "ISO file, folder, stick (`/dev/sdb`) or image file of a stick of a medium that the console "
     "made",
     "refused", WhenUnset::Refused, ValueKind::File},
    {K::ConsoleSiteCode, "console.siteCode"_L1, at<&P::console, &P::Console::siteCode>(),
     "what the console is asked for when it makes the medium, like all of `console`",
     "taken from an imported medium, else the script asks", WhenUnset::LeftOut},
    {K::ConsoleProvider, "console.provider"_L1, at<&P::console, &P::Console::provider>(),
     "server with the SMS Provider", "the console's own connection, else the script asks",
     WhenUnset::LeftOut},
    {K::ConsoleBootImage, "console.bootImage"_L1, at<&P::console, &P::Console::bootImage>(),
     "package ID", "taken from an imported medium, else the script asks", WhenUnset::LeftOut},
    {K::ConsoleGateway, "console.gateway"_L1, at<&P::console, &P::Console::gateway>(),
     "service name of the cloud management gateway",
     "taken from an imported medium, else the script asks", WhenUnset::LeftOut},
    {K::ConsoleDistributionPoint, "console.distributionPoint"_L1,
     at<&P::console, &P::Console::distributionPoint>(), "server that has the boot image",
     "all of the site", WhenUnset::LeftOut},
    {K::ConsoleUnknownComputers, "console.unknownComputers"_L1,
     at<&P::console, &P::Console::unknownComputers>(), "`true`, `false`",
     "as the imported medium, else `false`", WhenUnset::LeftOut},
    {K::ConsoleUserDeviceAffinity, "console.userDeviceAffinity"_L1,
     choice<&P::console, &P::Console::userDeviceAffinity>(kUserDeviceAffinities), "",
     "`do-not-allow`", WhenUnset::LeftOut},
    {K::ConsoleCertificateEnd, "console.certificateEnd"_L1,
     at<&P::console, &P::Console::certificateEnd>(),
     "`\"2027-11-21\"`: end of the self-signed certificate", "a year from then", WhenUnset::LeftOut,
     ValueKind::Date},
    {K::ConsolePrestartCommand, "console.prestartCommand"_L1,
     at<&P::console, &P::Console::prestartCommand>(), "command before the task sequence", "none",
     WhenUnset::LeftOut},
    {K::ConsolePrestartPackage, "console.prestartPackage"_L1,
     at<&P::console, &P::Console::prestartPackage>(), "package ID of the files that it needs",
     "none", WhenUnset::LeftOut},
    {K::ConsoleStagingFolder, "console.stagingFolder"_L1,
     at<&P::console, &P::Console::stagingFolder>(), "folder on the PC with the console",
     "its own choice", WhenUnset::LeftOut},
    {K::SiteVersion, "site.version"_L1, at<&P::site, &P::Site::version>(),
     "`\"2503\"`; for rules that depend on it", "not said"},
    {K::SiteEarlyRing, "site.earlyRing"_L1, at<&P::site, &P::Site::earlyRing>(),
     "`true`: version 2010 from before it was generally available", "`false`", WhenUnset::LeftOut},
    {K::CmgCertificate, "cmg.certificate"_L1, at<&P::cmg, &P::Cmg::certificate>(),
     "file with the gateway's server certificate, for the trust rules",
     "they say \"could not be checked\"", WhenUnset::LeftOut, ValueKind::File},
    {K::SecurityPassword, "security.password"_L1,
     choice<&P::security, &P::Security::password>(kPasswordChoices), "", "`keep`"},
    {K::SecurityUnattended, "security.unattended"_L1,
     choice<&P::security, &P::Security::unattended>(kUnattendedChoices), "", "`keep`"},
    {K::SecurityPfx, "security.pfx"_L1, at<&P::security, &P::Security::pfx>(),
     "a media certificate (`.pfx`) to check before the site makes a medium with it, and for the "
     "console to make it with",
     "not checked; self-signed", WhenUnset::LeftOut, ValueKind::File},
    {K::BootImagePath, "bootImage.path"_L1, at<&P::bootImage, &P::BootImage::path>(),
     "another `boot.wim` than the medium's, or `null`", "the medium's own", WhenUnset::Null,
     ValueKind::File},
    {K::BootImageIndex, "bootImage.index"_L1, at<&P::bootImage, &P::BootImage::index>(),
     "image in the WIM; `0`: the one that boots", "`0`"},
    {K::BootImageMakeBootable, "bootImage.makeBootable"_L1,
     at<&P::bootImage, &P::BootImage::makeBootable>(),
     "`true`: where no image of the WIM boots (boot index 0), that of `bootImage.index` does, or "
     "the "
     "first",
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
     "every one that no other one of the export runs", WhenUnset::LeftOut},
    {K::OutputKind, "output.kind"_L1, choice<&P::output, &P::Output::kind>(kOutputKinds), "",
     "`iso`"},
    {K::OutputPath, "output.path"_L1, at<&P::output, &P::Output::path>(), "file to write",
     "must be given with `--out`", WhenUnset::Written, ValueKind::Output},
    {K::OutputLabel, "output.label"_L1, at<&P::output, &P::Output::label>(),
     "up to 32 characters; a disc is called by the first 30, or 15 where one is beyond Latin-1, a "
     "stick by the first 11, in capitals, with `_` for what FAT32 cannot hold",
     "the label of the medium"},
    {K::OutputBiosBootRecord, "output.biosBootRecord"_L1,
     at<&P::output, &P::Output::biosBootRecord>(),
     "for sticks: file with the FAT32 boot record that BIOS starts, 1 to 32 sectors of 512 bytes",
     "the stick starts on UEFI only", WhenUnset::LeftOut, ValueKind::File},
    {K::Answers, "answers"_L1, at<&P::answers>(),
     "item of the checklist to `{\"answer\": \"yes\" / \"no\" / \"not-applicable\", \"who\", "
     "\"date\", \"note\"}`",
     "unanswered", WhenUnset::LeftOut},
};

constexpr bool eachStandsAtItsEnumerator()
{
    for (size_t i = 0; i < std::size(kKeys); ++i) {
        if (kKeys[i].key != static_cast<ProfileKey>(i))
            return false;
    }
    return std::size(kKeys) == static_cast<size_t>(K::Answers) + 1;
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

bool isPath(const ProfileKeyRow& row)
{
    return row.kind == ValueKind::File || row.kind == ValueKind::Output;
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
    for (const ProfileKey key : keysOfFilesRead()) {
        const ProfilePlace& place = keyRow(key).place;
        if (const auto* file = std::get_if<Place<QString>>(&place))
            paths << file->of(profile);
        else if (const auto* files = std::get_if<Place<QStringList>>(&place))
            paths << files->of(profile);
    }
    paths.removeAll(QString());
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
