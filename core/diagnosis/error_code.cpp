// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/error_code.h"

#include "core/diagnosis/diagnosis_text.h"
#include "core/diagnosis/signature.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr ErrorName kErrorNames[] = {
#include "core/diagnosis/error_names.inc"
};

constexpr quint32 kFacilityMask = 0x7FF;
constexpr quint32 kWin32 = 7;
constexpr quint32 kHttp = 25;
constexpr quint32 kNtBit = 0x10000000;
constexpr quint32 kLowestHttp = 100;
constexpr quint32 kHighestHttp = 599;

quint32 facilityOf(quint32 code)
{
    return (code >> 16) & kFacilityMask;
}

bool isWin32Result(quint32 code)
{
    return (code & 0xFFFF0000) == 0x80070000;
}

/// Who uses a facility; empty: nobody that we know of.
QString facilityName(quint32 facility)
{
    switch (facility) {
    case 0:
        return u"FACILITY_NULL"_s;
    case 1:
        return u"FACILITY_RPC"_s;
    case 4:
        return u"FACILITY_ITF"_s;
    case kWin32:
        return u"FACILITY_WIN32"_s;
    case 9:
        return u"FACILITY_SECURITY"_s;
    case 11:
        return u"FACILITY_CERT"_s;
    case kHttp:
        return u"FACILITY_HTTP"_s;
    case 32:
        return u"FACILITY_BACKGROUNDCOPY"_s;
    case 36:
        return u"FACILITY_WINDOWSUPDATE"_s;
    case 40:
    case 41:
        return u"TPM"_s;
    case 49:
        return u"FACILITY_FVE (BitLocker)"_s;
    case 0x7D0:
        return u"Configuration Manager"_s;
    default:
        return {};
    }
}

Text ownerOfInterface(quint32 code)
{
    if ((code & 0xF000) == 0x1000)
        return DiagnosisText::text("WMI");
    if ((code & 0xFFF0) == 0x0150)
        return DiagnosisText::text("COM");
    return DiagnosisText::text("the component that wrote it, such as the task sequence engine");
}

void decomposeResult(ExplainedCode& explained)
{
    const quint32 code = explained.code;
    const quint32 facility = facilityOf(code);
    explained.kind = u"HRESULT"_s;
    const QString low = QString::number(code & 0xFFFF);
    if (isWin32Result(code)) {
        explained.decomposition = DiagnosisText::text("An HRESULT of the Win32 code %1", {low});
    } else if (facility == kHttp) {
        explained.kind = u"HTTP"_s;
        explained.decomposition = DiagnosisText::text("An HRESULT of the HTTP status %1", {low});
    } else if (facility == 4) {
        explained.decomposition =
            DiagnosisText::text("An HRESULT that means the same as %1", {ownerOfInterface(code)});
    } else {
        const QString name = facilityName(facility);
        explained.decomposition =
            DiagnosisText::text("An HRESULT of the facility %1, code %2",
                                {name.isEmpty() ? QString::number(facility) : name, low});
    }
}

void decompose(ExplainedCode& explained)
{
    const quint32 code = explained.code;
    if ((code >> 30) == 3 && (code & kNtBit) != 0) {
        explained.kind = u"HRESULT"_s;
        explained.decomposition =
            DiagnosisText::text("An HRESULT of the NTSTATUS %1", {hexCode(code & ~kNtBit)});
    } else if ((code & 0xFFF00000) == 0xC1900000) {
        explained.kind = u"HRESULT"_s;
        explained.decomposition = DiagnosisText::text("A code of Windows Setup");
    } else if ((code >> 30) == 3) {
        explained.kind = u"NTSTATUS"_s;
        explained.decomposition =
            DiagnosisText::text("An NTSTATUS, as reported by the boot manager and the kernel");
    } else if ((code & 0x80000000) != 0) {
        decomposeResult(explained);
    } else if (code >= kLowestHttp && code <= kHighestHttp && (code >= 400 || code == 200)) {
        explained.kind = u"HTTP"_s;
        explained.decomposition =
            DiagnosisText::text("An HTTP status from a server, otherwise a Win32 code");
    } else {
        explained.kind = u"Win32"_s;
        explained.decomposition =
            DiagnosisText::text("A Win32 code, or the exit code of a program");
    }
}

