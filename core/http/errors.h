// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Asking a server: what can go wrong, beside what every room knows. The subject is the server.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow HttpAddress{
    ErrorKind::Invalid, "HttpAddress",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a usable server address. It must start with https:// and contain "
                      "no user name.")};
inline constexpr ErrorRow HttpHostNotFound{
    ErrorKind::NotFound, "HttpHostNotFound",
    QT_TRANSLATE_NOOP("Error",
                      "No server named %1 was found. Check the name, and whether this computer "
                      "uses the right DNS servers.")};
inline constexpr ErrorRow HttpRefused{
    ErrorKind::NotFound, "HttpRefused",
    QT_TRANSLATE_NOOP("Error",
                      "%1 refuses connections. Its service may be off, or a firewall is in "
                      "between.")};
inline constexpr ErrorRow HttpTimedOut{
    ErrorKind::Io, "HttpTimedOut",
    QT_TRANSLATE_NOOP("Error",
                      "%1 didn't answer in time. Its service may be off or busy, or a firewall "
                      "is in between.")};
inline constexpr ErrorRow HttpNotTrusted{
    ErrorKind::Denied, "HttpNotTrusted",
    QT_TRANSLATE_NOOP("Error",
                      "The certificate of %1 isn't trusted. Check that it's the right server, "
                      "and add the certificate of the CA that issued it.")};
inline constexpr ErrorRow HttpNoTls{
    ErrorKind::External, "HttpNoTls",
    QT_TRANSLATE_NOOP("Error",
                      "No secure connection to %1 could be made. Check that it's the right "
                      "server, and that it supports TLS 1.2.")};
inline constexpr ErrorRow HttpBroken{
    ErrorKind::Io, "HttpBroken",
    QT_TRANSLATE_NOOP("Error", "The answer from %1 is incomplete. Try again.")};
inline constexpr ErrorRow HttpTooLarge{
    ErrorKind::TooLarge, "HttpTooLarge",
    QT_TRANSLATE_NOOP("Error", "The answer from %1 is too large, so it wasn't read.")};
inline constexpr ErrorRow HttpMoved{
    ErrorKind::Unsupported, "HttpMoved",
    QT_TRANSLATE_NOOP("Error",
                      "%1 redirects to another address, which isn't followed. Enter the server "
                      "that answers itself.")};
inline constexpr ErrorRow HttpSignIn{
    ErrorKind::Denied, "HttpSignIn",
    QT_TRANSLATE_NOOP("Error",
                      "%1 doesn't accept how this account signs in. Sign in to the domain (on "
                      "Linux, with kinit), and use the server's full name: Kerberos needs it.")};
inline constexpr ErrorRow HttpForbidden{
    ErrorKind::Denied, "HttpForbidden",
    QT_TRANSLATE_NOOP("Error",
                      "%1 knows this account and refuses it. Use an account with read access.")};
inline constexpr ErrorRow HttpNotThere{
    ErrorKind::NotFound, "HttpNotThere",
    QT_TRANSLATE_NOOP("Error",
                      "%1 doesn't have what was requested. Check that it's the right server.")};
inline constexpr ErrorRow HttpServerFailed{
    ErrorKind::External, "HttpServerFailed",
    QT_TRANSLATE_NOOP("Error", "%1 had an internal error. See its log, and try again later.")};
inline constexpr ErrorRow HttpUnexpected{
    ErrorKind::Unsupported, "HttpUnexpected",
    QT_TRANSLATE_NOOP("Error", "%1 gave an unexpected answer.")};

} // namespace cmgmedia::ErrorCode
