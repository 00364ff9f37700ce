// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/udf_reader.h"

#include "core/media/errors.h"
#include "core/media/quiet_errors.h"
#include "core/media/tree_builder.h"
#include "core/media/udf_input.h"
#include "core/media/udf_kind.h"

#include <udfread/udfread.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kFirstRecognition = 16; ///< block, ECMA-167 2/8
constexpr qint64 kLastRecognition = 256;
constexpr qint64 kZerosBytes = 1 << 20;
constexpr quint16 kRevisionOfDiscs = 0x0201;

template <auto Close>
struct Closer {
    template <typename T>
    void operator()(T* handle) const
    {
        Close(handle);
    }
};

using UdfHandle = std::unique_ptr<udfread, Closer<udfread_close>>;
using FolderHandle = std::unique_ptr<UDFDIR, Closer<udfread_closedir>>;
using FileHandle = std::unique_ptr<UDFFILE, Closer<udfread_file_close>>;

// The library's "modified UTF-8": each UTF-16 code unit by itself in one to three bytes.
QString fromModifiedUtf8(QByteArrayView bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<quint8>(bytes[at]);
        const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
        if (at + length > bytes.size())
            return text + QChar(QChar::ReplacementCharacter);
        quint32 unit = length == 1 ? lead : lead & (length == 2 ? 0x1F : 0x0F);
        for (int i = 1; i < length; ++i)
            unit = unit << 6 | (static_cast<quint8>(bytes[at + i]) & 0x3F);
        text += QChar(static_cast<char16_t>(unit));
        at += length;
    }
    return text;
}

ByteSource zeros(qint64 bytes)
{
    ByteSource block = ByteSource::fromBytes(QByteArray(std::min(bytes, kZerosBytes), '\0'));
    ByteSource all;
    for (qint64 left = bytes; left > 0; left -= block.size())
        all.append(block.slice(0, std::min(left, block.size())));
    return all;
}

class UdfWalk
{
public:
    UdfWalk(const DiscImage& image, UdfInput& input, Work& work)
        : m_image(image), m_input(input), m_work(work), m_builder(image.path(), work),
          m_blocksLeft(16 * image.sizeBlocks() + (1 << 20))
    {}

    Result<MediaTree> run(udfread* volume)
    {
        if (Result<> read = readFolder(FolderHandle(udfread_opendir(volume, "/")), {}); !read)
            return read.error();
        return m_builder.takeTree();
    }

private:
    /// What is to be said when the library failed, or has silently left something out.
    Result<> checkRead(bool succeeded, const QString& what)
    {
        const std::optional<Error> refusal = m_input.refusal();
        if (refusal)
            return m_image.error(refusal->code, Text::labelled(what, refusal->detail));
        if (!succeeded)
            return m_image.error(ErrorCode::Corrupt, what);
        return {};
    }

    Result<> readFolder(const FolderHandle& folder, const QString& path)
    {
        if (Result<> opened = checkRead(folder != nullptr, u"folder /%1"_s.arg(path)); !opened)
            return opened;
        if (Result<> entered = m_builder.enterFolder(path); !entered)
            return entered;
        udfread_dirent entry{};
        while (udfread_readdir(folder.get(), &entry)) {
            if (Result<> added = add(folder.get(), entry, path); !added)
                return added;
        }
        return {};
    }

    Result<> add(UDFDIR* folder, const udfread_dirent& entry, const QString& parent)
    {
        const QString name = fromModifiedUtf8(entry.d_name);
        if (name == ".."_L1)
            return {};
        const QString path = pathInFolder(parent, name);
        if (name.contains(u'/'))
            return m_image.error(ErrorCode::Corrupt, u"file name %1"_s.arg(path));
        if (m_builder.isLeftOut(path))
            return {};
        m_input.forget();
        if (entry.d_type == UDF_DT_DIR) {
            if (Result<> added = m_builder.addFolder(path); !added)
                return added;
            return readFolder(FolderHandle(udfread_opendir_at(folder, entry.d_name)), path);
        }
        const FileHandle file(udfread_file_openat(folder, entry.d_name));
        if (Result<> opened = checkRead(file && m_input.entry(), path); !opened)
            return opened;
        Result<ByteSource> bytes =
            m_input.entry()->isInline ? inlineContent(file.get(), path) : content(file.get(), path);
        if (!bytes)
            return bytes.error();
        return m_builder.addFile({path, *std::move(bytes), m_input.entry()->modified});
    }

    Result<ByteSource> inlineContent(UDFFILE* file, const QString& path)
    {
        const qint64 size = udfread_file_size(file);
        if (size < 0 || size > kDiscBlockBytes)
            return m_image.error(ErrorCode::Corrupt, path);
        QByteArray bytes(size, '\0');
        if (size > 0 && udfread_file_read(file, bytes.data(), static_cast<size_t>(size)) != size)
            return m_image.error(ErrorCode::Corrupt, path);
        return ByteSource::fromBytes(bytes);
    }

