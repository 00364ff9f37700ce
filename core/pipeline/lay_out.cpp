// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_facts.h"
#include "core/media/iso_writer.h"
#include "core/media/manifest.h"
#include "core/media/media_label.h"
#include "core/media/usb_image_writer.h"
#include "core/pipeline/steps.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Result<> putBytes(MediaTree& tree, const char* path, const QByteArray& content)
{
    return tree.put({QLatin1StringView(path), ByteSource::fromBytes(content), {}});
}

Result<> putVariables(MediaTree& tree, const VariableFiles& files, const BootMedium& imported)
{
    if (Result<> put = putBytes(tree, kVariablesPath, files.variablesDat); !put)
        return put;
    if (files.bootstrapIni == imported.bootstrap.content())
        return {};
    return putBytes(tree, kBootstrapPath, files.bootstrapIni);
}

Result<> putLabel(MediaTree& tree, const QString& label)
{
    const MediaFile* file = tree.find(QLatin1StringView(kMediaLabelPath));
    Result<QByteArray> old = file ? file->bytes.readAll(1 << 20) : QByteArray();
    if (!old)
        return old.error();
    if (mediaLabelOf(*old) == label)
        return {};
    Result<QByteArray> content = withMediaLabel(*old, label);
    if (!content)
        return content.error();
    return putBytes(tree, kMediaLabelPath, *content);
}

/// Room for the manifest, which is written when all hashes are known.
Result<> putManifestRoom(MediaTree& tree, const QJsonObject& about)
{
    tree.remove(QLatin1StringView(kManifestPath));
    std::vector<FileHash> files;
    for (const MediaFile* file : tree.files())
        files.push_back({file->path, file->bytes.size(), {}});
    return putBytes(tree, kManifestPath, QByteArray(manifestRoom(files, about), '\0'));
}

/// What a manifest says beside the hashes: the same for the same input, so no times but the stamp.
QJsonObject aboutMedium(const BuildInputs& inputs, const BuildPlan& plan,
                        const std::optional<TrustEdit>& edit)
{
    QJsonArray trust;
    for (const StoredCertificate& added : edit ? edit->report.added : TrustReport().added)
        trust << QJsonObject{{u"store"_s, storeName(added.store)},
                             {u"subject"_s, added.certificate.subject},
                             {u"thumbprint"_s, added.certificate.thumbprintText()}};
    return {{u"label"_s, plan.label},
            {u"profile"_s, inputs.profile().name},
            {u"made"_s, inputs.facts.clock.stamp.toString(Qt::ISODate)},
            {u"trustAdded"_s, trust}};
}

/// All of the new medium but the manifest.
Result<Disc> newDisc(const BuildInputs& inputs, const BuildPlan& plan, const Edits& edits)
{
    const BootMedium& imported = *inputs.medium;
    Disc disc = imported.disc;
    const ByteSource& wim = edits.trust ? edits.trust->wim : imported.bootImageBytes;
    Result<> put = disc.tree.put({QLatin1StringView(kBootImagePath), wim, {}});
    if (put && edits.bootFiles)
        put = putBootFiles(disc, *edits.bootFiles);
    if (put && edits.variables)
        put = putVariables(disc.tree, *edits.variables, imported);
    if (put)
        put = putLabel(disc.tree, plan.label);
    if (!put)
        return put.error();
    return disc;
}

/// As large as every stick has room for; 0: an image file.
qint64 smallestOf(const std::vector<Device>& sticks)
{
    const auto smallest = std::ranges::min_element(sticks, {}, &Device::sizeBytes);
    return smallest == sticks.end() ? 0 : smallest->sizeBytes;
}

Result<ImagePlan> planImage(const BuildInputs& inputs, const BuildPlan& plan, const Layout& layout,
                            const std::stop_token& stop)
{
    const QString late = QLatin1StringView(kManifestPath);
    if (inputs.profile().output.kind == OutputKind::Iso)
        return planIso(layout.tree,
                       {.label = plan.label,
                        .stamp = inputs.facts.clock.stamp,
                        .biosBootImage = layout.biosBootImage,
                        .efiBootImage = layout.efiBootImage,
                        .lateFile = late},
                       stop);
    return planUsbImage(
        layout.tree,
        {.label = plan.label,
         .stamp = inputs.facts.clock.stamp,
         .deviceBytes = smallestOf(inputs.options.sticks),
         .bootRecord = inputs.facts.bootRecord ? *inputs.facts.bootRecord : QByteArray(),
         .lateFile = late});
}

} // namespace

Result<Layout> layOut(const BuildInputs& inputs, const BuildPlan& plan, const Edits& edits,
                      const std::stop_token& stop)
{
    Result<Disc> disc = newDisc(inputs, plan, edits);
    if (!disc)
        return disc.error();
    const QJsonObject about = aboutMedium(inputs, plan, edits.trust);
    if (Result<> put = putManifestRoom(disc->tree, about); !put)
        return put.error();
    Layout layout{
        std::move(disc->tree), std::move(disc->biosBootImage), std::move(disc->efiBootImage), {}};
    Result<ImagePlan> image = planImage(inputs, plan, layout, stop);
    if (!image)
        return image.error();
    layout.image = *std::move(image);
    Result<ImageRecord> record = imageRecordOf(layout.image, stop);
    if (!record)
        return record.error();
    const qint64 room = layout.tree.find(QLatin1StringView(kManifestPath))->bytes.size();
    layout.image.lateContent = [about, room,
                                record = *std::move(record)](const std::vector<FileHash>& files) {
        return manifestOf(files, about, record, room);
    };
    return layout;
}

} // namespace cmgmedia
