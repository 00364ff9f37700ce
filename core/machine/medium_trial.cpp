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
    explicit RunningMachine(const std::stop_token& stop) : m_control(m_process, stop)
    {
        endWithUs(m_process);
    }
    ~RunningMachine() { turnOff(); }

    Result<> start(const QString& program, const QStringList& arguments, const QString& medium);
    qint64 ranMs() const { return m_sinceStart.elapsed(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// It ended, and not because somebody closed its window.
    bool hasCrashed() const;
    /// In QEMU's own words, where it said any.
    Error failure(const QString& medium);
    /// PNG; empty: there is none.
    QByteArray picture(const QString& into);
    bool isAccelerated();
    /// It stopped at what it cannot do. Seen of KVM inside another virtual machine.
    bool hasGivenUp();
    void turnOff();
    QemuControl& control() { return m_control; }

private:
    QProcess m_process;
    QemuControl m_control;
    QElapsedTimer m_sinceStart;
};

Result<> RunningMachine::start(const QString& program, const QStringList& arguments,
                               const QString& medium)
{
    m_sinceStart.start();
    m_process.start(program, arguments);
    if (m_process.waitForStarted() && m_control.greet(kGreetingMs))
        return {};
    turnOff();
    return failure(medium);
}

bool RunningMachine::hasCrashed() const
{
    return !isRunning()
           && (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0);
}

Error RunningMachine::failure(const QString& medium)
{
    const QByteArray said = m_process.readAllStandardError().right(kMostErrorBytes).trimmed();
    return {ErrorCode::MachineFailed, medium,
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

bool RunningMachine::hasGivenUp()
{
    const std::optional<QJsonObject> status = m_control.ask(u"query-status"_s, {}, kAnswerMs);
    return status && status->value("status"_L1) == "internal-error"_L1;
}

void RunningMachine::turnOff()
{
    if (!isRunning())
        return;
    m_control.tell(u"quit"_s);
    if (!m_process.waitForFinished(kQuitMs))
        m_process.kill();
    m_process.waitForFinished();
}

/// Until its time is over, it ended, or somebody asks to stop. nullopt: it gave up.
std::optional<Result<TrialOutcome>> watch(RunningMachine& machine, const MediumTrial& trial,
                                          const QString& file,
                                          const std::function<void(const QByteArray& png)>& show,
                                          Work& work)
{
    TrialOutcome outcome{.picture = {}, .isAccelerated = machine.isAccelerated()};
    const qint64 most = qint64(trial.seconds) * 1000;
    for (QDeadlineTimer next(kPictureEveryMs); machine.isRunning() && !work.cancelled();) {
        const bool isOver = machine.ranMs() >= most || machine.control().hasShutDown();
        if (isOver || next.hasExpired()) {
            if (machine.hasGivenUp())
                return std::nullopt;
            const QByteArray png = machine.picture(file);
            if (!png.isEmpty())
                show(outcome.picture = png);
            else if (machine.isRunning() && !work.cancelled() && !trial.hasWindow)
                return Error{ErrorCode::MachineNoPicture, trial.medium, {}};
            work.sink.progressed(std::min(machine.ranMs(), most), most);
            next.setRemainingTime(kPictureEveryMs);
        }
        if (isOver)
            break;
        machine.control().listen(kLookMs);
    }
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, trial.medium, {}};
    if (machine.hasCrashed())
        return machine.failure(trial.medium);
    if (outcome.picture.isEmpty() && !trial.hasWindow)
        return Error{ErrorCode::MachineNoPicture, trial.medium, {}};
    outcome.turnedItselfOff = machine.control().hasShutDown();
    outcome.ranMs = machine.ranMs();
    return outcome;
}

/// nullopt: the virtual PC gave up.
std::optional<Result<TrialOutcome>> runOnce(const MachineOrder& order, const VirtualMachine& found,
                                            const MediumTrial& trial, const ScratchFolder& scratch,
                                            const std::function<void(const QByteArray&)>& show,
                                            Work& work)
{
    const Result<QStringList> arguments = machineArguments(order, found);
    if (!arguments)
        return arguments.error();
    RunningMachine machine(work.stop);
    const Result<> started = machine.start(found.program, *arguments, trial.medium);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, trial.medium, {}};
    if (!started)
        return started.error();
    return watch(machine, trial, scratch.filePath(u"screen.png"_s), show, work);
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
    const ScratchFolder scratch;
    if (const Result<> made = scratch.made(); !made)
        return made.error();
    MachineOrder order{.medium = QFileInfo(trial.medium).absoluteFilePath(),
                       .drive = *drive,
                       .firmware = trial.firmware,
                       .hasNetwork = trial.hasNetwork,
                       .hasWindow = trial.hasWindow};
    for (const bool mayAccelerate : {true, false}) {
        order.mayAccelerate = mayAccelerate;
        std::optional<Result<TrialOutcome>> ran =
            runOnce(order, *found, trial, scratch, show, work);
        if (ran)
            return *std::move(ran);
    }
    return Error{ErrorCode::MachineFailed, trial.medium, u"internal-error"_s};
}

} // namespace cmgmedia
