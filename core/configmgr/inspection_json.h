// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/configmgr/inspection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cmgmedia {

// What things are, for programs: stable names, English, no secrets.
QJsonObject inspectionJson(const Inspection& inspection, const Clock& clock);
QJsonObject certificateJson(const Certificate& certificate, const Clock& clock);
QJsonArray certificatesJson(std::span<const Certificate> certificates, const Clock& clock);
QJsonArray trustJson(std::span<const StoredCertificate> trust, const Clock& clock);
/// With what is wrong with each where it lies, by name.
QJsonArray unreadableJson(std::span<const UnreadableCertificate> unreadable);
QJsonObject storesJson(const TrustStores& stores, const Clock& clock);

} // namespace cmgmedia
