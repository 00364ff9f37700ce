// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_boot_record.h"
#include "core/registry/certificate_file.h"
#include "core/site/site_snapshot_json.h"
#include "core/tasksequence/sequence_export.h"
#include "core/validation/facts/group_gatherers.h"

namespace cmgmedia {

namespace {

constexpr qint64 kMostBootRecordBytes = 1 << 20; // larger is not looked at

Result<QByteArray> loadBootRecord(const QString& path, const std::stop_token& stop)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    Result<QByteArray> record = file->readAll(kMostBootRecordBytes, stop);
    if (!record)
        return record;
    if (Result<> valid = checkFatBootRecord(*record, path); !valid)
        return valid.error();
    return record;
}

} // namespace

void takeSequences(Facts& facts, std::vector<TaskSequence> sequences)
{
    Q_ASSERT(!sequences.empty());
    facts.taskSequence = std::move(sequences.front());
    sequences.erase(sequences.begin());
    facts.furtherSequences = std::move(sequences);
}

void gatherTaskSequence(Gathering& into, const BuildSecrets& /*secrets*/, Work& work)
{
    Facts& facts = into.facts;
    facts.taskSequence = {};
    facts.furtherSequences.clear();
    const MediaProfile::TaskSequence& given = facts.profile.taskSequence;
    if (given.path.isEmpty())
        return;
    Result<std::vector<TaskSequence>> sequences =
        loadTaskSequences(facts.profile.resolved(given.path), given.sequence, work.stop);
    if (sequences)
        takeSequences(facts, *std::move(sequences));
    else
        facts.taskSequence = std::move(sequences.error());
    facts.taskSequence.at = facts.clock.now;
}

void gatherSite(Gathering& into, const BuildSecrets& /*secrets*/, Work& work)
{
    Facts& facts = into.facts;
    facts.site = {};
    const QString& path = facts.profile.site.snapshot;
    if (!path.isEmpty())
        facts.site = {loadSiteSnapshot(facts.profile.resolved(path), work.stop), facts.clock.now};
}

void gatherNewPassword(Gathering& into, const BuildSecrets& secrets, Work& /*work*/)
{
    Facts& facts = into.facts;
    facts.newPassword = {};
    const PasswordChoice choice = facts.profile.security.password;
    const std::optional<Secret>& password =
        choice == PasswordChoice::Change ? secrets.newMediaPassword : secrets.mediaPassword;
    if (choice != PasswordChoice::None && password)
        facts.newPassword = {passwordStrength(*password, ownWords(facts)), facts.clock.now};
}

void gatherOfferedTrust(Gathering& into, const BuildSecrets& /*secrets*/, Work& /*work*/)
{
    Facts& facts = into.facts;
    facts.offered.clear();
    for (const QString& path : facts.profile.bootImage.trust) {
        const QString resolved = facts.profile.resolved(path);
        Result<CertificateContent> content = loadCertificates(resolved);
        if (content)
            facts.offered.push_back({resolved, std::move(content->certificates),
                                     std::move(content->remarks), content->fileBytes,
                                     std::move(content->fileSha256)});
        else
            into.errors.push_back(
                {FactGroup::OfferedTrust, Field::Trust, std::move(content.error())});
    }
}

void gatherPfx(Gathering& into, const BuildSecrets& secrets, Work& /*work*/)
{
    Facts& facts = into.facts;
    facts.pfx = {};
    if (const QString& path = facts.profile.security.pfx; !path.isEmpty())
        facts.pfx = {openPfxFile(facts.profile.resolved(path),
                                 secrets.pfxPassword ? &*secrets.pfxPassword : nullptr),
                     facts.clock.now};
}

void gatherBootRecord(Gathering& into, const BuildSecrets& /*secrets*/, Work& work)
{
    Facts& facts = into.facts;
    facts.bootRecord = {};
    const MediaProfile::Output& output = facts.profile.output;
    if (output.kind == OutputKind::Iso || output.biosBootRecord.isEmpty())
        return;
    facts.bootRecord = {loadBootRecord(facts.profile.resolved(output.biosBootRecord), work.stop),
                        facts.clock.now};
    if (const Error* error = facts.bootRecord.error())
        into.errors.push_back({FactGroup::BootRecord, Field::Output, *error});
}

void gatherGatewayCertificate(Gathering& into, const BuildSecrets& /*secrets*/, Work& /*work*/)
{
    Facts& facts = into.facts;
    facts.cmgCertificate = {};
    if (const QString& path = facts.profile.cmg.certificate; !path.isEmpty())
        facts.cmgCertificate = {loadServerCertificate(facts.profile.resolved(path)),
                                facts.clock.now};
}

} // namespace cmgmedia
