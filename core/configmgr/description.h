// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/configmgr/boot_medium.h"
#include "core/crypto/authenticode.h"

#include <QJsonObject>

namespace cmgmedia {

// What things are, as data: what inspect prints, what reports and manifests quote. No secrets.
QJsonObject describeMedium(const BootMedium& medium, const Clock& clock);
QJsonObject describeWim(const WimFile& wim, const BootImage& image,
                        const std::vector<StoredCertificate>& trust, const Clock& clock);
QJsonObject describeCertificate(const Certificate& certificate, const Clock& clock);
QJsonObject describePfx(const Pfx& pfx, const Clock& clock);
QJsonObject describeVariables(const MediaVariables& variables);
QJsonObject describeProgram(const SignedImage& image, const Clock& clock);
QJsonArray describeTrust(const std::vector<StoredCertificate>& trust, const Clock& clock);

QString kindName(MediumKind kind);           ///< "udf-iso"
QString kindName(CertificateKind kind);      ///< "intermediate"
QString compressionName(WimCompression way); ///< "LZX"

} // namespace cmgmedia
