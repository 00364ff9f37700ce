// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace cmgmedia {

/// One group of facts: what was seen, or why it could not be, and when. Who looks into it first
/// makes sure that it is there.
template <typename T>
struct Known {
    Known() = default;
    Known(T seen, QDateTime when = {}) : value(Result<T>(std::move(seen))), at(std::move(when)) {}
    Known(Error error, QDateTime when = {})
        : value(Result<T>(std::move(error))), at(std::move(when))
    {}
    Known(Result<T> result, QDateTime when = {}) : value(std::move(result)), at(std::move(when)) {}

    std::optional<Result<T>> value; ///< nullopt: it was not given
    QDateTime at;                   ///< UTC; invalid: nobody looked

    bool isGiven() const { return value.has_value(); }
    explicit operator bool() const { return value && value->has_value(); }
    /// Why it could not be read; nullptr: it could, or was not given.
    const Error* error() const { return value && !*value ? &value->error() : nullptr; }

    const T& operator*() const
    {
        Q_ASSERT(*this);
        return **value;
    }
    T& operator*()
    {
        Q_ASSERT(*this);
        return **value;
    }
    const T* operator->() const { return &**this; }
    T* operator->() { return &**this; }
};

} // namespace cmgmedia