/// The names of the code, and of the code inside where it has none.
std::vector<ErrorName> namesFor(quint32 code)
{
    const auto own = errorNamesOf(code);
    std::vector<ErrorName> names(own.begin(), own.end());
    std::span<const ErrorName> inner;
    if (isWin32Result(code))
        inner = errorNamesOf(code & 0xFFFF);
    else if ((code >> 30) == 3 && (code & kNtBit) != 0)
        inner = errorNamesOf(code & ~kNtBit);
    else if (facilityOf(code) == kHttp)
        inner = {};
    names.insert(names.end(), inner.begin(), inner.end());
    return names;
}

/// Signatures whose patterns look for the code itself.
QStringList signaturesFor(quint32 code)
{
    const QString hex = hexCode(code).sliced(2).toLower();
    const QString low = u"Code=%1"_s.arg(code & 0xFFFF);
    const bool isWinHttp = code >= 12000 && code < 13000;
    const QStringList texts{hex, u"0x"_s + hex, isWinHttp || isWin32Result(code) ? low : hex,
                            hexCode(0x80070000 | code).sliced(2).toLower()};
    QStringList ids;
    for (const LogSignature& signature : allSignatures()) {
        for (const LogPattern& pattern : signature.patterns) {
            if (!pattern.expression || ids.contains(signature.id))
                continue;
            const QRegularExpression expression(QString::fromUtf8(pattern.expression),
                                                QRegularExpression::CaseInsensitiveOption);
            const bool isNumber = QByteArrayView(pattern.expression).startsWith("\\b(?:0x)?")
                                  || QByteArrayView(pattern.expression).startsWith("Code=");
            if (isNumber && std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
                    return expression.match(text).hasMatch();
                }))
                ids << signature.id;
        }
    }
    return ids;
}

} // namespace

std::span<const ErrorName> errorNames()
{
    return kErrorNames;
}

std::span<const ErrorName> errorNamesOf(quint32 code)
{
    const std::span<const ErrorName> all = errorNames();
    return {std::ranges::lower_bound(all, code, {}, &ErrorName::code),
            std::ranges::upper_bound(all, code, {}, &ErrorName::code)};
}

const ErrorMeaning* meaningOf(quint32 code)
{
    const auto all = errorMeanings();
    const auto found = std::ranges::lower_bound(all, code, {}, &ErrorMeaning::code);
    if (found != all.end() && found->code == code)
        return &*found;
    return isWin32Result(code) ? meaningOf(code & 0xFFFF) : nullptr;
}

std::optional<quint32> parseCode(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const qint64 decimal = trimmed.toLongLong(&isNumber, 10);
    // Eight digits that read as decimal are a code without its 0x more often than 80 million.
    const bool isHex = trimmed.size() == 8 && !trimmed.startsWith(u'-');
    if (isNumber && !isHex && decimal >= std::numeric_limits<qint32>::min()
        && decimal <= std::numeric_limits<quint32>::max())
        return static_cast<quint32>(decimal);
    const QString digits =
        trimmed.startsWith("0x"_L1, Qt::CaseInsensitive) ? trimmed.sliced(2) : trimmed;
    if (digits.isEmpty() || digits.size() > 8 || digits.startsWith(u'-') || digits.startsWith(u'+'))
        return std::nullopt;
    const quint32 code = digits.toUInt(&isNumber, 16);
    return isNumber && (digits.size() < trimmed.size() || digits.size() >= 4) ? std::optional(code)
                                                                              : std::nullopt;
}

std::optional<ExplainedCode> explainCode(const QString& text)
{
    const std::optional<quint32> code = parseCode(text);
    if (!code)
        return std::nullopt;
    ExplainedCode explained;
    explained.given = text;
    explained.code = *code;
    decompose(explained);
    explained.names = namesFor(*code);
    explained.meaning = meaningOf(*code);
    explained.signatures = signaturesFor(*code);
    const quint32 low = isWin32Result(*code) ? *code & 0xFFFF : *code;
    constexpr std::array<quint32, 4> kNoErrors{0, 200, 1641, 3010};
    explained.isError = std::ranges::find(kNoErrors, low) == kNoErrors.end();
    return explained;
}

QString hexCode(quint32 code)
{
    return u"0x"_s + QString::number(code, 16).toUpper().rightJustified(8, u'0');
}

QString shortCode(quint32 code)
{
    const ErrorMeaning* meaning = meaningOf(code);
    const std::vector<ErrorName> names = namesFor(code);
    QString name = meaning ? QString::fromUtf8(meaning->name) : QString();
    if (name.isEmpty() && !names.empty())
        name = QString::fromUtf8(names.front().name);
    return name.isEmpty() ? hexCode(code) : u"%1, %2"_s.arg(hexCode(code), name);
}

} // namespace cmgmedia
