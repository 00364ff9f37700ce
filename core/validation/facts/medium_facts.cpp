// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/errors.h"
#include "core/media/litter.h"
#include "core/media/windows_names.h"
#include "core/validation/facts/group_gatherers.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QDateTime timeMade(const BootMedium& medium, const std::optional<Certificate>& ofMedium)
{
    const MediaFile* variables = medium.disc.tree.find(QLatin1StringView(kVariablesPath));
    QDateTime made = variables ? variables->modified : QDateTime();
    if (!ofMedium || !made.isValid())
        return made;
    const Certificate& certificate = *ofMedium;
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

Result<MediumFacts> mediumFacts(const BootMedium& medium, const std::stop_token& stop)
{
    MediumFacts facts;
    facts.label = medium.label;
    facts.totalBytes = medium.disc.tree.totalBytes();
    findLargestFile(facts, medium.disc.tree);
    facts.mediaType = medium.bootstrap.mediaType();
    facts.passwordRequired = medium.bootstrap.passwordRequired();
    facts.unattended = medium.bootstrap.unattended();
    Result<Prestart> prestart = prestartOf(medium.disc.tree);
    if (!prestart)
        return prestart.error();
    facts.prestart = *std::move(prestart);
    facts.bootManagers = bootManagersOf(medium.disc.tree, stop);
    for (const MediaFile* file : medium.disc.tree.files()) {
        if (!isPathForWindows(file->path))
            facts.unopened << file->path;
    }
    facts.leftOut = namedLitter(medium.disc.tree.leftOut());
    facts.bootCatalogError = medium.disc.bootCatalogError;
    facts.isLab = medium.disc.tree.find(QLatin1StringView(kLabMarkPath)) != nullptr;
    return facts;
}

std::optional<qint64> numberIn(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// _SMSTSx64UnknownMachineGUID and its like, with what is between.
std::map<QString, QString> unknownComputers(const OpenedVariables& opened)
{
    static constexpr QLatin1StringView kBegin = "_SMSTS"_L1;
    static constexpr QLatin1StringView kEnd = "UnknownMachineGUID"_L1;
    std::map<QString, QString> found;
    for (const QString& name : opened.variables->names()) {
        if (!name.startsWith(kBegin, Qt::CaseInsensitive)
            || !name.endsWith(kEnd, Qt::CaseInsensitive))
            continue;
        const QString guid = opened.variables->value(name).value_or(QString()).trimmed();
        const qsizetype length = name.size() - kBegin.size() - kEnd.size();
        if (!guid.isEmpty() && length > 0)
            found[name.sliced(kBegin.size(), length).toLower()] = guid;
    }
    return found;
}

VariablesFacts variablesFacts(const BootMedium& medium, const OpenedVariables& opened,
                              bool hasPassword)
{
    VariablesFacts facts;
    facts.hasPassword = hasPassword;
    facts.managementPoint = opened.variables->value(QLatin1StringView(kManagementPoint));
    facts.lookupManagementPoints =
        opened.variables->value(QLatin1StringView(kLookupManagementPoints));
    facts.siteCode = opened.value(kSiteCode);
    facts.bootImagePackage = opened.value(kBootImagePackage);
    facts.names = opened.variables->names();
    facts.preferredDeployment = opened.variables->value(QLatin1StringView(kPreferredDeployment));
    facts.sslState = numberIn(opened.value(kSslState));
    facts.bootImageVersion = numberIn(opened.value(kBootImageVersion));
    facts.unknownComputers = unknownComputers(opened);
    facts.guidSha256 = guidSha256(opened.value(kMediaGuid));
    if (opened.mediaPfx)
        facts.certificate = opened.mediaPfx->certificate;
    facts.made = timeMade(medium, facts.certificate);
    return facts;
}

Result<BootImageFacts> bootImageFacts(const BootMedium& medium, const MediaProfile& profile,
                                      const std::stop_token& stop)
{
    const std::optional<BootFileGeneration> taken = takenGeneration(profile);
    Result<BootImageParts> parts = bootImageParts(medium.wim, medium.bootImage, stop);
    if (!parts)
        return parts.error();
    return BootImageFacts{medium.bootImage,
                          medium.bootImageBytes.size(),
                          medium.trust,
                          medium.disallowed,
                          *std::move(parts),
                          taken ? bootManagersOf(medium.wim, medium.bootImage.index, *taken, stop)
                                : std::vector<BootManager>(),
                          medium.wasMadeBootable,
                          medium.unreadable};
}

Result<BootMedium> openMediumOf(const MediaProfile& profile, Work& work)
{
    return openBootMedium(profile.resolved(profile.source.path),
                          {.bootImagePath = profile.resolved(profile.bootImage.path),
                           .bootImageIndex = profile.bootImage.index,
                           .makeBootable = profile.bootImage.makeBootable},
                          work);
}

/// Another boot image than the medium's is mended elsewhere than the medium.
Field fieldOf(const Error& error, const MediaProfile& profile)
{
    const QString bootImage = profile.resolved(profile.bootImage.path);
    const bool isBootImage = !bootImage.isEmpty() && error.subject.english().startsWith(bootImage);
    return isBootImage ? Field::BootImage : Field::Source;
}

/// Why no medium can be opened there; nullopt: it can be tried.
std::optional<Error> obstacle(const MediaProfile& profile)
{
    if (profile.source.kind == SourceKind::Lab)
        return Error{ErrorCode::Unsupported, u"source.kind"_s, {}};
    const QString path = profile.resolved(profile.source.path);
    if (profile.source.kind == SourceKind::ConsoleMade && !QFileInfo::exists(path))
        return Error{ErrorCode::NotMadeYet, path, {}};
    return std::nullopt;
}

} // namespace

void gatherMedium(Gathering& into, const BuildSecrets& /*secrets*/, Work& work)
{
    Facts& facts = into.facts;
    into.medium.reset();
    facts.medium = {};
    const auto failed = [&](Field field, const Error& error) {
        facts.medium = {error, facts.clock.now};
        into.errors.push_back({FactGroup::Medium, field, error});
    };
    if (facts.profile.source.kind != SourceKind::Lab && facts.profile.source.path.isEmpty())
        return;
    if (const std::optional<Error> error = obstacle(facts.profile))
        return failed(Field::Source, *error);
    Result<BootMedium> medium = openMediumOf(facts.profile, work);
    if (!medium)
        return failed(fieldOf(medium.error(), facts.profile), medium.error());
    into.medium = std::make_shared<const BootMedium>(*std::move(medium));
    Result<MediumFacts> found = mediumFacts(*into.medium, work.stop);
    if (!found)
        return failed(Field::Source, found.error());
    facts.medium = {*std::move(found), facts.clock.now};
}

void gatherVariables(Gathering& into, const BuildSecrets& secrets, Work& work)
{
    Facts& facts = into.facts;
    into.variables.reset();
    facts.variables = {};
    if (!into.medium)
        return;
    Result<OpenedVariables> opened = openVariables(*into.medium, secrets.oldPassword(), work.stop);
    const std::optional<Error> error = opened ? opened->passwordError : opened.error();
    if (error)
        into.errors.push_back({FactGroup::Variables, Field::Source, *error});
    if (opened)
        into.variables = std::make_shared<const OpenedVariables>(*std::move(opened));
    if (!into.variables || !into.variables->variables)
        facts.variables = {*error, facts.clock.now};
    else
        facts.variables = {variablesFacts(*into.medium, *into.variables,
                                          secrets.mediaPassword.has_value() && !error),
                           facts.clock.now};
}

void gatherBootImage(Gathering& into, const BuildSecrets& /*secrets*/, Work& work)
{
    Facts& facts = into.facts;
    facts.bootImage = {};
    if (!into.medium)
        return;
    facts.bootImage = {bootImageFacts(*into.medium, facts.profile, work.stop), facts.clock.now};
    if (const Error* error = facts.bootImage.error())
        into.errors.push_back({FactGroup::BootImage, Field::BootImage, *error});
}

} // namespace cmgmedia
