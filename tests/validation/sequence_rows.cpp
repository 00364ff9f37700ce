// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_schema.h"
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

using StepChange = std::function<void(SequenceStep&)>;

SequenceStep step(QLatin1StringView type, QLatin1StringView variable, const QString& value)
{
    SequenceStep step;
    step.name = type;
    step.type = type;
    if (!variable.isEmpty())
        step.variables[variable] = value;
    return step;
}

Change sequence(const std::function<void(TaskSequence&)>& change)
{
    return [change](Facts& f) { change(*f.taskSequence); };
}

/// Changes the step of the type.
Change change(QLatin1StringView type, const StepChange& with)
{
    return sequence([type, with](TaskSequence& s) {
        for (SequenceStep& step : s.steps) {
            if (step.type == type)
                with(step);
        }
    });
}

Change value(QLatin1StringView type, QLatin1StringView variable, const QString& text)
{
    return change(type, [variable, text](SequenceStep& s) { s.variables[variable] = text; });
}

Change added(const SequenceStep& step)
{
    return sequence([step](TaskSequence& s) { s.steps.push_back(step); });
}

Change join(const StepChange& with)
{
    return change(schema::kApplyNetworkSettings, [with](SequenceStep& s) {
        s.variables[schema::kNetworkJoinType] = u"0"_s;
        with(s);
    });
}

Change escrow(
    const QString& where, const StepChange& with = [](SequenceStep&) {})
{
    return change(schema::kEnableBitLocker, [where, with](SequenceStep& s) {
        s.continueOnError = false;
        s.variables[schema::kRecoveryPassword] = where;
        with(s);
    });
}

Change setup(const QString& host)
{
    return added(step(schema::kSetupWindows, schema::kHostName, host));
}

Change both(const Change& first, const Change& second)
{
    return [first, second](Facts& f) {
        first(f);
        second(f);
    };
}

Change ofSite(const QString& version)
{
    return [version](Facts& f) { f.profile.site.version = version; };
}

const StepChange kAsIs = [](SequenceStep&) {};
const StepChange kConditional = [](SequenceStep& s) { s.conditional = true; };
const StepChange kGoesOn = [](SequenceStep& s) { s.continueOnError = true; };
const StepChange kDisabled = [](SequenceStep& s) { s.enabled = false; };

SequenceStep named(const StepChange& with)
{
    SequenceStep step;
    step.name = u"Theirs"_s;
    with(step);
    return step;
}

std::vector<RuleRow> sequenceContentRows()
{
    const auto references = [](SequenceReference::Kind kind) {
        return sequence([kind](TaskSequence& s) {
            s.references = {{.id = u"ABC00005"_s, .kind = kind, .name = {}, .contentPackage = {}}};
        });
    };
    const auto listed = [](ReferenceListing listing) {
        return sequence([listing](TaskSequence& s) { s.listing = listing; });
    };
    return {
        {"task-sequence-refers-to-content", references(SequenceReference::Kind::Image),
         references(SequenceReference::Kind::TaskSequence)},
        {"task-sequence-refers-to-content", references(SequenceReference::Kind::Image),
         [references](Facts& f) {
             references(SequenceReference::Kind::Image)(f);
             f.medium->isLab = true;
         }},
        {"task-sequence-references-partial", listed(ReferenceListing::Partial),
         listed(ReferenceListing::Whole)},
        {"task-sequence-package-not-chosen",
         added(named([](SequenceStep& s) { s.choosesNoPackage = true; })),
         added(named([](SequenceStep& s) {
             s.choosesNoPackage = true;
             s.enabled = false;
         }))},
        {"task-sequence-package-not-chosen",
         sequence([](TaskSequence& s) { s.refersToNone = true; }), sequence([](TaskSequence&) {})},
    };
}

} // namespace

TaskSequence goodSequence()
{
    TaskSequence sequence;
    sequence.name = u"Branch PC"_s;
    sequence.packageId = u"ABC00010"_s;
    sequence.bootImageId = u"ABC00004"_s;
    sequence.dependentProgram = QString();
    sequence.steps = {
        step(schema::kApplyOperatingSystem, {}, {}),
        step(schema::kApplyWindowsSettings, schema::kRandomAdminPassword, u"false"_s),
        step(schema::kApplyNetworkSettings, schema::kNetworkJoinType, u"1"_s),
        step(schema::kEnableBitLocker, schema::kRecoveryPassword, u"None"_s),
    };
    sequence.listing = ReferenceListing::Whole;
    return sequence;
}

