// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/part_checks.h"
#include "ui/tools/tool_window.h"

class QCheckBox;

namespace cmgmedia::ui {

class PasswordRow;
class PfxCard;
class VerdictTable;
class VersionBox;

/// Applies every rule about the PFX file that a media certificate is to come from.
class PfxTool : public ToolWindow
{
    Q_OBJECT

public:
    PfxTool(std::function<Clock()> clock, const MediaProfile::Site& site,
            QWidget* parent = nullptr);

protected:
    void load() override;

private:
    /// A PFX file and what the rules say of it; a file that cannot be opened is judged, too.
    struct Judged {
        Result<Pfx> pfx;
        CheckResult result;
    };

    MediaProfile::Site site() const;
    void openFile();
    void judgeAgain();
    void display(Judged judged);
    void clear();

    std::function<Clock()> m_clock;
    PasswordRow* m_password;
    VersionBox* m_version;
    QCheckBox* m_earlyRing;
    PfxCard* m_card;
    VerdictTable* m_verdicts;
    std::optional<Result<Pfx>> m_pfx;
};

} // namespace cmgmedia::ui
