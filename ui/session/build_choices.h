// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"
#include "core/profile/build_secrets.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace cmgmedia::ui {

/// What the admin said for this build alone. It rides beside the profile and is kept nowhere.
class BuildChoices : public QObject
{
    Q_OBJECT

public:
    using SecretMember = std::optional<Secret> BuildSecrets::*;
    using QObject::QObject;

    const BuildSecrets& secrets() const { return *m_secrets; }
    /// The same for work that goes on while somebody types; wiped when nobody needs it any more.
    std::shared_ptr<const BuildSecrets> sharedSecrets() const { return m_secrets; }
    void setSecret(SecretMember which, Secret secret); ///< an empty one takes it away
    /// Blockers that the admin builds in spite of, by id.
    const QStringList& allowed() const { return m_allowed; }
    void setAllowed(const QStringList& ruleIds);
    /// Whether the admin said that this existing output may be replaced.
    bool mayReplace(const QString& output) const
    {
        return !output.isEmpty() && m_replaceable == output;
    }
    void setReplaceable(const QString& output) { m_replaceable = output; } ///< empty: none
    /// Sticks to erase and write, where the output is one.
    const std::vector<Device>& sticks() const { return m_sticks; }
    void setSticks(std::vector<Device> sticks);
    /// Whether what was found when somebody looked is good for writing, too: one medium after the
    /// other, and nothing read again.
    bool writesFromKnown() const { return m_writesFromKnown; }
    void setWritesFromKnown(bool known) { m_writesFromKnown = known; }
    void clear(); ///< for another profile; who replaces it tells of it

signals:
    void secretChanged(cmgmedia::ui::BuildChoices::SecretMember which);
    void allowedChanged();
    void sticksChanged();

private:
    /// Never changed: work on other threads may read it.
    std::shared_ptr<const BuildSecrets> m_secrets = std::make_shared<const BuildSecrets>();
    QStringList m_allowed;
    QString m_replaceable;
    std::vector<Device> m_sticks;
    bool m_writesFromKnown = false;
};

} // namespace cmgmedia::ui
