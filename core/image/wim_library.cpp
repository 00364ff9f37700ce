// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_library.h"

#include "core/image/errors.h"
#include "core/image/load_wimlib.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

template <typename Char>
std::basic_string<Char> toText(const QString& text)
{
    if constexpr (std::is_same_v<Char, char>)
        return text.toStdString();
    else
        return text.toStdWString();
}

ErrorRow codeOf(int code)
{
    switch (code) {
    case WIMLIB_ERR_ABORTED_BY_PROGRESS:
        return ErrorCode::Cancelled;
    case WIMLIB_ERR_OPEN:
    case WIMLIB_ERR_OPENDIR:
    case WIMLIB_ERR_READ:
    case WIMLIB_ERR_STAT:
    case WIMLIB_ERR_WRITE:
        return ErrorCode::Io;
    default:
        return ErrorCode::WimlibFailed;
    }
}

} // namespace

Result<> startWimlib()
{
    if (Result<> loaded = loadWimlib(); !loaded)
        return loaded;
    static const int code = wimlib_global_init(0);
    if (code != 0)
        return wimlibError(code, QStringLiteral("wimlib"));
    return {};
}

Error wimlibError(int code, const QString& subject)
{
    // its words are for who calls it; the number finds them
    return Error{codeOf(code), subject, u"wimlib: %1"_s.arg(code)};
}

wimlib_compression_type wimlibType(WimCompression compression)
{
    switch (compression) {
    case WimCompression::None:
        return WIMLIB_COMPRESSION_TYPE_NONE;
    case WimCompression::Xpress:
        return WIMLIB_COMPRESSION_TYPE_XPRESS;
    case WimCompression::Lzx:
        return WIMLIB_COMPRESSION_TYPE_LZX;
    case WimCompression::Lzms:
        return WIMLIB_COMPRESSION_TYPE_LZMS;
    }
    Q_UNREACHABLE();
}

std::basic_string<wimlib_tchar> wimlibText(const QString& text)
{
    return toText<wimlib_tchar>(text);
}

} // namespace cmgmedia
