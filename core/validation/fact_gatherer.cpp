// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/fact_gatherer.h"

#include "core/registry/reg_file.h"
#include "core/validation/gateway_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Result<std::vector<OfferedTrust>> loadOffered(const MediaProfile& profile)
{
    std::vector<OfferedTrust> offered;
    for (const QString& path : profile.bootImage.trust) {
        const QString resolved = profile.resolved(path);
        Result<std::vector<Certificate>> certificates = loadTrustFile(resolved);
        if (!certificates)
            return certificates.error();
        offered.push_back({resolved, *std::move(certificates)});
    }
    return offered;
}

/// What of the offered the boot image does not hold yet. Whether it is any good is for the rules.
TrustChange trustChange(const Facts& facts)
{
    TrustChange change;
    std::vector<StoredCertificate> present;
    if (facts.bootImage)
        present = facts.bootImage->trust;
    for (const Certificate& certificate : offeredTrust(facts)) {
        const bool isThere = certificate.kind != CertificateKind::Leaf
                             && missingStores(certificate, present).empty();
        if (!isThere && std::ranges::find(change.add, certificate) == change.add.end())
            change.add.push_back(certificate);
    }
    return change;
}

Result<Pfx> openedPfx(const QString& path, const std::optional<Secret>& password)
{
    constexpr qint64 kMostBytes = qint64{16} << 20;
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    const Result<QByteArray> content = file->readAll(kMostBytes);
    if (!content)
        return content.error();
    if (password)
        return openPfx(*content, *password, path);
    Result<Pfx> pfx = openPfx(*content, Secret(), path); // it may have none
    if (!pfx && pfx.error().code == ErrorCode::PasswordWrong)
        return Error{ErrorCode::PasswordMissing, path, {}};
    return pfx;
}

QDateTime timeMade(const BootMedium& medium)
{
    const MediaFile* variables = medium.medium.tree.find(QLatin1StringView(kVariablesPath));
    QDateTime made = variables ? variables->modified : QDateTime();
    if (!medium.mediaPfx || !made.isValid())
        return made;
    const Certificate& certificate = medium.mediaPfx->certificate;
    const bool selfSigned = certificate.subject == certificate.issuer;
    return selfSigned ? std::min(made, certificate.notBefore) : made;
}

void findLargestFile(MediumFacts& facts, const MediaTree& tree)
{
    for (const MediaFile* file : tree.files()) {
        const bool isBootImage =
            file->path.compare(QLatin1StringView(kBootImagePath), Qt::CaseInsensitive) == 0;
        if (isBootImage || file->bytes.size() <= facts.largestFileBytes)
            continue;
        facts.largestFile = file->path;
        facts.largestFileBytes = file->bytes.size();
    }
}

Result<MediumFacts> mediumFacts(const BootMedium& medium, bool hasPassword)
{
    MediumFacts facts;
    facts.label = medium.label;
    facts.totalBytes = medium.medium.tree.totalBytes();
    findLargestFile(facts, medium.medium.tree);
    facts.startsOnBios = medium.medium.biosBootImage.has_value();
    facts.startsOnUefi = medium.medium.efiBootImage.has_value();
    facts.mediaType = medium.bootstrap.mediaType();
    facts.passwordRequired = medium.bootstrap.passwordRequired();
    facts.unattended = medium.bootstrap.unattended();
    facts.hasPassword = hasPassword;
    facts.managementPoint = medium.variables->value(QLatin1StringView(kManagementPoint));
    facts.lookupManagementPoints =
        medium.variables->value(QLatin1StringView(kLookupManagementPoints));
    facts.variableNames = medium.variables->names();
    if (medium.mediaPfx)
        facts.certificate = medium.mediaPfx->certificate;
    facts.made = timeMade(medium);
    Result<Prestart> prestart = prestartOf(medium.medium.tree);
    if (!prestart)
        return prestart.error();
    facts.prestart = *std::move(prestart);
    facts.bootManagers = bootManagersOf(medium.medium.tree);
    return facts;
}

std::vector<BootManager> takenBootManagers(const BootMedium& medium, BootFilesChoice choice)
{
    if (choice == BootFilesChoice::Keep)
        return {};
    return bootManagersOf(medium.wim, medium.bootImage.index,
                          choice == BootFilesChoice::Ca2011 ? BootFileGeneration::Ca2011
                                                            : BootFileGeneration::Ca2023);
}

Result<BootImageFacts> bootImageFacts(const BootMedium& medium, BootFilesChoice choice)
{
    Result<BootImageParts> parts = bootImageParts(medium.wim, medium.bootImage);
    if (!parts)
        return parts.error();
    return BootImageFacts{medium.bootImage, medium.bootImageBytes.size(), medium.trust,
                          *std::move(parts), takenBootManagers(medium, choice)};
}

/// Of the password that the new medium will have.
std::optional<PasswordStrength> newPassword(const Facts& facts, const BuildSecrets& secrets)
{
    const PasswordChoice choice = facts.profile.security.password;
    const std::optional<Secret>& password =
        choice == PasswordChoice::Change ? secrets.newMediaPassword : secrets.mediaPassword;
    if (choice == PasswordChoice::None || !password)
        return std::nullopt;
    const MediaProfile::Output& output = facts.profile.output;
    return passwordStrength(*password, {facts.medium->label, output.label, facts.profile.name});
}

} // namespace

Result<> gatherCertificates(Facts& facts, const BuildSecrets& secrets)
{
    const MediaProfile& profile = facts.profile;
    Result<std::vector<OfferedTrust>> offered = loadOffered(profile);
    if (!offered)
        return offered.error();
    facts.offered = *std::move(offered);
    facts.trustChange = trustChange(facts);
    if (!profile.security.pfx.isEmpty())
        facts.pfx = openedPfx(profile.resolved(profile.security.pfx), secrets.pfxPassword);
    if (!profile.cmg.certificate.isEmpty())
        facts.cmgCertificate = loadServerCertificate(profile.resolved(profile.cmg.certificate));
    return {};
}

Result<Gathered> gatherFacts(const MediaProfile& profile, const BuildSecrets& secrets,
                             const Clock& clock, Work& work)
{
    if (profile.source.kind != SourceKind::ImportedMedium)
        return Error{ErrorCode::Unsupported, u"source.kind"_s, {}};
    Facts facts;
    facts.profile = profile;
    facts.clock = clock;
    if (!profile.taskSequence.path.isEmpty())
        facts.taskSequence = loadTaskSequence(profile.resolved(profile.taskSequence.path));
    Result<BootMedium> medium =
        openBootMedium(profile.resolved(profile.source.path),
                       {.password = secrets.oldPassword(),
                        .variablesNeeded = true,
                        .bootImagePath = profile.resolved(profile.bootImage.path),
                        .bootImageIndex = profile.bootImage.index},
                       work);
    if (!medium)
        return medium.error();
    Result<MediumFacts> described = mediumFacts(*medium, secrets.mediaPassword.has_value());
    if (!described)
        return described.error();
    facts.medium = *std::move(described);
    Result<BootImageFacts> bootImage = bootImageFacts(*medium, profile.bootImage.bootFiles);
    if (!bootImage)
        return bootImage.error();
    facts.bootImage = *std::move(bootImage);
    facts.password = newPassword(facts, secrets);
    if (Result<> read = gatherCertificates(facts, secrets); !read)
        return read.error();
    return Gathered{*std::move(medium), std::move(facts)};
}

} // namespace cmgmedia
