// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/site/site_snapshot.h"

#include <QJsonObject>

/// What the properties of a WMI object are worth to a snapshot, as the script takes them: null, or
/// of another kind than expected, is not said.
namespace cmgmedia {

QString wmiText(const QJsonValue& value);
SiteNumber wmiNumber(const QJsonValue& value);
SiteFlag wmiFlag(const QJsonValue& value);
/// UTC; before 1995 it is the site's "never".
QDateTime wmiTime(const QJsonValue& value);
/// The host of `["Display=\\cmg.contoso.com\"]MSWNET:["SMS_SITE=ABC"]\\cmg.contoso.com\`, of
/// `\\cmg.contoso.com` and of `cmg.contoso.com`, lower case.
QString wmiServer(const QJsonValue& nalPath);

/// One of the embedded properties of the site control file; empty: it has none of that name.
QJsonObject embeddedProperty(const QJsonObject& item, QLatin1StringView name);
/// Its Value, Value1 or Value2, which differ in meaning.
SiteNumber embeddedNumber(const QJsonObject& item, QLatin1StringView name,
                          QLatin1StringView value = QLatin1StringView("Value"));

/// A public certificate in a text of the site control file, as hex or Base64. A PFX begins
/// otherwise, and is not opened.
std::optional<Certificate> certificateIn(const QString& text);

} // namespace cmgmedia
