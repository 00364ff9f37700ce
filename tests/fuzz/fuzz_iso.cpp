// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

// A disc: whatever it holds, it is refused or every file of it can be read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz.iso"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly)
        || file.write(reinterpret_cast<const char*>(bytes), static_cast<qint64>(size)) < 0)
        return 0;
    file.close();
    SilentSink sink;
    Work work{sink, {}};
    const Result<Disc> medium = openDisc(path, work);
    if (!medium)
        return 0;
    for (const MediaFile* found : medium->tree.files()) {
        if (found->bytes.size() <= 1 << 20 && !found->bytes.readAll(1 << 20))
            qFatal("%s is listed and cannot be read", qPrintable(found->path));
    }
    return 0;
}
