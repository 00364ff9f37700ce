// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/image_plan.h"
#include "core/media/image_sink.h"
#include "core/media/readable_image.h"

namespace cmgmedia {

struct Emitted {
    std::vector<FileHash> files; ///< all of them, in the order of the image
};

/// Writes the image into a new file in one sequential pass: reader, 8 MiB ring, direct writer
/// and hash side by side. Each byte is hashed once, for its file: with the hash of the whole image
/// beside it the same job took 1.7 times as long (600 MB, two cores), so that is readBack()'s.
/// Durable on disk when it returns. NoSpace before the first byte where the file system can tell;
/// Cancelled within 200 ms; SourceChanged. On any error the file is removed. The path is an
/// unfinished name: the caller renames after verifying.
Result<Emitted> emitImage(const ImagePlan& plan, const QString& path, Work& work);

/// The same into any sink.
Result<Emitted> emitTo(ImageSink& sink, const ImagePlan& plan, Work& work);

/// What became of one pass into several sinks.
struct Emission {
    Result<Emitted> emitted;     ///< fails when the sources do, or every sink
    std::vector<Result<>> sinks; ///< what each one said itself, in their order
};

/// Reads the sources once for all sinks. Each is written on a thread of its own; one that fails is
/// left out, and the slowest of the others paces the pass.
Emission emitToAll(std::span<ImageSink* const> sinks, const ImagePlan& plan, Work& work);

/// Reads the image back past the cache and compares it with what was emitted: files by their
/// hashes, all between them byte by byte. What differs, or cannot be read, is read a second time;
/// VerifyMismatch then names the file and the first byte of the image that is wrong. Gives the
/// SHA-256 of the whole image as it lies on the medium.
Result<QByteArray> readBack(const ImagePlan& plan, const Emitted& emitted, ReadableImage& image,
                            Work& work);
/// The same of a file, whose length must be the image's.
Result<QByteArray> readBack(const ImagePlan& plan, const Emitted& emitted, const QString& path,
                            Work& work);

} // namespace cmgmedia
