// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/session/session.h"

#include <QObject>

#include <memory>

namespace cmgmedia::ui {

class WizardWindow;

/// The window of the wizard with its tools. Where another language is chosen it makes another one
/// in its place: every text is made where its control is, and the session knows all the answers.
class WizardHost : public QObject
{
    Q_OBJECT

public:
    explicit WizardHost(Session& session, QObject* parent = nullptr);
    ~WizardHost() override;

    WizardWindow& window() const { return *m_window; } ///< the one of now

private:
    void furnish();
    void choose(std::optional<Language> language);

    Session& m_session;
    std::unique_ptr<WizardWindow> m_window;
};

} // namespace cmgmedia::ui
