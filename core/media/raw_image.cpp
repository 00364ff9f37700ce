// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/raw_image.h"

#include "core/media/disc_block.h"
#include "core/media/errors.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kDescriptors =
    16 * kDiscBlockBytes; // of ISO 9660 and of UDF, behind the system area
constexpr qint64 kBootSector = 512;

Result<QByteArray> part(const ByteSource& file, qint64 offset, qint64 length)
{
    const qint64 there = std::clamp(file.size() - offset, qint64(0), length);
    return there > 0 ? file.slice(offset, there).readAll(there) : QByteArray();
}

} // namespace

Result<ImagePlan> planRawImage(const QString& path)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    const Result<QByteArray> descriptor = part(*file, kDescriptors, 6);
    if (!descriptor)
        return descriptor.error();
    if (descriptor->endsWith("CD001") || descriptor->endsWith("BEA01"))
        return Error{ErrorCode::DiscImageForStick, path, {}};
    const Result<QByteArray> bootSector = part(*file, 0, kBootSector);
    if (!bootSector)
        return bootSector.error();
    if (!bootSector->endsWith("\x55\xAA"))
        return Error{ErrorCode::Unsupported, path, u"no boot sector"_s};
    ImagePlan plan;
    plan.segments = {{0, *file, QFileInfo(path).fileName()}};
    plan.totalBytes = file->size();
    return plan;
}

} // namespace cmgmedia
