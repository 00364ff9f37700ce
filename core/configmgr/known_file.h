// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/file_kind.h"
#include "core/registry/trust_store.h"

#include <QJsonValue>

#include <optional>

namespace cmgmedia {

/// One thing that a file says.
struct FileFact {
    /// In JSON; "entries" for what there may be several of, empty where one of them says it.
    QLatin1StringView key;
    Text name;
    QJsonValue value; ///< in JSON
    Text shown;       ///< empty: it is not known
};

/// A file that is looked into and not worked with: a few lines about it.
struct KnownFile {
    QLatin1StringView key; ///< "boot-configuration", in JSON
    Text name;             ///< "Boot configuration data (BCD)"
    std::vector<FileFact> facts = {};
    std::vector<Certificate> certificates = {};
    std::optional<TrustStores> stores = {}; ///< of a SOFTWARE hive
    Text advice = {};                       ///< what else there is to do with it
};

struct KnownFileText {
    CMGMEDIA_TEXTS(KnownFile)
};

/// Of the kinds that have no type of their own in an Inspection: what the readers of each can meet.
Result<KnownFile> openKnownFile(FileKind kind, const QString& path, const std::stop_token& stop);

} // namespace cmgmedia
