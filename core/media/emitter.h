// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/image_plan.h"
#include "core/media/image_sink.h"

namespace cmgmedia {

struct Emitted {
    QByteArray sha256;           ///< of the whole image
    std::vector<FileHash> files; ///< in the order of the image
};

/// Writes the image into a new file in one sequential pass: reader, 8 MiB ring, direct writer
/// and hashes side by side. Durable on disk when it returns. NoSpace before the first byte where
/// the file system can tell; Cancelled within 200 ms; SourceChanged. On any error the file is
/// removed. The path is an unfinished name: the caller renames after verifying.
Result<Emitted> emitImage(const ImagePlan& plan, const QString& path, Work& work);

/// The same into any sink.
Result<Emitted> emitTo(ImageSink& sink, const ImagePlan& plan, Work& work);

/// Reads the image back past the cache and compares it with what was emitted, naming the first
/// file or offset that differs: VerifyMismatch.
Result<> readBack(const ImagePlan& plan, const Emitted& emitted, const QString& path, Work& work);

} // namespace cmgmedia
