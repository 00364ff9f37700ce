// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/manifest.h"

using namespace Qt::StringLiterals;
using namespace cmgmedia;

// A manifest from a medium that anybody may have written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    MediaTree tree;
    if (!tree.add({QString::fromLatin1(kManifestPath), ByteSource::fromBytes(content), {}})
        || !tree.add({u"bootmgr"_s, ByteSource::fromBytes("x"), {}}))
        return 0;
    SilentSink sink;
    Work work{sink, {}};
    const Result<ManifestCheck> check = checkManifest(tree, std::nullopt, work);
    if (check && check->filesChecked > 2)
        qFatal("more files were checked than there are");
    return 0;
}
