// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/lab_pki.h"

#include "core/crypto/certificate_maker.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<LabPki> makeLabPki(const LabPkiOptions& options, const Secret& pfxPassword,
                          const std::stop_token& stop)
{
    const auto identity = [&stop](const CertificateRequest& asked, const Identity* issuer) {
        return makeIdentity(asked, issuer, KeyKind::Rsa2048, stop);
    };
    CertificateRequest request;
    request.notBefore = options.notBefore;
    request.notAfter = options.notAfter;
    request.isCa = true;
    request.commonName = u"CMG Media Lab Root CA"_s;
    const Result<Identity> root = identity(request, nullptr);
    if (!root)
        return root.error();
    request.commonName = u"CMG Media Lab Issuing CA"_s;
    const Result<Identity> issuing = identity(request, &*root);
    if (!issuing)
        return issuing.error();

    request.isCa = false;
    request.commonName = u"CMG Media Lab boot medium"_s;
    request.extendedKeyUsages = {u"clientAuth"_s};
    const Result<Identity> media = identity(request, &*issuing);
    if (!media)
        return media.error();
    request.commonName = options.host;
    request.extendedKeyUsages = {u"serverAuth"_s};
    request.dnsNames = {options.host};
    const Result<Identity> cmg = identity(request, &*issuing);
    if (!cmg)
        return cmg.error();

    const std::array chain{issuing->certificate, root->certificate};
    Result<QByteArray> pfx = makePfx(*media, chain, pfxPassword);
    if (!pfx)
        return pfx.error();
    return LabPki{root->certificate, issuing->certificate, cmg->certificate, media->certificate,
                  *std::move(pfx)};
}

} // namespace cmgmedia
