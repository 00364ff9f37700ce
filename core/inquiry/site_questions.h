// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/site_snapshot.h"

#include <span>

namespace cmgmedia {

/// A property that has one of these values: texts, or numbers.
struct SiteCondition {
    const char* property;
    std::vector<const char*> values;
    bool areNumbers = false;
};

/// One question to a site: the table that the script's queries and the addresses of the
/// AdminService are made of. Nothing that is not in it is ever asked for.
struct SiteQuestion {
    QLatin1StringView key; ///< "siteComponents": what the script calls it
    const char* className; ///< of WMI
    /// What is taken of it. Steps of task sequences, accounts, passwords, private keys and prestart
    /// commands are not among it.
    std::vector<const char*> properties;
    /// All of them are documented, so that they may be named in the query. One that a site does not
    /// know would fail the whole query.
    bool areNamed;
    std::vector<SiteCondition> conditions = {}; ///< all must hold
    const char* key1 = nullptr; ///< by which lazy properties are read; nullptr: none is lazy
};

std::span<const SiteQuestion> siteQuestions();
const SiteQuestion& siteQuestion(QLatin1StringView key);

/// "SELECT Name FROM SMS_Site WHERE …": for the SMS Provider.
QString wqlOf(const SiteQuestion& question);
/// "SMS_Site?$filter=…&$select=…", percent-encoded: for the AdminService. Further conditions narrow
/// it down.
QString addressOf(const SiteQuestion& question, const QString& property = {},
                  const QStringList& anyOf = {});

} // namespace cmgmedia
