// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/image_plan.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace cmgmedia {

/// A run of bytes of an image.
struct ImagePlace {
    qint64 offset = 0;
    qint64 length = 0;

    bool operator==(const ImagePlace&) const = default;
};

/// What an image is beside its files, for the manifest on it: how long it is, and the hash of each
/// part of what makes it start and leads to the files.
struct ImageRecord {
    struct Part {
        QString name; ///< "boot catalog"
        std::vector<ImagePlace> places;
        QByteArray sha256; ///< of all places, one behind another

        bool operator==(const Part&) const = default;
    };

    qint64 totalBytes = 0;
    qint64 usedBytes = 0; ///< from there on there is nothing but free room of a file system
    std::vector<Part> parts;

    bool operator==(const ImageRecord&) const = default;
};

/// Everything of a plan but the content of its files. A part goes on up to whatever lies behind it.
Result<ImageRecord> imageRecordOf(const ImagePlan& plan, const std::stop_token& stop);

QJsonObject imageRecordJson(const ImageRecord& record);
/// nullopt: it is none.
std::optional<ImageRecord> parseImageRecord(const QJsonObject& json);

/// How many bytes checkImageRecord() reads.
qint64 bytesToCheck(const ImageRecord& record, const std::vector<FileHash>& files);

/// Whether a file or folder was put beside those of the medium.
using IsForeign = std::function<bool(const QString& path)>;

struct ImageRecordCheck {
    QStringList differences; ///< a word for each
    QStringList marks;       ///< parts that differ as those of a stick do that was open for writing
    QStringList errorMarks;  ///< parts in which it is marked that read or write errors were met
};

/// Where the image is longer or shorter than it was, its parts differ, or there is something
/// between its files. Each piece that was read is told.
Result<ImageRecordCheck> checkImageRecord(const ByteSource& image, bool isDevice,
                                          const ImageRecord& record,
                                          const std::vector<FileHash>& files,
                                          const IsForeign& isForeign,
                                          const std::function<Result<>(qint64 bytes)>& advanced);

} // namespace cmgmedia
