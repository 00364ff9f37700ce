// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/made_file.h"
#include "core/base/work.h"
#include "core/media/image_plan.h"
#include "core/media/image_sink.h"
#include "core/media/readable_image.h"

namespace cmgmedia {

struct Emitted {
    std::vector<FileHash> files;      ///< all of them, in the order of the image
    std::vector<quint64> quickHashes; ///< of the same files: what readBack() compares with
    QByteArray sha256;                ///< of the whole image; empty where it was not wanted
    MadeFile file = {};               ///< of emitImage() alone
};

enum class WholeHash { NotWanted, Wanted };

/// Writes the image into a new file in one sequential pass: reader, 8 MiB ring, writer and
/// hashes side by side. One SHA-256 goes over each byte, its file's; that of the whole image,
/// where it is wanted, keeps another core as busy. Durable on disk when it returns. NoSpace before
/// the first byte where the file system can tell; Cancelled within 200 ms; SourceChanged. On any
/// error the file is removed. The path is an unfinished name: the caller renames after verifying.
Result<Emitted> emitImage(const ImagePlan& plan, const QString& path, Work& work,
                          WholeHash whole = WholeHash::NotWanted);

/// The same into any sink.
Result<Emitted> emitTo(ImageSink& sink, const ImagePlan& plan, Work& work,
                       WholeHash whole = WholeHash::NotWanted);

/// What became of one pass into several sinks.
struct Emission {
    Result<Emitted> emitted;     ///< fails when the sources do, or every sink
    std::vector<Result<>> sinks; ///< what each one said itself, in their order
};

/// Reads the sources once for all sinks. Each is written on a thread of its own; one that fails is
/// left out, and the slowest of the others paces the pass.
Emission emitToAll(std::span<ImageSink* const> sinks, const ImagePlan& plan, Work& work,
                   WholeHash whole = WholeHash::NotWanted);

/// Reads the image back past the cache and compares it with what was emitted: files by their quick
/// hashes, all between them byte by byte. What differs, or cannot be read, is read a second time;
/// VerifyMismatch then names the file and the first byte of the image that is wrong.
Result<> readBack(const ImagePlan& plan, const Emitted& emitted, ReadableImage& image, Work& work);
/// The same of a file, whose length must be the image's.
Result<> readBack(const ImagePlan& plan, const Emitted& emitted, const QString& path, Work& work);

} // namespace cmgmedia
