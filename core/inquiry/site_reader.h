// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/inquiry/admin_service.h"

namespace cmgmedia {

/// What a snapshot over the AdminService is to hold; the lists may be empty.
struct SiteFetchOrder {
    AdminServiceOrder service;
    QStringList taskSequences = {}; ///< package IDs; none: those that media can start
    QStringList collections = {};   ///< besides those deployed to
    QString siteCode = {};          ///< none: the server's own
    QStringList ownSids = {};       ///< by which the site knows who reads; none: it is not known
};

/// The snapshot that the script makes, over HTTPS. Each section has its own outcome; an error is
/// that nothing can be asked: no connection, no trust, no ticket, no rights, no site.
Result<SiteSnapshot> fetchSite(const SiteFetchOrder& order, HttpClient& client, const Clock& clock,
                               const std::stop_token& stop);

} // namespace cmgmedia
