// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_capture.h"

#include "core/base/atomic_file.h"
#include "core/image/wim_library.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct FreeWim {
    void operator()(WIMStruct* wim) const { wimlib_free(wim); }
};
using Wim = std::unique_ptr<WIMStruct, FreeWim>;

wimlib_progress_status watch(wimlib_progress_msg message, wimlib_progress_info* info, void* context)
{
    Work& work = *static_cast<Work*>(context);
    if (message == WIMLIB_PROGRESS_MSG_WRITE_STREAMS)
        work.sink.progressed(static_cast<qint64>(info->write_streams.completed_bytes),
                             static_cast<qint64>(info->write_streams.total_bytes));
    return work.cancelled() ? WIMLIB_PROGRESS_STATUS_ABORT : WIMLIB_PROGRESS_STATUS_CONTINUE;
}

/// What Windows' own tools find out about an image and put into the XML.
int describe(WIMStruct* wim, const WimCaptureOptions& options)
{
    const QStringList version = options.version.split(u'.');
    const std::pair<QString, QString> properties[] = {
        {u"WINDOWS/ARCH"_s, options.architecture == "arm64"_L1 ? u"12"_s
                            : options.architecture == "x86"_L1 ? u"0"_s
                                                               : u"9"_s},
        {u"WINDOWS/PRODUCTNAME"_s, u"Microsoft® Windows® Operating System"_s},
        {u"WINDOWS/EDITIONID"_s, u"WindowsPE"_s},
        {u"WINDOWS/INSTALLATIONTYPE"_s, u"WindowsPE"_s},
        {u"WINDOWS/LANGUAGES/LANGUAGE"_s, u"en-US"_s},
        {u"WINDOWS/LANGUAGES/DEFAULT"_s, u"en-US"_s},
        {u"WINDOWS/VERSION/MAJOR"_s, version.value(0)},
        {u"WINDOWS/VERSION/MINOR"_s, version.value(1)},
        {u"WINDOWS/VERSION/BUILD"_s, version.value(2)},
        {u"WINDOWS/VERSION/SPBUILD"_s, version.value(3)},
        {u"WINDOWS/SYSTEMROOT"_s, u"WINDOWS"_s},
    };
    for (const auto& [name, value] : properties) {
        const int code =
            wimlib_set_image_property(wim, 1, wimlibText(name).c_str(), wimlibText(value).c_str());
        if (code != 0)
            return code;
    }
    return 0;
}

Result<> capture(const QString& folder, const QString& wimPath, const WimCaptureOptions& options,
                 Work& work)
{
    WIMStruct* made = nullptr;
    if (const int code = wimlib_create_new_wim(wimlibType(options.compression), &made); code != 0)
        return wimlibError(code, wimPath);
    const Wim wim(made);
    wimlib_register_progress_function(made, watch, &work);
    if (const int code =
            wimlib_add_image(made, wimlibText(folder).c_str(), wimlibText(options.name).c_str(),
                             nullptr, WIMLIB_ADD_FLAG_BOOT);
        code != 0)
        return wimlibError(code, folder);
    if (const int code = describe(made, options); code != 0)
        return wimlibError(code, wimPath);
    const int flags = options.integrityTable ? WIMLIB_WRITE_FLAG_CHECK_INTEGRITY : 0;
    constexpr unsigned kAllProcessors = 0;
    if (const int code = wimlib_write(made, wimlibText(wimPath).c_str(), WIMLIB_ALL_IMAGES, flags,
                                      kAllProcessors);
        code != 0)
        return wimlibError(code, wimPath);
    return {};
}

} // namespace

Result<> captureWim(const QString& folder, const QString& wimPath, const WimCaptureOptions& options,
                    Work& work)
{
    if (Result<> started = startWimlib(); !started)
        return started;
    const QString unfinished = unfinishedName(wimPath);
    Result<> done = capture(folder, unfinished, options, work);
    if (done)
        done = renameOver(unfinished, wimPath);
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace cmgmedia
