// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace cmgmedia {

namespace {

constexpr auto kContext = "Error";
//: What went wrong, and where in it or what was found there.
constexpr auto kWithDetail = QT_TRANSLATE_NOOP("Error", "%1 (%2)");

ErrorRow codeOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::AccessDenied;
    case ENOSPC:
#ifdef EDQUOT // C++ does not know it
    case EDQUOT:
#endif
    case EFBIG:
        return ErrorCode::NoSpace;
    case EEXIST:
        return ErrorCode::OutputExists;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

Text describe(const Error& error)
{
    const Text sentence(kContext, error.code.sentence, {error.subject});
    return error.detail.isEmpty() ? sentence
                                  : Text(kContext, kWithDetail, {sentence, error.detail});
}

Error resultDiffers(const Error& met, const Text& subject)
{
    static constexpr std::array kOutside = {ErrorKind::Cancelled, ErrorKind::Denied,
                                            ErrorKind::NoSpace, ErrorKind::Io};
    if (std::ranges::find(kOutside, met.code.kind) != kOutside.end())
        return met;
    return Error{ErrorCode::ResultDiffers, subject, describe(met)};
}

Error systemError(const QString& subject)
{
    return systemError(subject, errno);
}

Error systemError(const QString& subject, int errorNumber)
{
    if (errorNumber == 0) // "Success" would be no reason
        return Error{ErrorCode::Io, subject, {}};
    const std::string words = std::generic_category().message(errorNumber);
    return Error{codeOf(errorNumber), subject, QString::fromStdString(words)};
}

} // namespace cmgmedia
