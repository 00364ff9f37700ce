// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Certificates, keys, and what is encrypted: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow VariablesDamaged{
    ErrorKind::Damaged, "VariablesDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "The media variables in %1 are damaged. Create the medium again in the "
                      "console.")};
inline constexpr ErrorRow VariablesUnknownCipher{
    ErrorKind::Unsupported, "VariablesUnknownCipher",
    QT_TRANSLATE_NOOP("Error", "The media variables in %1 use an unknown encryption.")};
inline constexpr ErrorRow CertificateUnreadable{
    ErrorKind::Damaged, "CertificateUnreadable",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains no readable certificate. Choose a .cer, .crt, .pem, .p7b, "
                      ".sst, or .reg file.")};
/// Its certificates only say who signed it.
inline constexpr ErrorRow SignedMessage{
    ErrorKind::Invalid, "SignedMessage",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a signed message or list, not a set of certificates. The "
                      "certificates in it only show who signed it. Choose a file with the CA's "
                      "certificates.")};
inline constexpr ErrorRow CertificateDisallowed{
    ErrorKind::Denied, "CertificateDisallowed",
    QT_TRANSLATE_NOOP("Error",
                      "The certificate %1 is in the boot image's Disallowed store, which "
                      "overrides all others. Choose another certificate, or another boot image.")};
inline constexpr ErrorRow CertificateNotForTrust{
    ErrorKind::Invalid, "CertificateNotForTrust",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a CA certificate, so trusting it has no effect. Add the root and "
                      "issuing CA certificates instead.")};
inline constexpr ErrorRow CertificateExpired{
    ErrorKind::Invalid, "CertificateExpired",
    QT_TRANSLATE_NOOP("Error", "The certificate %1 has expired. Use the new one.")};
inline constexpr ErrorRow CertificateNotYetValid{
    ErrorKind::Invalid, "CertificateNotYetValid",
    QT_TRANSLATE_NOOP("Error",
                      "The certificate %1 isn't valid yet. Check the clock of this computer.")};
inline constexpr ErrorRow IssuerMissing{
    ErrorKind::NotFound, "IssuerMissing",
    QT_TRANSLATE_NOOP("Error", "The CA that issued %1 is missing. Add its certificate and every CA "
                               "certificate up to the root.")};
inline constexpr ErrorRow PfxDamaged{
    ErrorKind::Damaged, "PfxDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a readable PFX file. Export it again with its private key.")};
/// PBMAC1, and what else neither Windows nor we know.
inline constexpr ErrorRow PfxMacUnknown{
    ErrorKind::Unsupported, "PfxMacUnknown",
    QT_TRANSLATE_NOOP("Error",
                      "%1 uses a MAC type that Windows doesn't write. Export it again with "
                      "TripleDES-SHA1 or AES256-SHA256.")};
inline constexpr ErrorRow PfxWithoutCertificate{
    ErrorKind::NotFound, "PfxWithoutCertificate",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains no certificate. Export it again, certificate and private key "
                      "together.")};
inline constexpr ErrorRow PfxWithoutKey{
    ErrorKind::NotFound, "PfxWithoutKey",
    QT_TRANSLATE_NOOP("Error", "%1 contains no private key for its certificate. Export it again, "
                               "certificate and private key together.")};
// What is given where a PFX file is wanted.
inline constexpr ErrorRow PfxIsCertificates{
    ErrorKind::Invalid, "PfxIsCertificates",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains certificates without a private key, so it isn't a PFX file. "
                      "Export the certificate with its private key as a .pfx file.")};
inline constexpr ErrorRow PfxIsPem{
    ErrorKind::Invalid, "PfxIsPem",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a text file (PEM) with a private key, not a PFX file. Export the "
                      "certificate with its private key as a .pfx file.")};
inline constexpr ErrorRow PfxIsBase64{
    ErrorKind::Invalid, "PfxIsBase64",
    QT_TRANSLATE_NOOP("Error", "%1 is a PFX file saved as text (Base64). Convert it to binary, for "
                               "example with certutil -decode, and choose the result.")};
/// The same the other way round: a PFX, where a certificate alone is wanted.
inline constexpr ErrorRow CertificateWithKey{
    ErrorKind::Invalid, "CertificateWithKey",
    QT_TRANSLATE_NOOP("Error", "%1 is a PFX file with a private key. Use the .cer file without the "
                               "private key.")};
inline constexpr ErrorRow KeyWithoutCertificate{
    ErrorKind::Invalid, "KeyWithoutCertificate",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains a private key and no certificate. Use the .cer file without "
                      "the private key.")};
inline constexpr ErrorRow NotAServerCertificate{
    ErrorKind::Invalid, "NotAServerCertificate",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains only CA certificates. Choose the certificate of the cloud "
                      "management gateway itself.")};

} // namespace cmgmedia::ErrorCode
