// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/pipeline/overall_progress.h"

namespace cmgmedia::cli {

/// One line on the terminal that is written over and over; nothing in a pipe.
class ProgressLine : public OverallProgress
{
public:
    ProgressLine(const Steps& steps, Console& console) : OverallProgress(steps), m_console(console)
    {}
    ~ProgressLine() override;

protected:
    void changed(const ProgressView& view) override;

private:
    Console& m_console;
    qsizetype m_shown = 0; ///< columns to overwrite
};

} // namespace cmgmedia::cli
