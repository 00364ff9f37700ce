// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Certificates, keys, and what is encrypted: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow VariablesDamaged{
    ErrorKind::Damaged, "VariablesDamaged",
    QT_TRANSLATE_NOOP("Error",
                      "The media variables in %1 are damaged. Make the medium again at the site.")};
inline constexpr ErrorRow VariablesUnknownCipher{
    ErrorKind::Unsupported, "VariablesUnknownCipher",
    QT_TRANSLATE_NOOP("Error",
                      "The media variables in %1 are encrypted in a way that is not known.")};
inline constexpr ErrorRow CertificateUnreadable{
    ErrorKind::Damaged, "CertificateUnreadable",
    QT_TRANSLATE_NOOP(
        "Error",
        "%1 holds no certificate that can be read. Choose a .cer, .crt, .pem, .p7b, .sst or .reg "
        "file.")};
/// Its certificates only say who signed it.
inline constexpr ErrorRow SignedMessage{
    ErrorKind::Invalid, "SignedMessage",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a signed message or list, not a bundle of certificates: those inside "
                      "only say who signed it, and are not trusted for that. Choose a file of the "
                      "CA's certificates.")};
inline constexpr ErrorRow CertificateDisallowed{
    ErrorKind::Denied, "CertificateDisallowed",
    QT_TRANSLATE_NOOP("Error",
                      "The certificate %1 lies in the store Disallowed of the boot image, which "
                      "beats all others. Give another one, or take another boot image.")};
inline constexpr ErrorRow CertificateNotForTrust{
    ErrorKind::Invalid, "CertificateNotForTrust",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is not the certificate of a certification authority, so trusting it "
                      "would do nothing. Give the root and the issuing CA instead.")};
inline constexpr ErrorRow CertificateExpired{
    ErrorKind::Invalid, "CertificateExpired",
    QT_TRANSLATE_NOOP("Error", "The certificate %1 has expired. Give its successor.")};
inline constexpr ErrorRow CertificateNotYetValid{
    ErrorKind::Invalid, "CertificateNotYetValid",
    QT_TRANSLATE_NOOP("Error",
                      "The certificate %1 is not valid yet. Check the clock of this computer.")};
inline constexpr ErrorRow IssuerMissing{
    ErrorKind::NotFound, "IssuerMissing",
    QT_TRANSLATE_NOOP("Error", "The certificate %1 was issued by a CA that is neither given nor in "
                               "the boot image. Add that CA's certificate, up to the root.")};
inline constexpr ErrorRow PfxDamaged{
    ErrorKind::Damaged, "PfxDamaged",
    QT_TRANSLATE_NOOP(
        "Error", "%1 is not a PFX file that can be read. Export it again with its private key.")};
/// PBMAC1, and what else neither Windows nor we know.
inline constexpr ErrorRow PfxMacUnknown{
    ErrorKind::Unsupported, "PfxMacUnknown",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is protected by a MAC of a kind that Windows does not write. Export it "
                      "again with TripleDES-SHA1 or AES256-SHA256.")};
inline constexpr ErrorRow PfxWithoutCertificate{
    ErrorKind::NotFound, "PfxWithoutCertificate",
    QT_TRANSLATE_NOOP(
        "Error",
        "%1 holds no certificate. Export it again, certificate and private key together.")};
// What is given where a PFX file is wanted.
inline constexpr ErrorRow PfxIsCertificates{
    ErrorKind::Invalid, "PfxIsCertificates",
    QT_TRANSLATE_NOOP("Error",
                      "%1 holds certificates without a private key and is no PFX file. Export the "
                      "certificate together with its private key, as a .pfx file.")};
inline constexpr ErrorRow PfxIsPem{
    ErrorKind::Invalid, "PfxIsPem",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a text file (PEM) with a private key and no PFX file. Export the "
                      "certificate together with its private key, as a .pfx file.")};
inline constexpr ErrorRow PfxIsBase64{
    ErrorKind::Invalid, "PfxIsBase64",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a PFX file that was written as text (Base64). Make a binary file of "
                      "it, for example with certutil -decode, and give that.")};
/// The same the other way round: a PFX, where a certificate alone is wanted.
inline constexpr ErrorRow CertificateWithKey{
    ErrorKind::Invalid, "CertificateWithKey",
    QT_TRANSLATE_NOOP("Error", "%1 is a PFX file, which holds a private key. Give the certificate "
                               "alone, as a .cer file: the key has no business here.")};
inline constexpr ErrorRow KeyWithoutCertificate{
    ErrorKind::Invalid, "KeyWithoutCertificate",
    QT_TRANSLATE_NOOP("Error", "%1 holds a private key and no certificate. Give the certificate "
                               "alone, as a .cer file: the key has no business here.")};
inline constexpr ErrorRow NotAServerCertificate{
    ErrorKind::Invalid, "NotAServerCertificate",
    QT_TRANSLATE_NOOP("Error", "%1 holds only certificates of certification authorities. Give the "
                               "certificate of the cloud management gateway itself.")};

} // namespace cmgmedia::ErrorCode
