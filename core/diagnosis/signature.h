// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/logs/log_set.h"

#include <QLatin1StringView>

#include <array>
#include <initializer_list>
#include <span>

namespace cmgmedia {

/// What a cause is about; causes of one family explain each other.
enum class LogFamily {
    Tls,
    Net,
    Boot,
    Media,
    Token,
    Gateway,
    Policy,
    Choice,
    Content,
    Disk,
    Image,
    Bitlocker,
    Setup,
    Domain,
    Client,
    Apps,
    Step,
    Make,
};

/// How well it is known that such a line means such a cause; shown to the user.
enum class LogProof {
    Seen,     ///< in public logs, with the cause that was found
    Partly,   ///< the code, the form or the text is known, the whole line is not
    Inferred, ///< a reading
};

/// What else has to be there.
enum class LogNeed {
    None,
    NotFoundNearby, ///< an answer with status 404 within five entries
    StepFailed,     ///< the step that the line is in
};

/// What behind a line shows that the engine got over it.
enum class LogHealing { None, Request, BootPath, Content, Joined };

/// A text to look for first, of four characters or more, and what has to match where it is found:
/// PCRE, cases ignored, ASCII alone, so that no code page costs a verdict.
struct LogPattern {
    const char* literal = nullptr;
    const char* expression = nullptr;
};

using LogKinds = unsigned; ///< a bit for each LogKind; 0: any

constexpr LogKinds logKinds(std::initializer_list<LogKind> kinds)
{
    LogKinds bits = 0;
    for (const LogKind kind : kinds)
        bits |= 1U << static_cast<unsigned>(kind);
    return bits;
}

/// One row of the table: a line of a log that names a cause. Pure data, like a Rule.
struct LogSignature {
    QLatin1StringView id; ///< kebab-case, never renamed or used again
    LogFamily family = LogFamily::Step;
    int specificity = 2; ///< 4 names the thing, 3 the class of problem, 2 a consequence
    std::array<LogPattern, 3> patterns = {}; ///< any of them; unused ones are empty
    quint32 flagBits = 0; ///< all of which the capture "flags" has, where a pattern has it
    QLatin1StringView component = {}; ///< names with | between them; empty: any
    LogKinds kinds = 0;               ///< of the log
    LogNeed needs = LogNeed::None;
    QLatin1StringView notWith = {}; ///< ids, "tls-*", that it gives way to
    LogHealing healedBy = LogHealing::None;
    const char* sentence = "";    ///< in the context Diagnosis, %1 to %9 for the fills
    QLatin1StringView fills = {}; ///< names of captures or facts, in the order of the numbers
    const char* remedy = "";
    QLatin1StringView rules = {}; ///< that would have prevented it
    const char* source = "";      ///< where such lines are documented
    LogProof proof = LogProof::Inferred;
};

// The table: one file, one span; where causes are else equal, the first row wins.
std::span<const LogSignature> tlsSignatures();
std::span<const LogSignature> networkSignatures();
std::span<const LogSignature> bootSignatures();
std::span<const LogSignature> gatewaySignatures();
std::span<const LogSignature> policySignatures();
std::span<const LogSignature> contentSignatures();
std::span<const LogSignature> diskSignatures();
std::span<const LogSignature> setupSignatures();
std::span<const LogSignature> stepSignatures();
std::span<const LogSignature> siteSignatures();

std::span<const LogSignature> allSignatures();
/// nullptr when there is none of that id.
const LogSignature* findSignature(QStringView id);

/// Lines that look like errors in every good log: counted, and never a cause below class 4.
struct LogNoise {
    LogPattern pattern;
    const char* why; ///< in the context Diagnosis
};
std::span<const LogNoise> noiseRows();

/// Whether an id is one of "tls-* token-expired"; "*" is every one.
bool isOneOf(QLatin1StringView id, QLatin1StringView patterns);

QString familyName(LogFamily family); ///< "tls": for programs
QString proofName(LogProof proof);    ///< "seen"
Text proofText(LogProof proof);       ///< for people

} // namespace cmgmedia
