// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_lab.h"

#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/test_wim.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

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
        qFatal("no profile: %s", qPrintable(describe(profile.error()).english()));
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
        qFatal("no lab: %s", qPrintable(describe(made.error()).english()));
    return labIn(folder);
}

BuildSecrets secretsOf(const Lab& lab)
{
    BuildSecrets secrets;
    secrets.mediaPassword = lab.password();
    return secrets;
}

void BuildWatch::stepStarted(const PlannedStep& step, size_t)
{
    if (started)
        started(step.title.english(), m_stop);
}

MediaProfile to(const QString& output, MediaProfile profile)
{
    profile.output.path = output;
    return profile;
}

Result<BuildReport> build(const MediaProfile& profile, const BuildSecrets& secrets,
                          const BuildOptions& options)
{
    BuildWatch nobody;
    return build(profile, secrets, options, nobody);
}

Result<BuildReport> build(const MediaProfile& profile, const BuildSecrets& secrets,
                          const BuildOptions& options, BuildWatch& watch)
{
    return makeMedium(profile, secrets, options, {.clock = labClock()}, watch, watch.token());
}

Result<InspectedMedium> openMedium(const QString& path, const Secret* password)
{
    SilentSink sink;
    Work work{sink, {}};
    Result<Inspection> inspected = inspectFile(path, password, work);
    if (!inspected)
        return inspected.error();
    return std::get<InspectedMedium>(*std::move(inspected));
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace cmgmedia::test
