// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/medium_trial.h"

#include "core/base/scratch_folder.h"
#include "core/machine/bound_process.h"
#include "core/machine/errors.h"
#include "core/machine/qemu_control.h"
#include "core/media/disc_reader.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kGreetingMs = 20000; ///< a busy computer takes its time
constexpr int kAnswerMs = 5000;
constexpr int kPictureEveryMs = 1000;
constexpr int kLookMs = 100;
constexpr int kQuitMs = 500; ///< then it is killed
constexpr qint64 kMostErrorBytes = 2000;

Result<MachineDrive> driveFor(const QString& medium, Work& work)
{
    if (QFileInfo(medium).isDir())
        return Error{ErrorCode::MachineWantsImage, medium, {}};
    const Result<Disc> disc = openDisc(medium, work);
    if (!disc)
        return disc.error();
    return disc->kind == DiscKind::UsbImage ? MachineDrive::UsbDrive : MachineDrive::Disc;
}

/// One virtual PC, from its start to its end.
class RunningMachine
{
public:
    RunningMachine() { endWithUs(m_process); }
    ~RunningMachine() { turnOff(); }

    Result<> start(const QString& program, const QStringList& arguments, const QString& medium);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// PNG; empty: there is none.
    QByteArray picture(const QString& into);
    bool isAccelerated();
    void turnOff();
    QemuControl& control() { return m_control; }

private:
    QProcess m_process;
    QemuControl m_control{m_process};
};

Result<> RunningMachine::start(const QString& program, const QStringList& arguments,
                               const QString& medium)
{
    m_process.start(program, arguments);
    if (m_process.waitForStarted() && m_control.greet(kGreetingMs))
        return {};
    turnOff();
    const QByteArray said = m_process.readAllStandardError().right(kMostErrorBytes).trimmed();
    return Error{ErrorCode::MachineFailed, medium,
                 said.isEmpty() ? m_process.errorString() : QString::fromLocal8Bit(said)};
}

QByteArray RunningMachine::picture(const QString& into)
{
    const QJsonObject where{{u"filename"_s, into}, {u"format"_s, u"png"_s}};
    QFile file(into);
    QByteArray png;
    if (m_control.ask(u"screendump"_s, where, kAnswerMs) && file.open(QFile::ReadOnly))
        png = file.readAll();
    file.remove();
    return png;
}

bool RunningMachine::isAccelerated()
{
    const std::optional<QJsonObject> kvm = m_control.ask(u"query-kvm"_s, {}, kAnswerMs);
    return kvm && kvm->value("enabled"_L1).toBool();
}

void RunningMachine::turnOff()
{
    if (!isRunning())
        return;
    m_control.ask(u"quit"_s, {}, kQuitMs);
    if (!m_process.waitForFinished(kQuitMs))
        m_process.kill();
    m_process.waitForFinished();
}

} // namespace

Result<TrialOutcome> tryMedium(const MediumTrial& trial,
                               const std::function<void(const QByteArray& png)>& show, Work& work)
{
    const Result<MachineDrive> drive = driveFor(trial.medium, work);
    if (!drive)
        return drive.error();
    const Result<VirtualMachine> found = findVirtualMachine();
    if (!found)
        return found.error();
    const Result<QStringList> arguments =
        machineArguments({.medium = QFileInfo(trial.medium).absoluteFilePath(),
                          .drive = *drive,
                          .firmware = trial.firmware,
                          .hasNetwork = trial.hasNetwork,
                          .hasWindow = trial.hasWindow},
                         *found);
    if (!arguments)
        return arguments.error();
    const ScratchFolder scratch;
    if (const Result<> made = scratch.made(); !made)
        return made.error();

    RunningMachine machine;
    QElapsedTimer time;
    time.start();
    if (const Result<> started = machine.start(found->program, *arguments, trial.medium); !started)
        return started.error();
    TrialOutcome outcome{.picture = {}, .isAccelerated = machine.isAccelerated()};
    const qint64 most = qint64(trial.seconds) * 1000;
    const QString file = scratch.filePath(u"screen.png"_s);
    for (QDeadlineTimer next(kPictureEveryMs); machine.isRunning() && !work.cancelled();) {
        const bool isOver = time.elapsed() >= most || machine.control().hasShutDown();
        if (isOver || next.hasExpired()) {
            const QByteArray png = machine.picture(file);
            if (png.isEmpty() && machine.isRunning())
                return Error{ErrorCode::MachineNoPicture, trial.medium, {}};
            if (!png.isEmpty())
                show(outcome.picture = png);
            work.sink.progressed(std::min(time.elapsed(), most), most);
            next.setRemainingTime(kPictureEveryMs);
        }
        if (isOver)
            break;
        machine.control().listen(kLookMs);
    }
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, trial.medium, {}};
    outcome.turnedItselfOff = machine.control().hasShutDown();
    outcome.ranMs = time.elapsed();
    return outcome;
}

} // namespace cmgmedia
