// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/error_code.h"

#include <QJsonObject>

namespace cmgmedia {

/// "smsts.log:31": the file's own name and the line.
QString placeText(const LogSet& logs, const LogPlace& place);
/// The text of an entry on one line.
QString lineText(const LogSet& logs, const LogPlace& place);

/// What failed in one sentence, or that nothing did.
Text verdictText(const Diagnosis& diagnosis);

/// The whole diagnosis for programs: stable English keys.
QJsonObject diagnosisJson(const LogSet& logs, const Diagnosis& diagnosis);
/// The same to read: verdict, remedy, the line, then the rest.
QString diagnosisText(const LogSet& logs, const Diagnosis& diagnosis);
/// One file without scripts and references to elsewhere, light and dark.
QString diagnosisHtml(const LogSet& logs, const Diagnosis& diagnosis);

QJsonObject codeJson(const ExplainedCode& code);
QString codeText(const ExplainedCode& code);

} // namespace cmgmedia
