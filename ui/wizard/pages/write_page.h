// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/writing_page.h"

namespace cmgmedia::ui {

class PasswordCheck;
class SecretField;
class StateLine;
class StickList;

/// All that is left to do for a profile that is answered: what it makes, whether that works, its
/// password where it has one, and the sticks. The window shows it in place of the steps.
class WritePage : public WritingPage
{
    Q_OBJECT

public:
    explicit WritePage(Session& session);

    /// Who the profile is from, where it came in a package; empty: it did not.
    void setOrigin(PageState state, const Text& sentence);
    /// The same as on another one, in the language of now.
    void takeOrigin(const WritePage& other) { setOrigin(other.m_state, other.m_sentence); }
    QString explanation() const override;
    void load() override;
    QWidget* firstControl() const override;
    std::optional<Obstacle> obstacle() const override;

private:
    void showOrigin();
    void addPassword();
    void addSticks();
    void showPassword(bool isNeeded);

    StateLine* m_origin;
    PageState m_state = PageState::Untouched; ///< of the origin
    Text m_sentence;
    SecretField* m_passwordField = nullptr;
    PasswordCheck* m_password = nullptr;
    QWidget* m_passwordBox = nullptr;
    StickList* m_sticks = nullptr;
    bool m_asked = false; ///< for the password, which took the focus then
};

} // namespace cmgmedia::ui
