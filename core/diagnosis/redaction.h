// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace cmgmedia {

enum class NamePolicy {
    Replace, ///< names become stand-ins
    Keep,    ///< secrets alone are removed
};

/// Takes out of texts what is nobody else's business: secrets always; hosts, users, computers,
/// GUIDs, addresses become stand-ins, the same one everywhere, which keep what a diagnosis is made
/// of.
class Redactor
{
public:
    explicit Redactor(NamePolicy policy) : m_policy(policy) {}

    /// Notes the names in a text, all of which have to be known before the first is replaced.
    void learn(const QString& text);
    QString redacted(QString text);

    /// What was replaced how often, by kind: "host" 12.
    const QMap<QString, int>& counts() const { return m_counts; }

private:
    void learnName(const QString& kind, const QString& name);
    QString withoutSecrets(QString text);
    QString standInFor(const QString& kind, const QString& name);
    QString hostFor(const QString& host);

    NamePolicy m_policy;
    QHash<QString, QString> m_standIns; ///< by the name in lower case
    QMap<QString, int> m_numbers;       ///< of stand-ins, by kind
    QMap<QString, int> m_counts;
    QStringList m_names; ///< learned words that stand anywhere: users, computers, domains
};

} // namespace cmgmedia