std::vector<RuleRow> sequenceSettingRows()
{
    SequenceStep joining = step(schema::kJoinDomainOrWorkgroup, schema::kJoinType, u"0"_s);
    SequenceStep tolerated = joining;
    tolerated.continueOnError = true;
    return {
        {"task-sequence-joins-domain", join(kAsIs), join(kDisabled)},
        {"task-sequence-joins-domain", added(joining), added(named(kDisabled))},
        {"task-sequence-may-join-domain", join(kConditional), join(kAsIs)},
        {"task-sequence-may-join-domain", added(tolerated), added(joining)},
        {"bitlocker-escrow-needs-domain", escrow(u"AD"_s), escrow(u"None"_s)},
        {"bitlocker-escrow-needs-domain", escrow(u"ad"_s), escrow(u"AD"_s, kGoesOn)},
        {"bitlocker-escrow-continues-on-error", escrow(u"ad"_s, kGoesOn),
         escrow(u"None"_s, kGoesOn)},
        {"bitlocker-escrow-continues-on-error", both(escrow(u"CM"_s, kGoesOn), ofSite(u"2111"_s)),
         both(escrow(u"CM"_s, kGoesOn), ofSite(u"2203"_s))},
        {"bitlocker-escrow-may-need-domain", escrow(u"AD"_s, kConditional),
         escrow(u"AD"_s, kDisabled)},
        {"bitlocker-escrow-needs-newer-site", both(escrow(u"CM"_s), ofSite(u"2111"_s)),
         both(escrow(u"CM"_s), ofSite(u"2203"_s))},
        {"local-administrator-disabled",
         value(schema::kApplyWindowsSettings, schema::kRandomAdminPassword, u"True"_s),
         change(schema::kApplyWindowsSettings,
                [](SequenceStep& s) {
                    s.enabled = false;
                    s.variables[schema::kRandomAdminPassword] = u"true"_s;
                })},
        {"client-host-name-missing", setup({}), setup(u"cmg.example.test"_s)},
        {"client-host-name-missing", added(step(schema::kSetupWindows, {}, {})),
         both(added(step(schema::kSetupWindows, {}, {})),
              change(schema::kSetupWindows, kDisabled))},
        {"client-host-name-differs", setup(u"other.example.test/x"_s),
         setup(u"https://CMG.example.TEST:443/x"_s)},
    };
}

std::vector<RuleRow> taskSequenceRows()
{
    const SequenceStep upgrade = step(schema::kUpgradeOperatingSystem, {}, {});
    SequenceStep perhaps = upgrade;
    perhaps.conditional = true;
    std::vector<RuleRow> rows{
        {"task-sequence-unreadable",
         [](Facts& f) {
             f.taskSequence = Error{ErrorCode::NotFound, u"ts.zip"_s, {}};
         },
         [](Facts& f) { f.taskSequence = {}; }},
        {"task-sequence-upgrades-in-place", added(upgrade), added(perhaps)},
        {"task-sequence-upgrades-in-place",
         both(change(schema::kApplyOperatingSystem, kDisabled), added(perhaps)),
         change(schema::kApplyOperatingSystem, kDisabled)},
        {"task-sequence-without-boot-image",
         sequence([](TaskSequence& s) { s.bootImageId = QString(); }),
         both(sequence([](TaskSequence& s) { s.bootImageId = QString(); }), added(upgrade))},
        {"task-sequence-runs-program-first",
         sequence([](TaskSequence& s) { s.dependentProgram = u"ABC00007;Prepare"_s; }),
         sequence([](TaskSequence& s) { s.dependentProgram = QString(); })},
        {"task-sequence-has-mdt-steps", added(named([](SequenceStep& s) { s.isMdt = true; })),
         added(named([](SequenceStep& s) {
             s.isMdt = true;
             s.enabled = false;
         }))},
        {"task-sequence-uses-shares",
         added(named([](SequenceStep& s) { s.shares << uR"(\\srv\share)"_s; })),
         added(named(kAsIs))},
        {"task-sequence-uses-shares", added(step(schema::kConnectNetworkFolder, {}, {})),
         both(added(step(schema::kConnectNetworkFolder, {}, {})),
              change(schema::kConnectNetworkFolder, kDisabled))},
        {"task-sequence-children-not-exported",
         sequence([](TaskSequence& s) { s.missingChildren << u"ABC00011"_s; }),
         added(step(schema::kRunTaskSequence, schema::kChildSequence, u"ABC00011"_s))},
        {"task-sequence-steps-unknown", added(named([](SequenceStep& s) { s.understood = false; })),
         added(named(kAsIs))},
        {"task-sequence-steps-unknown",
         sequence([](TaskSequence& s) { s.ignoredElements << u"loop"_s; }), added(named(kAsIs))},
    };
    const std::vector<RuleRow> content = sequenceContentRows();
    rows.insert(rows.end(), content.begin(), content.end());
    return rows;
}

} // namespace cmgmedia::test
