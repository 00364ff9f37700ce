// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/crypto/server_certificate.h"
#include "core/crypto/trust_simulation.h"
#include "core/registry/trust_store.h"

#include <QJsonObject>

// Whether Windows PE, started from a boot image, will trust a cloud management gateway.
namespace cmgmedia {

/// What counts there: a root in ROOT or AuthRoot, an intermediate in CA, and nothing that the
/// gateway might send: it sends only what its PFX had with it, and nobody can see that from here.
/// An intermediate in ROOT counts for nothing (reported: connections fail until it is in CA).
TrustQuestion gatewayQuestion(const ServerCertificate& gateway, const TrustStores& stores,
                              const QString& host, const QDateTime& now);

struct GatewayTrustText {
    CMGMEDIA_TEXTS(GatewayTrust)
};

/// "With this boot image, Windows PE will not trust …, because …."
Text trustSentence(const TrustVerdict& verdict, const TrustQuestion& question);
Text trustReason(
    const TrustVerdict& verdict); ///< "the root CA … is neither in …", of one that is not trusted
QString problemName(TrustProblem problem); ///< "root-missing"

/// An address that a PC anywhere may reach: http, and a name of the public DNS. Nobody tried it.
bool isPublicAddress(const QString& url);

/// Everything about one simulation: the question was made of what is present and what a change
/// would make of it.
QJsonObject describeSimulation(const TrustVerdict& verdict, const TrustQuestion& question,
                               std::span<const StoredCertificate> present,
                               const TrustChange& change);

} // namespace cmgmedia
