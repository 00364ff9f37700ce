// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_maker.h"
#include "core/crypto/lab_pki.h"

/// Certificates for tests, made at run time. Valid from yesterday for a year unless the name says
/// otherwise; a certificate that cannot be made ends the test program.
namespace cmgmedia::test {

/// A media GUID as a site stores it; its first 31 characters are the password of labPki().mediaPfx.
QString labMediaGuid();
Secret labPfxPassword();

/// Made at the first call, then always the same one.
const LabPki& labPki();

QDateTime yesterday();
QDateTime inAYear();

/// A request for a CA that is valid now; change what the test is about.
CertificateRequest caRequest(const QString& commonName);
/// With an EC key unless told otherwise: an RSA key takes long to make.
Identity identity(const CertificateRequest& request, const Identity* issuer = nullptr,
                  KeyKind kind = KeyKind::EcP256);

Certificate expiredRoot();
Certificate notYetValidRoot();
/// A CA certificate whose root nobody has.
Certificate caWithoutRoot();
/// Neither a CA nor signed by one.
Certificate selfSignedLeaf();
Certificate ecRoot();

/// As a text file: "-----BEGIN CERTIFICATE-----…", LF.
QByteArray pemOf(const Certificate& certificate);

} // namespace cmgmedia::test
