// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_context.h"
#include "core/pipeline/overall_progress.h"

namespace cmgmedia::cli {

/// One line on the terminal that is written over and over; nothing in a pipe.
class ProgressLine : public OverallProgress
{
public:
    explicit ProgressLine(CommandContext& context) : m_context(context) {}
    ~ProgressLine() override;

protected:
    void changed(const ProgressView& view) override;

private:
    CommandContext& m_context;
    int m_shown = 0; ///< columns to overwrite
};

} // namespace cmgmedia::cli
