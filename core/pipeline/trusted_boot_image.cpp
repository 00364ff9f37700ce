// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/trusted_boot_image.h"

#include "core/base/atomic_file.h"
#include "core/media/emitter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

TrustPick pickFor(const TrustedBootImageOptions& options, const OpenedBootImage& opened,
                  const QDateTime& now)
{
    std::vector<Certificate> known;
    known.reserve(opened.trust.size());
    for (const StoredCertificate& stored : opened.trust)
        known.push_back(stored.certificate);
    return pickTrust(options.add, {.known = known, .disallowed = opened.disallowed, .now = now});
}

/// Lists the trust of the written image and holds it against the change.
Result<> checkWritten(const QString& path, const TrustedBootImageOptions& options,
                      const TrustChange& change, const std::stop_token& stop)
{
    const auto mismatch = [&](Text what) {
        return Error{ErrorCode::ResultDiffers, options.output.path, std::move(what)};
    };
    const Result<OpenedBootImage> written = openBootImage(path, options.index, stop);
    if (!written)
        return resultDiffers(written.error(), options.output.path);
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

OutputFile outputOf(const TrustedBootImageOptions& options)
{
    OutputFile output = options.output;
    output.inputs << options.wimPath;
    return output;
}

Result<> writeChecked(const ByteSource& wim, const TrustedBootImageOptions& options,
                      const TrustChange& change, Work& work)
{
    const QString& path = options.output.path;
    ImagePlan plan;
    plan.segments.push_back({0, wim, QFileInfo(path).fileName()});
    plan.totalBytes = wim.size();
    removeLeftOvers(path);
    const QString unfinished = unfinishedName(path);
    Result<Emitted> emitted = emitImage(plan, unfinished, work);
    if (!emitted)
        return emitted.error();
    Result<> good = readBack(plan, *emitted, unfinished, work);
    if (good)
        good = checkWritten(unfinished, options, change, work.stop);
    if (good)
        good = publish(unfinished, emitted->file, outputOf(options));
    if (!good)
        QFile::remove(unfinished);
    return good;
}

} // namespace

Result<TrustedBootImage> writeTrustedBootImage(const TrustedBootImageOptions& options,
                                               const Clock& clock, Work& work)
{
    if (Result<> may = checkOutput(outputOf(options)); !may)
        return may.error();
    const Result<OpenedBootImage> opened = openBootImage(options.wimPath, options.index, work.stop);
    if (!opened)
        return opened.error();
    TrustPick pick = pickFor(options, *opened, clock.now);
    if (!pick.refused.empty())
        return refusal(pick.refused.front());
    const TrustChange change{pick.taken, options.remove, options.removeKeys};
    Result<TrustEdit> edit =
        editTrust(opened->bytes, opened->wim, opened->image, change, clock.stamp, work);
    if (!edit)
        return edit.error();
    if (Result<> written = writeChecked(edit->wim, options, change, work); !written)
        return written.error();
    return TrustedBootImage{opened->image, std::move(edit->report), std::move(pick)};
}

} // namespace cmgmedia
