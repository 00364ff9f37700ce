// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Asking a site: what can go wrong, beside what every room knows. The subject is the server with
/// the SMS Provider.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow SiteServerName{
    ErrorKind::Invalid, "SiteServerName",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a server name. Enter the full name of the server with the SMS "
                      "Provider: Kerberos has no ticket for an address.")};
inline constexpr ErrorRow SiteNotThere{
    ErrorKind::Unsupported, "SiteNotThere",
    QT_TRANSLATE_NOOP("Error",
                      "Something other than the AdminService answered at %1. Enter the server "
                      "with the SMS Provider.")};
inline constexpr ErrorRow SiteRefusesAccount{
    ErrorKind::Denied, "SiteRefusesAccount",
    QT_TRANSLATE_NOOP("Error",
                      "The site at %1 refuses this account. It must be an administrative user in "
                      "Configuration Manager.")};
inline constexpr ErrorRow SiteRightsMissing{
    ErrorKind::Denied, "SiteRightsMissing",
    QT_TRANSLATE_NOOP("Error",
                      "This account can't read this part of the site at %1. Use an account with "
                      "the Read-only Analyst role.")};
inline constexpr ErrorRow SiteLacksClass{
    ErrorKind::NotFound, "SiteLacksClass",
    QT_TRANSLATE_NOOP("Error",
                      "The site at %1 doesn't offer this over the AdminService. Create the "
                      "snapshot with the script from cmgmedia site script.")};
inline constexpr ErrorRow SiteAnswerEndless{
    ErrorKind::TooLarge, "SiteAnswerEndless",
    QT_TRANSLATE_NOOP("Error",
                      "The pages of an answer from %1 don't end, or lead to another server. What "
                      "came before was used.")};
inline constexpr ErrorRow SiteAskedEnough{
    ErrorKind::TooLarge, "SiteAskedEnough",
    QT_TRANSLATE_NOOP("Error",
                      "%1 got as many questions as one snapshot may ask, so asking stopped. Name "
                      "the task sequences that matter with --task-sequence.")};
inline constexpr ErrorRow SiteCodeUnclear{
    ErrorKind::Invalid, "SiteCodeUnclear",
    QT_TRANSLATE_NOOP("Error", "%1 knows several sites. Choose one with --site-code.")};

} // namespace cmgmedia::ErrorCode
