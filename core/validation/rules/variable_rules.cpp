// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"
#include "core/variables/media_identity.h"
#include "core/variables/media_variables.h"
#include "core/variables/secret_names.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The variables of the profile of which the test holds are what was seen.
Verdict anyVariable(const Facts& facts,
                    bool (*test)(const QString& name, const std::optional<QString>& value))
{
    QStringList names;
    for (const auto& [name, value] : facts.profile.customization.variables) {
        if (test(name, value))
            names << name;
    }
    return violatedIf(!names.isEmpty(), Text::listed(names));
}

/// A build would be refused there.
Verdict cannotBeStored(const Facts& facts)
{
    QStringList names;
    for (const auto& [name, value] : facts.profile.customization.variables) {
        const auto isNamed = [&name = name](const QString& other) {
            return other.compare(name, Qt::CaseInsensitive) == 0;
        };
        const bool isTwice = value && std::ranges::count_if(facts.variables->names, isNamed) > 1;
        if (isTwice || (value && !MediaVariables::canHold(name, *value)))
            names << oneLine(name);
    }
    return violatedIf(!names.isEmpty(), Text::listed(names));
}

bool isIdentity(const QString& name, const std::optional<QString>&)
{
    return isIdentityVariable(name);
}

bool isReserved(const QString& name, const std::optional<QString>& value)
{
    return name.startsWith(u'_') && !isIdentity(name, value);
}

bool isEmptyValue(const QString&, const std::optional<QString>& value)
{
    return value && value->isEmpty();
}

bool isNoName(const QString& name, const std::optional<QString>&)
{
    static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_-]*$"_s);
    return !pattern.match(name).hasMatch();
}

bool isSecret(const QString& name, const std::optional<QString>& value)
{
    return value && !value->isEmpty() && isSecretName(name);
}

Verdict namedTwice(const Facts& facts)
{
    QStringList seen;
    QStringList twice;
    for (const auto& [name, value] : facts.profile.customization.variables) {
        if (seen.contains(name, Qt::CaseInsensitive))
            twice << name;
        seen << name;
    }
    return violatedIf(!twice.isEmpty(), Text::listed(twice));
}

using PrestartJudge = Verdict (*)(const PrestartCommand& command, const Facts& facts);

/// The hook of the medium is reported to win over that of the boot image (documentation of UI++,
/// scripts; not Microsoft's), so the boot image's is judged where the medium's was not found.
Verdict onBootImagePrestart(const Facts& facts, PrestartJudge judge)
{
    if (!facts.bootImage)
        return Verdict::unchecked(Need::BootImage);
    const std::optional<PrestartCommand>& own = facts.bootImage->parts.prestart;
    Verdict verdict = own ? judge(*own, facts) : Verdict::notApplicable();
    if (!facts.medium->prestart.hasFiles || verdict.kind == Verdict::Kind::Violated)
        return verdict;
    return Verdict::unchecked(
        Need::Medium,
        own ? RuleText::text(
            "The medium has files for a prestart command, but the command itself "
            "wasn't found: Microsoft doesn't document where the site stores it. The "
            "boot image has its own command. The medium's command is reported to "
            "replace it.")
            : RuleText::text("The medium has files for a prestart command, but the command itself "
                             "wasn't found: Microsoft doesn't document where the site stores it."));
}

/// Hands the judging function the prestart command, where one was found.
Verdict onPrestart(const Facts& facts, PrestartJudge judge)
{
    const Prestart& prestart = facts.medium->prestart;
    return prestart.commands.empty() ? onBootImagePrestart(facts, judge)
                                     : judge(prestart.commands.front(), facts);
}

QString shownPlace(const PrestartCommand& command)
{
    return u'\\' + QString(command.place).replace(u'/', u'\\');
}

