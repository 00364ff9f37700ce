// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/fact_gatherer.h"

#include "core/validation/certificate_facts.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

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
    facts.hasUefiLoader = hasUefiLoader(medium.medium.tree);
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
    return passwordStrength(*password, ownWords(facts));
}

Result<BootMedium> openMediumOf(const MediaProfile& profile, const Secret* password,
                                bool variablesNeeded, Work& work)
{
    return openBootMedium(profile.resolved(profile.source.path),
                          {.password = password,
                           .variablesNeeded = variablesNeeded,
                           .bootImagePath = profile.resolved(profile.bootImage.path),
                           .bootImageIndex = profile.bootImage.index},
                          work);
}

bool isAboutPassword(ErrorCode code)
{
    return code == ErrorCode::PasswordMissing || code == ErrorCode::PasswordWrong
           || code == ErrorCode::PasswordNotNeeded;
}

/// Gathers one group after the other, and notes what fails.
class Gatherer
{
public:
    Gatherer(const MediaProfile& profile, const BuildSecrets& secrets, const Clock& clock,
             Work& work)
        : m_secrets(secrets), m_work(work)
    {
        m_gathered.facts.profile = profile;
        m_gathered.facts.clock = clock;
    }

    GatheredSoFar gather()
    {
        const QString sequence = profile().resolved(profile().taskSequence.path);
        if (!sequence.isEmpty())
            facts().taskSequence = loadTaskSequence(sequence);
        openMedium();
        if (m_gathered.medium)
            describeMedium();
        facts().password = newPassword(facts(), m_secrets);
        for (Error& unreadable : gatherCertificates(facts(), m_secrets))
            failed(Field::Trust, std::move(unreadable));
        return std::move(m_gathered);
    }

private:
    Facts& facts() { return m_gathered.facts; }
    const MediaProfile& profile() const { return m_gathered.facts.profile; }

    void failed(Field field, Error error)
    {
        m_gathered.errors.push_back({field, std::move(error)});
    }

    template <typename T, typename Into>
    void keep(Field field, Result<T> result, Into& into)
    {
        if (result)
            into = *std::move(result);
        else
            failed(field, std::move(result.error()));
    }

    void openMedium()
    {
        if (profile().source.kind == SourceKind::Lab) {
            failed(Field::Source, {ErrorCode::Unsupported, u"source.kind"_s, {}});
            return;
        }
        if (profile().source.path.isEmpty())
            return;
        if (const QString path = profile().resolved(profile().source.path);
            profile().source.kind == SourceKind::ConsoleMade && !QFileInfo::exists(path)) {
            failed(Field::Source, {ErrorCode::NotMadeYet, path, {}});
            return;
        }
        Result<BootMedium> medium = openMediumOf(profile(), m_secrets.oldPassword(), true, m_work);
        if (!medium) {
            const bool locked = isAboutPassword(medium.error().code);
            const Field field = fieldOf(medium.error()); // before the error is moved away
            failed(field, std::move(medium.error()));
            if (!locked)
                return;
            medium = openMediumOf(profile(), nullptr, false, m_work);
        }
        if (medium)
            m_gathered.medium = *std::move(medium);
    }

    /// Another boot image than the medium's is mended elsewhere than the medium.
    Field fieldOf(const Error& error) const
    {
        const QString bootImage = profile().resolved(profile().bootImage.path);
        const bool isBootImage = !bootImage.isEmpty() && error.subject.startsWith(bootImage);
        return isBootImage ? Field::BootImage : Field::Source;
    }

    void describeMedium()
    {
        const BootMedium& medium = *m_gathered.medium;
        const bool encrypted =
            m_secrets.mediaPassword.has_value() && !m_gathered.errorOf(Field::Source);
        if (medium.variables)
            keep(Field::Source, mediumFacts(medium, encrypted), facts().medium);
        keep(Field::BootImage, bootImageFacts(medium, profile().bootImage.bootFiles),
             facts().bootImage);
    }

    const BuildSecrets& m_secrets;
    Work& m_work;
    GatheredSoFar m_gathered;
};

} // namespace

QStringList ownWords(const Facts& facts)
{
    return {facts.medium ? facts.medium->label : QString(), facts.profile.output.label,
            facts.profile.name};
}

const GatherError* GatheredSoFar::errorOf(Field field) const
{
    const auto found = std::ranges::find(errors, field, &GatherError::field);
    return found == errors.end() ? nullptr : &*found;
}

GatheredSoFar gatherSoFar(const MediaProfile& profile, const BuildSecrets& secrets,
                          const Clock& clock, Work& work)
{
    return Gatherer(profile, secrets, clock, work).gather();
}

Result<Gathered> gatherFacts(const MediaProfile& profile, const BuildSecrets& secrets,
                             const Clock& clock, Work& work)
{
    GatheredSoFar gathered = gatherSoFar(profile, secrets, clock, work);
    if (!gathered.errors.empty())
        return std::move(gathered.errors.front().error);
    if (!gathered.medium)
        return Error{ErrorCode::NotFound, u"source.path"_s, {}};
    return Gathered{*std::move(gathered.medium), std::move(gathered.facts)};
}

} // namespace cmgmedia
