// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/trusted_boot_image.h"

#include "core/base/atomic_file.h"
#include "core/crypto/chain.h"
#include "core/media/emitter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Result<TrustChange> changeFor(const TrustedBootImageOptions& options,
                              const std::vector<StoredCertificate>& present, const QDateTime& now)
{
    std::vector<Certificate> known;
    known.reserve(present.size());
    for (const StoredCertificate& stored : present)
        known.push_back(stored.certificate);
    Result<TrustSet> set = trustSet(options.add, known, now);
    if (!set)
        return set.error();
    TrustChange change;
    change.add = std::move(set->roots);
    change.add.insert(change.add.end(), set->intermediates.begin(), set->intermediates.end());
    change.remove = options.remove;
    return change;
}

/// Lists the trust of the written image and holds it against the change.
Result<> checkWritten(const QString& path, const TrustedBootImageOptions& options,
                      const TrustChange& change)
{
    const auto mismatch = [&](const QString& what) {
        return Error{ErrorCode::VerifyMismatch, options.outputPath, what};
    };
    const Result<OpenedBootImage> written = openBootImage(path, options.index);
    if (!written)
        return mismatch(describe(written.error()));
    for (const Certificate& certificate : change.add) {
        if (!missingStores(certificate, written->trust).empty())
            return mismatch(certificate.displayName());
    }
    for (const StoredCertificate& stored : written->trust) {
        if (std::ranges::find(change.remove, stored.certificate.thumbprint) != change.remove.end())
            return mismatch(stored.certificate.displayName());
    }
    return {};
}

Result<> writeChecked(const ByteSource& wim, const TrustedBootImageOptions& options,
                      const TrustChange& change, Work& work)
{
    ImagePlan plan;
    plan.segments.push_back({0, wim, QFileInfo(options.outputPath).fileName()});
    plan.totalBytes = wim.size();
    const QString unfinished = unfinishedName(options.outputPath);
    Result<Emitted> emitted = emitImage(plan, unfinished, work);
    if (!emitted)
        return emitted.error();
    const Result<QByteArray> hash = readBack(plan, *emitted, unfinished, work);
    Result<> good = hash ? checkWritten(unfinished, options, change) : Result<>(hash.error());
    if (good)
        good = renameOver(unfinished, options.outputPath);
    if (!good)
        QFile::remove(unfinished);
    return good;
}

} // namespace

Result<TrustReport> writeTrustedBootImage(const TrustedBootImageOptions& options,
                                          const Clock& clock, Work& work)
{
    if (isSameFile(options.wimPath, options.outputPath))
        return Error{ErrorCode::OutputIsSource, options.outputPath, {}};
    if (QFileInfo::exists(options.outputPath) && !options.mayReplace)
        return Error{ErrorCode::OutputExists, options.outputPath, {}};
    const Result<OpenedBootImage> opened = openBootImage(options.wimPath, options.index);
    if (!opened)
        return opened.error();
    Result<TrustChange> change = changeFor(options, opened->trust, clock.now);
    if (!change)
        return change.error();
    Result<TrustEdit> edit =
        editTrust(opened->bytes, opened->wim, opened->image, *change, clock.stamp, work);
    if (!edit)
        return edit.error();
    if (Result<> written = writeChecked(edit->wim, options, *change, work); !written)
        return written.error();
    return std::move(edit->report);
}

} // namespace cmgmedia
