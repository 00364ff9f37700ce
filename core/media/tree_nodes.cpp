// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/tree_nodes.h"

#include "core/crypto/sha256.h"

namespace cmgmedia {

QByteArray fingerprintOf(const MediaTree& tree, const QString& label, const QDateTime& stamp)
{
    Sha256 hash;
    const auto add = [&](const QString& text) { hash.add(text.toUtf8().append('\0')); };
    add(label);
    add(stamp.toUTC().toString(Qt::ISODate));
    for (const MediaFile* file : tree.files()) {
        add(file->path);
        add(QString::number(file->bytes.size()));
    }
    return hash.finish();
}

} // namespace cmgmedia
