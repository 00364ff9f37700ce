// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_lab.h"

#include "core/pipeline/steps/steps.h"
#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/test_wim.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

/// Hands what it sees to the watch.
class WatchingListener : public StepListener
{
public:
    explicit WatchingListener(const BuildWatch& watch) : m_watch(watch) {}

    std::stop_token token() const { return m_stop.get_token(); }
    void stepStarted(const Step& step, size_t, size_t) override
    {
        if (m_watch.stepStarted)
            m_watch.stepStarted(step.title(), m_stop);
    }
    void stepEnded(const Step&, const Result<>&) override {}
    void progressed(qint64 doneBytes, qint64) override
    {
        if (m_watch.progressed)
            m_watch.progressed(doneBytes, m_stop);
    }
    void logged(const QString&) override {}

private:
    const BuildWatch& m_watch;
    std::stop_source m_stop;
};

bool isUsual(const SampleLabOptions& options)
{
    const SampleLabOptions usual;
    return options.bootFiles.isEmpty() && options.cipher == usual.cipher
           && options.hasPassword == usual.hasPassword && !options.wim.integrityTable;
}

/// One whose boot image is not compressed, so that wimlib is not needed.
bool copyPremadeLab(const QString& folder)
{
    const QDir premade(qEnvironmentVariable("CMGMEDIA_PREMADE_LAB"));
    if (!QFile::exists(premade.filePath(u"profile.json"_s)))
        return false;
    QDirIterator it(premade.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        writeFile(QDir(folder).filePath(premade.relativeFilePath(path)), readFile(path));
    }
    return true;
}

Lab labIn(const QString& folder)
{
    Result<MediaProfile> profile = loadProfile(QDir(folder).filePath(u"profile.json"_s));
    if (!profile)
        qFatal("no profile: %s", qPrintable(describe(profile.error())));
    return {folder, *std::move(profile)};
}

} // namespace

std::optional<Secret> Lab::password() const
{
    QFile file(path(u"media-password.txt"_s));
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    return Secret::fromText(QString::fromUtf8(file.readAll()).trimmed());
}

Clock labClock()
{
    Clock clock;
    clock.stamp = QDateTime({2026, 6, 1}, {12, 0, 0}, Qt::UTC);
    return clock;
}

Lab makeLab(const QString& folder, SampleLabOptions options)
{
    if (!hasWimlib() && isUsual(options) && copyPremadeLab(folder))
        return labIn(folder);
    needWimlib();
    options.folder = folder;
    options.payloadMiB = 0;
    SilentSink sink;
    Work work{sink, {}};
    const Result<> made = makeSampleLab(options, labClock(), work);
    if (!made)
        qFatal("no lab: %s", qPrintable(describe(made.error())));
    return labIn(folder);
}

BuildSecrets secretsOf(const Lab& lab)
{
    BuildSecrets secrets;
    secrets.mediaPassword = lab.password();
    return secrets;
}

Result<BuildJob> build(const MediaProfile& profile, BuildSecrets secrets,
                       const BuildOptions& options, const BuildWatch& watch)
{
    WatchingListener listener(watch);
    Work work{listener, listener.token()};
    Result<Gathered> inputs = gatherFacts(profile, secrets, labClock(), work);
    if (!inputs)
        return inputs.error();
    Result<BuildJob> job = prepareBuild(*std::move(inputs), std::move(secrets), options);
    if (!job)
        return job;
    const Steps steps = makeSteps(*job);
    const Result<> done = runSteps(steps, listener, listener.token());
    if (!done)
        return done.error();
    return job;
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace cmgmedia::test
