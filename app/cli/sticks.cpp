// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sticks.h"

#include "app/cli/device_text.h"
#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr qint64 kShowEveryMs = 100;

QString text(const char* words)
{
    return QCoreApplication::translate("cli", words);
}

/// Percent of each stick on one line that is written over and over; nothing in a pipe.
class StickProgress : public StickListener
{
public:
    StickProgress(const std::vector<Device>& devices, Console& console)
        : m_devices(devices), m_console(console), m_states(devices.size())
    {
        m_sinceShown.start();
    }
    ~StickProgress() override
    {
        if (m_columns > 0)
            m_console.err << u'\r' << QString(m_columns, u' ') << u'\r' << Qt::flush;
    }

    void progressed(size_t stick, StickStage stage, qint64 doneBytes, qint64 totalBytes) override
    {
        const std::scoped_lock lock(m_mutex);
        const int percent = totalBytes > 0 ? static_cast<int>(doneBytes * 100 / totalBytes) : 0;
        m_states[stick] = stateText(stage, percent);
        if (m_console.showsProgress && m_sinceShown.elapsed() >= kShowEveryMs)
            show();
    }

private:
    static QString stateText(StickStage stage, int percent)
    {
        switch (stage) {
        case StickStage::Preparing:
            return text("preparing");
        case StickStage::Writing:
            return text("writing %1 %").arg(percent, 3);
        case StickStage::ReadingBack:
            return text("reading back %1 %").arg(percent, 3);
        }
        Q_UNREACHABLE();
    }

    void show()
    {
        QStringList parts;
        for (size_t i = 0; i < m_states.size(); ++i)
            parts << m_devices[i].path + u' ' + m_states[i];
        const QString line = parts.join(u"   "_s);
        m_console.err << u'\r' << line.leftJustified(m_columns) << Qt::flush;
        m_columns = line.size();
        m_sinceShown.start();
    }

    const std::vector<Device>& m_devices;
    Console& m_console;
    std::mutex m_mutex; ///< for all below
    std::vector<QString> m_states;
    qsizetype m_columns = 0; ///< to overwrite
    QElapsedTimer m_sinceShown;
};

/// Nothing may be erased that was not named: says what would be, and how to allow it.
int askToErase(const std::vector<Device>& devices, Console& console)
{
    QStringList options;
    console.err << text("This erases everything on:") << u'\n';
    for (const Device& device : devices) {
        console.err << deviceText(device);
        options << u"--device "_s + device.path + u' ' + eraseOption(device);
    }
    return console.usage(text("If that is right, say so: %1").arg(options.join(u' ')));
}

QString stateName(StickState state)
{
    switch (state) {
    case StickState::Untouched:
        return u"untouched"_s;
    case StickState::Unusable:
        return u"unusable"_s;
    case StickState::Written:
        return u"written"_s;
    case StickState::Verified:
        return u"verified"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject outcomeJson(const Device& device, const StickOutcome& outcome)
{
    QJsonObject json = {{u"device"_s, device.path},
                        {u"name"_s, displayName(device)},
                        {u"serial"_s, device.serial},
                        {u"state"_s, stateName(outcome.state)}};
    if (!outcome.result)
        json[u"error"_s] = describe(outcome.result.error());
    return json;
}

int exitCodeOf(const std::vector<StickOutcome>& outcomes)
{
    int code = Done;
    for (const StickOutcome& outcome : outcomes) {
        if (!outcome.result && outcome.result.error().code == ErrorCode::Cancelled)
            return Interrupted;
        if (!outcome.result)
            code = Failed;
    }
    return code;
}

} // namespace

tl::expected<std::vector<Device>, int> confirmedSticks(const QCommandLineParser& arguments,
                                                       Console& console)
{
    QStringList paths = arguments.values(u"device"_s);
    QStringList allowed = arguments.values(u"erase"_s);
    if (paths.isEmpty())
        return tl::unexpected<int>(
            console.usage(text("--device is missing. 'cmgmedia devices' lists the sticks.")));
    std::vector<Device> devices;
    for (const QString& path : paths) {
        const Result<Device> device = findDevice(path);
        if (!device)
            return tl::unexpected<int>(console.fail(device.error()));
        if (Result<> writable = checkWritable(*device, 0); !writable)
            return tl::unexpected<int>(console.fail(writable.error()));
        if (std::ranges::count(devices, device->path, &Device::path) > 0)
            return tl::unexpected<int>(console.usage(text("%1 is named twice.").arg(path)));
        devices.push_back(*device);
    }
    if (allowed.isEmpty())
        return tl::unexpected<int>(askToErase(devices, console));
    for (const Device& device : devices) {
        if (!allowed.removeOne(identityOf(device)))
            return tl::unexpected<int>(console.fail(checkIdentity(device, {}).error()));
    }
    if (!allowed.isEmpty())
        return tl::unexpected<int>(console.usage(
            text("No stick was named that has the serial number %1.").arg(allowed.first())));
    return devices;
}

StickJobOptions stickOptions(const QCommandLineParser& arguments)
{
    return {.write = {.readBack = !arguments.isSet(u"no-verify"_s)},
            .powerOff = arguments.isSet(u"power-off"_s)};
}

WrittenSticks writeWatched(const ImagePlan& plan, const std::vector<Device>& devices,
                           const StickJobOptions& options, Console& console)
{
    StickProgress progress(devices, console);
    return {devices, eraseAndWrite(plan, devices, options, progress, console.stop)};
}

int printSticks(const WrittenSticks& written, bool asJson, Console& console)
{
    QJsonArray list;
    for (size_t i = 0; i < written.devices.size(); ++i) {
        const Device& device = written.devices[i];
        const StickOutcome& outcome = written.outcomes[i];
        list << outcomeJson(device, outcome);
        const QString name =
            u"%1 (%2, %3): "_s.arg(device.path, displayName(device), identityOf(device));
        if (!outcome.result)
            console.err << name << describe(outcome.result.error()) << u' '
                        << describe(outcome.state) << Qt::endl;
        else if (!asJson)
            console.out << name << describe(outcome.state) << Qt::endl;
    }
    if (asJson)
        console.printJson({{u"sticks"_s, list}});
    return exitCodeOf(written.outcomes);
}

} // namespace cmgmedia::cli
