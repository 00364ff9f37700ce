// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "core/media/emitter.h"
#include "core/media/image_record.h"
#include "core/media/usb_image_writer.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// What is changed: the first sectors of each part of a good stick.
constexpr qint64 kStretch = 4096;

struct Stick {
    QTemporaryDir folder;
    QString path = folder.filePath(u"stick.img"_s);
    std::vector<qint64> parts;
    ImageRecord record;

    Stick()
    {
        MediaTree tree;
        for (const QString& name : {u"bootmgr"_s, u"EFI/Boot/bootx64.efi"_s, u"a long name.txt"_s})
            if (!tree.add({name, ByteSource::fromBytes(QByteArray(3000, 'x')), {}}))
                qFatal("no tree");
        const Result<ImagePlan> plan = planUsbImage(
            tree, {.label = u"FUZZ"_s, .stamp = QDateTime::fromSecsSinceEpoch(1, Qt::UTC)});
        SilentSink sink;
        Work work{sink, {}};
        if (!plan || !emitImage(*plan, path, work))
            qFatal("no USB drive");
        if (Result<ImageRecord> made = imageRecordOf(*plan, {}))
            record = *std::move(made);
        for (const ImagePlan::Segment& segment : plan->segments)
            if (segment.file.isEmpty())
                parts.push_back(segment.offset);
    }
};

} // namespace

// A good stick with bytes exchanged: it is refused or every file of it can be read, and what
// systems change of one is looked for in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Stick stick;
    QFile file(stick.path);
    if (!file.open(QFile::ReadWrite | QFile::Unbuffered))
        return 0;
    std::vector<std::pair<qint64, QByteArray>> before;
    for (size_t i = 0; i + 4 <= size; i += 4) { // part, place (high byte first), byte
        const qint64 place =
            stick.parts[data[i] % stick.parts.size()] + (data[i + 1] << 8 | data[i + 2]) % kStretch;
        const auto byte = static_cast<char>(data[i + 3]);
        file.seek(place);
        before.emplace_back(place, file.read(1));
        file.seek(place);
        file.write(&byte, 1);
    }
    SilentSink sink;
    Work work{sink, {}};
    if (const Result<Disc> medium = openDisc(stick.path, work)) {
        for (const MediaFile* found : medium->tree.files())
            if (found->bytes.size() <= 1 << 20 && !found->bytes.readAll(1 << 20))
                qFatal("%s is listed and cannot be read", qPrintable(found->path));
    }
    if (const Result<ByteSource> bytes = ByteSource::open(stick.path))
        std::ignore = checkImageRecord(
            *bytes, false, stick.record, {}, [](const QString&) { return true; },
            [](qint64) { return Result<>(); });
    for (auto it = before.rbegin(); it != before.rend(); ++it) {
        file.seek(it->first);
        file.write(it->second);
    }
    return 0;
}
