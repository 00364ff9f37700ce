// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia::ui {

class Session;
class WizardWindow;

/// Fills the Tools menu. The windows it opens are beside the wizard, know nothing of its pages,
/// and close with it; one with unsaved changes keeps the wizard open until it got its answer.
void addTools(WizardWindow& wizard, Session& session);

/// Whether nothing is lost when all of its tools go; one that has unsaved changes asks.
bool mayCloseTools(const WizardWindow& wizard);
/// Opens those that the other window has open: with the same files, at the same places.
void reopenTools(const WizardWindow& before, const WizardWindow& wizard);

} // namespace cmgmedia::ui
