// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/azure_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia {

AzureName azureNameOf(const QString& host)
{
    // Microsoft Learn, "CMG server authentication certificate" and "Internet access requirements".
    static const QRegularExpression deployment(
        uR"(^[a-z0-9-]+\.([a-z0-9]+\.(cloudapp\.azure\.com|cloudapp\.chinacloudapi\.cn)|usgovcloudapp\.net|([a-z0-9]+\.)?cloudapp\.usgovcloudapi\.net)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (deployment.match(host).hasMatch())
        return AzureName::Deployment;
    return host.endsWith(".cloudapp.net"_L1, Qt::CaseInsensitive) ? AzureName::Classic
                                                                  : AzureName::None;
}

bool isPrivateAddress(const QString& address)
{
    if (address.contains(u':')) {
        const QString lower = address.toLower();
        return lower == "::"_L1 || lower == "::1"_L1 || lower.startsWith("fc"_L1)
               || lower.startsWith("fd"_L1) || lower.startsWith("fe8"_L1)
               || lower.startsWith("fe9"_L1) || lower.startsWith("fea"_L1)
               || lower.startsWith("feb"_L1) || lower.startsWith("::ffff:"_L1);
    }
    const QStringList parts = address.split(u'.');
    const int first = parts.value(0).toInt();
    const int second = parts.value(1).toInt();
    return first == 10 || first == 127 || first == 0 || first >= 224
           || (first == 172 && second >= 16 && second < 32) || (first == 192 && second == 168)
           || (first == 100 && second >= 64 && second < 128) || (first == 169 && second == 254);
}

} // namespace cmgmedia