Verdict startsWithoutCmd(const PrestartCommand& command, const Facts&)
{
    static const QRegularExpression viaCmd(
        u"^\\s*\"?([A-Za-z]:\\\\[^\"]*\\\\)?cmd(\\.exe)?\"?\\s+/c"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (viaCmd.match(command.line).hasMatch())
        return Verdict::fine();
    const Text place = shownPlace(command);
    return Verdict::violated(
        startsAScript(command.line) ? Text::labelled(
            place,
            RuleText::text("a script isn't a program, and neither cmd /c nor cscript starts it"))
                                    : place);
}

Verdict interpreterMissing(const PrestartCommand& command, const Facts& facts)
{
    struct Interpreter {
        QLatin1StringView pattern;
        QLatin1StringView component;
    };
    static constexpr Interpreter kInterpreters[] = {
        {R"(powershell|\.ps1\b)"_L1, "WinPE-PowerShell"_L1},
        {R"([cw]script|\.(vbs|wsf|js)\b)"_L1, "WinPE-Scripting"_L1},
        {R"(mshta|\.hta\b)"_L1, "WinPE-HTA"_L1},
    };
    if (!facts.bootImage)
        return Verdict::unchecked(Need::BootImage);
    if (!facts.bootImage->parts.components)
        return Verdict::unchecked(
            Need::BootImage,
            RuleText::text("The boot image doesn't list its optional components."));
    const QStringList& components = *facts.bootImage->parts.components;
    for (const Interpreter& interpreter : kInterpreters) {
        const QRegularExpression pattern(interpreter.pattern,
                                         QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(command.line).hasMatch()
            && !components.contains(interpreter.component, Qt::CaseInsensitive))
            return Verdict::violated(QString(interpreter.component));
    }
    return Verdict::fine();
}

constexpr Rule kVariableRules[] = {
    {
        .id = "variable-is-identity"_L1,
        .severity = Severity::Blocker,
        .field = Field::Variables,
        .reference = &kCreateBootableMedia,
        .title =
            QT_TRANSLATE_NOOP("Rule", "The profile changes a variable that identifies the medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Remove it from the profile: the site registered identifier and "
                    "certificate as a pair, and they can't be created offline."),
        .judge = [](const Facts& facts) { return anyVariable(facts, isIdentity); },
    },
    {
        .id = "variable-name-reserved"_L1,
        .severity = Severity::Warning,
        .field = Field::Variables,
        .reference = &kTaskSequenceVariables,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Names that start with an underscore belong to Configuration Manager"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use another name, unless you want to change what the site wrote."),
        .judge = [](const Facts& facts) { return anyVariable(facts, isReserved); },
    },
    {
        .id = "variable-name-invalid"_L1,
        .severity = Severity::Warning,
        .field = Field::Variables,
        .reference = &kTaskSequenceVariables,
        .title = QT_TRANSLATE_NOOP("Rule", "A variable has a name that a task sequence can't use"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use letters, digits, underscores, and hyphens, and start with a letter."),
        .judge = [](const Facts& facts) { return anyVariable(facts, isNoName); },
    },
    {
        .id = "variable-cannot-be-stored"_L1,
        .severity = Severity::Blocker,
        .field = Field::Variables,
        .reference = &kTaskSequenceVariables,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A variable can't be stored on the medium: it has no name, contains "
                    "control characters, or appears twice"),
        .remedy = QT_TRANSLATE_NOOP("Rule",
                                    "Enter a name and plain text, or leave it as the site set it."),
        .needs = {Need::Variables},
        .judge = cannotBeStored,
    },
    {
        .id = "variable-named-twice"_L1,
        .severity = Severity::Warning,
        .field = Field::Variables,
        .reference = &kTaskSequenceVariables,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Two variable names differ only by case, and Configuration Manager treats "
                    "them as one"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Keep one of them."),
        .judge = namedTwice,
    },
    {
        .id = "variable-empty"_L1,
        .severity = Severity::Warning,
        .field = Field::Variables,
        .reference = &kTaskSequenceVariables,
        .title = QT_TRANSLATE_NOOP("Rule", "A variable has no value"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enter a value, or remove the variable."),
        .judge = [](const Facts& facts) { return anyVariable(facts, isEmptyValue); },
    },
    {
        .id = "variable-holds-secret"_L1,
        .severity = Severity::Warning,
        .field = Field::Variables,
        .reference = &kMediaPasswordResearch,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A variable looks like a secret. It's readable in the profile and by "
                    "anyone with the media password"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Keep secrets in the task sequence, as a hidden "
                                            "variable of its collection."),
        .judge = [](const Facts& facts) { return anyVariable(facts, isSecret); },
    },
    {
        .id = "prestart-without-cmd"_L1,
        .severity = Severity::Warning,
        .field = Field::Prestart,
        .reference = &kPrestartCommands,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The prestart command doesn't start with cmd /c, so its window can stay "
                    "open and delay the start"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Start it with cmd /c."),
        .needs = {Need::Medium},
        .mayNeed = {Need::BootImage},
        .judge = [](const Facts& facts) { return onPrestart(facts, startsWithoutCmd); },
    },
    {
        .id = "prestart-component-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::Prestart,
        .reference = &kPrestartCommands,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The prestart command needs an optional component that the boot image "
                    "doesn't have"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add the component to the boot image in the console "
                                            "and update its distribution points."),
        .needs = {Need::Medium},
        .mayNeed = {Need::BootImage},
        .judge = [](const Facts& facts) { return onPrestart(facts, interpreterMissing); },
    },
};

} // namespace

std::span<const Rule> variableRules()
{
    return kVariableRules;
}

} // namespace cmgmedia
