// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace cmgmedia {

/// Where one <var name="…">…</var> stands in the text.
struct VariablePlace {
    QString name;
    size_t begin = 0; ///< of its start tag
    size_t end = 0;
    size_t contentBegin = 0; ///< both at the end of <var …/>
    size_t contentEnd = 0;
    char16_t quote = u'"'; ///< around the name
    bool isCdata = false;  ///< its content begins with CDATA
    bool isEmptyTag = false;
};

/// The layout of a MediaVarList; holds names and places, no values.
struct VariablesList {
    std::vector<VariablePlace> variables;
    size_t rootContentBegin = 0;
    size_t rootContentEnd = 0;
    bool rootIsEmptyTag = false;

    /// VariablesDamaged with the place where the text is not a well-formed MediaVarList.
    static Result<VariablesList> scan(std::u16string_view text, const QString& origin);
};

} // namespace cmgmedia
