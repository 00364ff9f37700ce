// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_trust.h"

#include "core/base/scratch_folder.h"
#include "core/image/errors.h"
#include "core/image/wim_overlay.h"
#include "core/registry/errors.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestSoftwareHive = 512LL << 20; // some 10 MB in Windows PE

QString hiveIn(const QString& origin, const BootImage& image)
{
    return u"%1: %2"_s.arg(origin, image.softwareHivePath);
}

/// The SOFTWARE hive of an image as a file, as long as this lives.
class ExtractedHive
{
public:
    static Result<ExtractedHive> from(const WimFile& wim, const BootImage& image,
                                      const std::stop_token& stop)
    {
        if (!image.hasSoftwareHive)
            return Error{ErrorCode::SoftwareHiveMissing, wim.origin(), {}};
        ExtractedHive hive;
        if (Result<> made = hive.m_folder->made(); !made)
            return made.error();
        Result<> done = wim.extract(image.index, image.softwareHivePath, hive.path(), stop);
        if (!done)
            return done.error();
        return hive;
    }

    QString path() const { return m_folder->filePath(u"SOFTWARE"_s); }
    QString changedPath() const { return m_folder->filePath(u"SOFTWARE.changed"_s); }

    /// The temporary path means nothing to an admin: names the hive by its image.
    static Error inImage(Error error, const QString& origin, const BootImage& image)
    {
        if (error.code == ErrorCode::HiveDirty || error.code == ErrorCode::HiveDamaged)
            error.subject = hiveIn(origin, image);
        return error;
    }

private:
    std::unique_ptr<ScratchFolder> m_folder = std::make_unique<ScratchFolder>();
};

Result<> setFileTime(const QString& path, const QDateTime& time)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !file.setFileTime(time, QFile::FileModificationTime))
        return Error{ErrorCode::Io, path, file.errorString()};
    return {};
}

Result<TrustStores> trustOf(const WimFile& wim, const BootImage& image, const std::stop_token& stop)
{
    const Result<QByteArray> hive =
        wim.read(image.index, image.softwareHivePath, kLargestSoftwareHive, stop);
    if (!hive)
        return hive.error();
    return listStores(*hive, hiveIn(wim.origin(), image), stop);
}

} // namespace

Result<OpenedBootImage> openBootImage(const ByteSource& bytes, const QString& origin, int index,
                                      const std::stop_token& stop)
{
    Result<WimFile> wim = WimFile::open(bytes, origin, stop);
    if (!wim)
        return wim.error();
    Result<BootImage> image = describeBootImage(*wim, index, stop);
    if (!image)
        return image.error();
    TrustStores stores;
    if (image->hasSoftwareHive) {
        Result<TrustStores> listed = trustOf(*wim, *image, stop);
        if (!listed)
            return listed.error();
        stores = *std::move(listed);
    }
    return OpenedBootImage{bytes,
                           *std::move(wim),
                           *std::move(image),
                           std::move(stores.trusted),
                           std::move(stores.disallowed),
                           std::move(stores.unreadable)};
}

Result<OpenedBootImage> openBootImage(const QString& path, int index, const std::stop_token& stop)
{
    Result<ByteSource> bytes = ByteSource::open(path);
    if (!bytes)
        return bytes.error();
    return openBootImage(*bytes, path, index, stop);
}

Result<TrustEdit> editTrust(const ByteSource& bytes, const WimFile& wim, const BootImage& image,
                            const TrustChange& change, const QDateTime& stamp, Work& work)
{
    Result<ExtractedHive> hive = ExtractedHive::from(wim, image, work.stop);
    if (!hive)
        return hive.error();
    Result<TrustReport> report = changeTrust(hive->path(), hive->changedPath(), change, work.stop);
    if (!report)
        return ExtractedHive::inImage(report.error(), wim.origin(), image);
    if (!report->changed())
        return TrustEdit{bytes, *std::move(report)};
    if (Result<> stamped = setFileTime(hive->changedPath(), stamp); !stamped)
        return stamped.error();
    Result<ByteSource> edited = replaceFileInWim(bytes, wim.origin(), image.index,
                                                 image.softwareHivePath, hive->changedPath(), work);
    if (!edited)
        return edited.error();
    return TrustEdit{*std::move(edited), *std::move(report)};
}

} // namespace cmgmedia