    Result<ByteSource> content(UDFFILE* file, const QString& path)
    {
        const qint64 size = udfread_file_size(file);
        if (size < 0)
            return m_image.error(ErrorCode::Corrupt, path);
        if (size > m_image.sizeBytes())
            return m_image.extent(0, size, path).error();
        const qint64 blocks = (size + kDiscBlockBytes - 1) / kDiscBlockBytes;
        m_blocksLeft -= blocks;
        if (m_blocksLeft < 0)
            return m_image.error(ErrorCode::Corrupt,
                                 u"files that lie upon each other: %1"_s.arg(path));
        ByteSource all;
        for (qint64 at = 0; at < blocks;) {
            const Result<Run> run = runAt(file, at, blocks);
            if (!run)
                return run.error();
            const qint64 bytes =
                std::min(run->blocks * kDiscBlockBytes, size - at * kDiscBlockBytes);
            Result<ByteSource> part = run->lba == 0 ? Result<ByteSource>(zeros(bytes))
                                                    : m_image.extent(run->lba, bytes, path);
            if (!part)
                return part.error();
            all.append(*part);
            at += run->blocks;
        }
        return all;
    }

    /// Blocks of a file that lie one behind another; lba 0: that are recorded nowhere.
    struct Run {
        qint64 lba = 0;
        qint64 blocks = 1;
    };

    Result<Run> runAt(UDFFILE* file, qint64 block, qint64 endBlock)
    {
        Run run{udfread_file_lba(file, static_cast<uint32_t>(block)), 1};
        for (qint64 at = block + 1; at < endBlock; ++at, ++run.blocks) {
            if (at % (1 << 16) == 0 && m_work.cancelled())
                return m_image.error(ErrorCode::Cancelled, {});
            const qint64 lba = udfread_file_lba(file, static_cast<uint32_t>(at));
            if (lba != (run.lba == 0 ? 0 : run.lba + run.blocks))
                break;
        }
        return run;
    }

    const DiscImage& m_image;
    UdfInput& m_input;
    Work& m_work;
    TreeBuilder m_builder;
    qint64 m_blocksLeft; ///< that files may still have: those that share extents count again
};

/// Later revisions and partitions that are none of a disc's are read as far as the library knows
/// them.
Error whyNotOpened(const DiscImage& image, const UdfInput& input,
                   const std::optional<UdfKind>& kind)
{
    const bool isOther =
        kind && (kind->revision > kRevisionOfDiscs || !kind->partitionKind.isEmpty());
    if (isOther && !(input.refusal() && input.refusal()->code == ErrorCode::Cancelled))
        return image.error(ErrorCode::ImageFormatNotRead, kind->name());
    return input.refusal().value_or(image.error(ErrorCode::Corrupt, u"the UDF volume"_s));
}

} // namespace

bool hasUdf(const DiscImage& image)
{
    bool isSkipped = false; // the volume's blocks may be as long as two of these
    for (qint64 at = kFirstRecognition; at < kLastRecognition; ++at) {
        const Result<QByteArray> block = image.read(at, kDiscBlockBytes, {});
        const bool isEmpty = !block || block->startsWith(QByteArray(7, '\0'));
        if (isEmpty && (!block || isSkipped || at == kFirstRecognition))
            return false;
        isSkipped = isEmpty;
        if (isEmpty)
            continue;
        const QByteArray identifier = block->sliced(1, 5);
        if (identifier == "NSR02" || identifier == "NSR03")
            return true;
        if (identifier == "TEA01")
            return false;
    }
    return false;
}

Result<UdfVolume> readUdf(const DiscImage& image, Work& work)
{
    const std::optional<UdfKind> kind = udfKind(image);
    if (kind && kind->blockBytes != kDiscBlockBytes)
        return image.error(ErrorCode::ImageFormatNotRead, kind->name());
    const QuietErrors quiet; // the library talks to whoever started us
    UdfInput input(image, work);
    const UdfHandle volume(udfread_init());
    if (!volume || udfread_open_input(volume.get(), &input) < 0)
        return whyNotOpened(image, input, kind);
    input.forget();
    Result<MediaTree> tree = UdfWalk(image, input, work).run(volume.get());
    if (!tree)
        return tree.error();
    if (Result<> holds = image.checkHolds(input.partitionEndBlock()); !holds)
        return holds.error();
    const char* label = udfread_get_volume_id(volume.get());
    return UdfVolume{label ? fromModifiedUtf8(label).trimmed() : QString(), *std::move(tree)};
}

} // namespace cmgmedia
