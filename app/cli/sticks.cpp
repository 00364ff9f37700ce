// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sticks.h"

#include "app/cli/cli_text.h"
#include "app/cli/columns.h"
#include "app/cli/device_text.h"
#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr qint64 kShowEveryMs = 100;

/// Percent of each stick on one line that is written over and over; nothing in a pipe.
class StickProgress : public StickListener
{
public:
    StickProgress(const std::vector<Device>& devices, CommandContext& context)
        : m_devices(devices), m_context(context), m_states(devices.size())
    {
        m_sinceShown.start();
    }
    ~StickProgress() override
    {
        if (m_columns > 0)
            m_context.err << u'\r' << QString(m_columns, u' ') << u'\r' << Qt::flush;
    }

    void progressed(size_t stick, StickStage stage, qint64 doneBytes, qint64 totalBytes) override
    {
        const std::scoped_lock lock(m_mutex);
        const int percent = totalBytes > 0 ? static_cast<int>(doneBytes * 100 / totalBytes) : 0;
        m_states[stick] = stateText(stage, percent);
        if (m_context.showsProgress && m_sinceShown.elapsed() >= kShowEveryMs)
            show();
    }

private:
    static QString stateText(StickStage stage, int percent)
    {
        switch (stage) {
        case StickStage::Preparing:
            return CliText::tr("preparing");
        case StickStage::Writing:
            return CliText::tr("writing %1 %").arg(percent, 3);
        case StickStage::ReadingBack:
            return CliText::tr("verifying %1 %").arg(percent, 3);
        }
        Q_UNREACHABLE();
    }

    void show()
    {
        QStringList parts;
        for (size_t i = 0; i < m_states.size(); ++i)
            parts << m_devices[i].path + u' ' + m_states[i];
        const QString line = parts.join(u"   "_s);
        m_context.err << u'\r' << padded(line, m_columns) << Qt::flush;
        m_columns = columnsOf(line);
        m_sinceShown.start();
    }

    const std::vector<Device>& m_devices;
    CommandContext& m_context;
    std::mutex m_mutex; ///< for all below
    std::vector<QString> m_states;
    int m_columns = 0; ///< to overwrite
    QElapsedTimer m_sinceShown;
};

/// Nothing may be erased that was not named: says what would be, and how to allow it.
int askToErase(const std::vector<Device>& devices, CommandContext& context)
{
    QStringList options;
    context.err << CliText::tr("This erases everything on:") << u'\n';
    for (const Device& device : devices) {
        context.err << deviceText(device);
        options << u"--device "_s + device.path + u' ' + eraseOption(device);
    }
    return context.usage(CliText::tr("To confirm, add: %1").arg(options.join(u' ')));
}

} // namespace

tl::expected<std::vector<Device>, int> confirmedSticks(const QCommandLineParser& arguments,
                                                       CommandContext& context)
{
    QStringList paths = arguments.values(u"device"_s);
    QStringList allowed = arguments.values(u"erase"_s);
    if (paths.isEmpty())
        return tl::unexpected<int>(context.usage(
            CliText::tr("--device is missing. 'cmgmedia devices' lists the USB drives.")));
    std::vector<Device> devices;
    for (const QString& path : paths) {
        const Result<Device> device = findDevice(path);
        if (!device)
            return tl::unexpected<int>(context.fail(device.error()));
        if (Result<> writable = checkWritable(*device, 0); !writable)
            return tl::unexpected<int>(context.fail(writable.error()));
        if (std::ranges::count(devices, device->path, &Device::path) > 0)
            return tl::unexpected<int>(context.usage(CliText::tr("%1 is listed twice.").arg(path)));
        devices.push_back(*device);
    }
    if (Result<> harmless = checkHoldNone(devices, context.output.inputs); !harmless)
        return tl::unexpected<int>(context.fail(harmless.error()));
    if (allowed.isEmpty())
        return tl::unexpected<int>(askToErase(devices, context));
    for (const Device& device : devices) {
        if (!allowed.removeOne(identityOf(device)))
            return tl::unexpected<int>(context.fail(checkIdentity(device, {}).error()));
    }
    if (!allowed.isEmpty())
        return tl::unexpected<int>(
            context.usage(CliText::tr("None of the chosen USB drives has the serial number %1.")
                              .arg(allowed.first())));
    if (const std::optional<Text> doubt = helperDoubt())
        context.err << doubt->translated() << Qt::endl;
    return devices;
}

StickJobOptions stickOptions(const QCommandLineParser& arguments)
{
    return {.write = {.readBack = !arguments.isSet(u"no-verify"_s)},
            .powerOff = arguments.isSet(u"power-off"_s)};
}

std::vector<WrittenStick> writeWatched(const ImagePlan& plan, const std::vector<Device>& devices,
                                       const StickJobOptions& options, CommandContext& context)
{
    StickProgress progress(devices, context);
    return eraseAndWrite(plan, devices, options, progress, context.stop);
}

int printSticks(const std::vector<WrittenStick>& sticks, bool asJson, CommandContext& context)
{
    const QStringList lines = sticksText(sticks);
    for (size_t i = 0; i < sticks.size(); ++i) {
        QTextStream& out = sticks[i].outcome.result ? context.out : context.err;
        if (!asJson || !sticks[i].outcome.result)
            out << lines[static_cast<qsizetype>(i)] << Qt::endl;
    }
    if (asJson)
        context.printJson({{u"sticks"_s, sticksJson(sticks)}});
    return exitCodeOf(sticks);
}

int exitCodeOf(const std::vector<WrittenStick>& sticks)
{
    const Result<> outcome = outcomeOf(sticks);
    if (outcome)
        return Done;
    return outcome.error().code == ErrorCode::Cancelled ? Interrupted : Failed;
}

} // namespace cmgmedia::cli
