// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/version.h"
#include "core/media/manifest.h"
#include "core/media/media_label.h"
#include "core/media/usb_image_writer.h"
#include "core/pipeline/steps/steps.h"

#include <QJsonArray>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// What a manifest says beside the hashes: the same for the same input, so no times but the stamp.
QJsonObject aboutMedium(const BuildJob& job)
{
    QJsonArray trust;
    for (const StoredCertificate& added : job.trust.added)
        trust << QJsonObject{{u"store"_s, storeName(added.store)},
                             {u"subject"_s, added.certificate.subject},
                             {u"thumbprint"_s, added.certificate.thumbprintText()}};
    return {{u"label"_s, job.plan.label},
            {u"profile"_s, job.profile().name},
            {u"made"_s, job.facts().clock.stamp.toString(Qt::ISODate)},
            {u"trustAdded"_s, trust}};
}

Result<> putLabel(BuildJob& job)
{
    const MediaFile* file = job.tree.find(QLatin1StringView(kMediaLabelPath));
    Result<QByteArray> old = file ? file->bytes.readAll(1 << 20) : QByteArray();
    if (!old)
        return old.error();
    if (mediaLabelOf(*old) == job.plan.label)
        return {};
    Result<QByteArray> content = withMediaLabel(*old, job.plan.label);
    if (!content)
        return content.error();
    return job.tree.put({QLatin1StringView(kMediaLabelPath), ByteSource::fromBytes(*content), {}});
}

/// Room for the manifest: as long as the real one, with zeros for hashes.
Result<> putManifestRoom(BuildJob& job, const QJsonObject& about)
{
    job.tree.remove(QLatin1StringView(kManifestPath));
    std::vector<FileHash> files;
    for (const MediaFile* file : job.tree.files())
        files.push_back({file->path, file->bytes.size(), {}});
    return job.tree.put(
        {QLatin1StringView(kManifestPath), ByteSource::fromBytes(manifestOf(files, about)), {}});
}

/// As large as every stick has room for; 0: an image file.
qint64 smallestOf(const std::vector<Device>& sticks)
{
    const auto smallest = std::ranges::min_element(sticks, {}, &Device::sizeBytes);
    return smallest == sticks.end() ? 0 : smallest->sizeBytes;
}

Result<ImagePlan> planImage(const BuildJob& job)
{
    const QString late = QLatin1StringView(kManifestPath);
    if (job.profile().output.kind == OutputKind::Iso)
        return planIso(job.tree, {.label = job.plan.label,
                                  .stamp = job.facts().clock.stamp,
                                  .biosBootImage = job.biosBootImage,
                                  .efiBootImage = job.efiBootImage,
                                  .lateFile = late});
    return planUsbImage(job.tree, {.label = job.plan.label,
                                   .stamp = job.facts().clock.stamp,
                                   .deviceBytes = smallestOf(job.options.sticks),
                                   .bootRecord = job.biosBootRecord,
                                   .lateFile = late});
}

/// An admin knows the output by the name that it will have.
Error underItsName(Error error, const BuildJob& job)
{
    if (error.subject == job.unfinishedPath)
        error.subject = job.plan.outputPath;
    return error;
}

} // namespace

Result<> layOut(BuildJob& job, Work&)
{
    if (Result<> put = putLabel(job); !put)
        return put;
    const QJsonObject about = aboutMedium(job);
    if (Result<> put = putManifestRoom(job, about); !put)
        return put;
    Result<ImagePlan> image = planImage(job);
    if (!image)
        return image.error();
    job.image = *std::move(image);
    job.image.lateContent = [about](const std::vector<FileHash>& files) {
        return manifestOf(files, about);
    };
    return {};
}

Result<> writeImage(BuildJob& job, Work& work)
{
    job.unfinishedPath = unfinishedName(job.plan.outputPath);
    Result<Emitted> emitted = emitImage(job.image, job.unfinishedPath, work);
    if (!emitted)
        return underItsName(emitted.error(), job);
    job.emitted = *std::move(emitted);
    return {};
}

Result<> readImageBack(BuildJob& job, Work& work)
{
    // The disk is busy with the medium and one core with its hash: the other takes the sources'.
    std::jthread sources([&job, stop = work.stop] { hashSources(job.sources, stop); });
    Result<QByteArray> hash = readBack(job.image, job.emitted, job.unfinishedPath, work);
    if (!hash)
        return underItsName(hash.error(), job);
    job.imageSha256 = *std::move(hash);
    return {};
}

} // namespace cmgmedia
