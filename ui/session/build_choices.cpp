// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/build_choices.h"

namespace cmgmedia::ui {

void BuildChoices::setSecret(SecretMember which, Secret secret)
{
    BuildSecrets secrets = m_secrets->clone();
    if (secret.isEmpty())
        (secrets.*which).reset();
    else
        secrets.*which = std::move(secret);
    m_secrets = std::make_shared<const BuildSecrets>(std::move(secrets));
    emit secretChanged(which);
}

void BuildChoices::setAllowed(const QStringList& ruleIds)
{
    m_allowed = ruleIds;
    emit allowedChanged();
}

void BuildChoices::setSticks(std::vector<Device> sticks)
{
    m_sticks = std::move(sticks);
    emit sticksChanged();
}

void BuildChoices::clear()
{
    m_secrets = std::make_shared<const BuildSecrets>();
    m_allowed.clear();
    m_replaceable.clear();
    m_sticks.clear();
    m_writesFromKnown = false;
}

} // namespace cmgmedia::ui
