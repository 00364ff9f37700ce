// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/run_plan.h"

#include "core/base/atomic_file.h"

#include <QFile>
#include <QScopeGuard>

#include <thread>

namespace cmgmedia {

namespace {

Result<Edits> edit(const BuildInputs& inputs, const BuildPlan& plan, StepRunner& steps)
{
    Edits edits;
    if (plan.has(StepKind::InjectTrust)) {
        Result<TrustEdit> trust =
            steps.run(StepKind::InjectTrust, [&](Work& work) { return injectTrust(inputs, work); });
        if (!trust)
            return trust.error();
        edits.trust = *std::move(trust);
    }
    if (plan.has(StepKind::TakeBootFiles)) {
        Result<BootFileSet> taken = steps.run(
            StepKind::TakeBootFiles, [&](Work& work) { return takeBootFiles(inputs, work); });
        if (!taken)
            return taken.error();
        edits.bootFiles = *std::move(taken);
    }
    if (plan.has(StepKind::EditVariables)) {
        Result<VariableFiles> variables =
            steps.run(StepKind::EditVariables, [&](Work&) { return editVariables(inputs); });
        if (!variables)
            return variables.error();
        edits.variables = *std::move(variables);
    }
    return edits;
}

Result<Layout> layOutWith(const Edits& edits, const BuildInputs& inputs, const BuildPlan& plan,
                          StepRunner& steps)
{
    return steps.run(StepKind::LayOut,
                     [&](Work& work) { return layOut(inputs, plan, edits, work.stop); });
}

/// An admin knows the output by the name that it will have.
template <typename Value>
Result<Value> underItsName(Result<Value> result, const QString& unfinished, const QString& final)
{
    if (!result && result.error().subject == unfinished)
        result.error().subject = final;
    return result;
}

/// Reads the file back, and hashes the sources meanwhile: the sources as they are in the report.
Result<std::vector<UsedSource>> readAgain(const Layout& layout, const Emitted& emitted,
                                          const BuildInputs& inputs, const QString& unfinished,
                                          Work& work)
{
    std::vector<UsedSource> sources;
    std::jthread hashing([&, stop = work.stop] { sources = hashed(inputs.sources, stop); });
    Result<> same = readBack(layout.image, emitted, unfinished, work);
    hashing.join();
    if (!same)
        return same.error();
    return sources;
}

Result<Made> makeFile(const BuildInputs& inputs, const BuildPlan& plan, StepRunner& steps)
{
    const QString& path = plan.outputPath;
    removeLeftOvers(path);
    const QString unfinished = unfinishedName(path);
    const auto cleaned = qScopeGuard([&steps, &unfinished] {
        (void)steps.run(StepKind::CleanUp, [&unfinished](Work&) -> Result<> {
            QFile::remove(unfinished); // not there once it has its final name
            return {};
        });
    });
    Result<Edits> edits = edit(inputs, plan, steps);
    if (!edits)
        return edits.error();
    Result<Layout> layout = layOutWith(*edits, inputs, plan, steps);
    if (!layout)
        return layout.error();
    // A hash in the report vouches for bytes that were seen on the disk.
    const bool readsBack = plan.has(StepKind::ReadBack);
    const WholeHash whole = readsBack ? WholeHash::Wanted : WholeHash::NotWanted;
    Result<Emitted> emitted = steps.run(StepKind::Write, [&](Work& work) {
        return underItsName(emitImage(layout->image, unfinished, work, whole), unfinished, path);
    });
    if (!emitted)
        return emitted.error();
    Result<std::vector<UsedSource>> sources = inputs.sources;
    if (readsBack)
        sources = steps.run(StepKind::ReadBack, [&](Work& work) {
            return underItsName(readAgain(*layout, *emitted, inputs, unfinished, work), unfinished,
                                path);
        });
    if (!sources)
        return sources.error();
    const Result<> right = steps.run(StepKind::Inspect, [&](Work& work) -> Result<> {
        const Result<Expectation> expected = expectationOf(inputs, plan, edits->bootFiles);
        return expected ? inspectImage(unfinished, *expected, work) : Result<>(expected.error());
    });
    if (!right)
        return right.error();
    const Result<> published = steps.run(StepKind::Publish, [&](Work&) {
        return publish(unfinished, emitted->file, inputs.output);
    });
    if (!published)
        return published.error();
    return Made{.edits = *std::move(edits),
                .layout = *std::move(layout),
                .emitted = *std::move(emitted),
                .sources = *std::move(sources)};
}

Result<Made> makeSticks(const BuildInputs& inputs, const BuildPlan& plan,
                        const DeviceOpener& openDevice, BuildListener& listener, StepRunner& steps)
{
    Result<Edits> edits = edit(inputs, plan, steps);
    if (!edits)
        return edits.error();
    Result<Layout> layout = layOutWith(*edits, inputs, plan, steps);
    if (!layout)
        return layout.error();
    std::vector<UsedSource> sources;
    Result<std::vector<WrittenStick>> written =
        steps.run(StepKind::WriteSticks, [&](Work& work) -> Result<std::vector<WrittenStick>> {
            // Sticks are slow and the medium is in the cache by now.
            const std::jthread hashing(
                [&, stop = work.stop] { sources = hashed(inputs.sources, stop); });
            return writeOntoSticks(layout->image, inputs.options, openDevice, listener,
                                   work.stop); // what became of each stick is told with it
        });
    if (!written)
        return written.error();
    return Made{.edits = *std::move(edits),
                .layout = *std::move(layout),
                .sticks = *std::move(written),
                .sources = std::move(sources)};
}

} // namespace

Result<Made> runPlan(const BuildInputs& inputs, const BuildPlan& plan,
                     const DeviceOpener& openDevice, BuildListener& listener,
                     const std::stop_token& stop)
{
    StepRunner steps(plan, listener, stop);
    Result<Made> made = plan.isForSticks() ? makeSticks(inputs, plan, openDevice, listener, steps)
                                           : makeFile(inputs, plan, steps);
    if (made)
        made->steps = steps.times();
    return made;
}

} // namespace cmgmedia
