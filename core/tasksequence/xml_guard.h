// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <stop_token>

namespace cmgmedia {

/// Why XML is not handed to Qt's reader: it has a document type, which the reader would take even
/// inside of elements and with it entities, or its elements are nested too deeply, each of which
/// costs the reader memory. nullopt: nothing against it. Broken XML is left to the reader.
std::optional<QString> xmlRefusal(QStringView xml, const std::stop_token& stop);

} // namespace cmgmedia
