// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

#include "core/diagnosis/diagnosis_text.h"

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

std::span<const LogSignature> allSignatures()
{
    static const std::vector<LogSignature> all = [] {
        std::vector<LogSignature> rows;
        for (const auto& part :
             {tlsSignatures(), networkSignatures(), bootSignatures(), gatewaySignatures(),
              policySignatures(), contentSignatures(), diskSignatures(), setupSignatures(),
              stepSignatures(), siteSignatures()})
            std::ranges::copy(part, std::back_inserter(rows));
        return rows;
    }();
    return all;
}

const LogSignature* findSignature(QStringView id)
{
    const auto all = allSignatures();
    const auto found = std::ranges::find_if(
        all, [id](const LogSignature& signature) { return id == signature.id; });
    return found == all.end() ? nullptr : &*found;
}

bool isOneOf(QLatin1StringView id, QLatin1StringView patterns)
{
    for (const QLatin1StringView pattern : patterns.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (pattern.endsWith(u'*') ? id.startsWith(pattern.chopped(1)) : id == pattern)
            return true;
    }
    return false;
}

QString familyName(LogFamily family)
{
    constexpr std::array kNames{"tls",    "net",    "boot",    "media", "token", "gateway",
                                "policy", "choice", "content", "disk",  "image", "bitlocker",
                                "setup",  "domain", "client",  "apps",  "step",  "make"};
    return QLatin1StringView(kNames.at(static_cast<size_t>(family)));
}

QString proofName(LogProof proof)
{
    constexpr std::array kNames{"seen", "partly", "inferred"};
    return QLatin1StringView(kNames.at(static_cast<size_t>(proof)));
}

Text proofText(LogProof proof)
{
    switch (proof) {
    case LogProof::Seen:
        return DiagnosisText::text("Such lines were seen in logs with a known cause.");
    case LogProof::Partly:
        return DiagnosisText::text(
            "The code or its meaning is documented. A log with exactly this cause "
            "hasn't been seen yet.");
    case LogProof::Inferred:
        return DiagnosisText::text("This is an interpretation of the line, not a proof.");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
