// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace cmgmedia::test {

/// Logs of ours for a row of the table of signatures.
struct SignatureRow {
    const char* id;
    std::vector<QByteArray> fires; ///< one for each of its patterns
    QByteArray silent;             ///< all but
};

std::vector<SignatureRow> signatureRows();

} // namespace cmgmedia::test
