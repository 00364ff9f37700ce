// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/boot_keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct KeyText {
    CMGMEDIA_TEXTS(FieldCard)
};

} // namespace

std::vector<BootKey> bootKeys()
{
    const Text f12(u"F12"_s);
    return {{"acer"_L1, u"Acer"_s, f12},
            {"asus"_L1, u"ASUS"_s, KeyText::text("F8 or Esc")},
            {"dell"_L1, u"Dell"_s, f12},
            {"fujitsu"_L1, u"Fujitsu"_s, f12},
            {"hp"_L1, u"HP"_s, KeyText::text("Esc, then F9")},
            {"lenovo"_L1, u"Lenovo"_s, f12},
            {"surface"_L1, u"Microsoft Surface"_s, KeyText::text("Hold Volume down")},
            {"dynabook"_L1, u"Toshiba, Dynabook"_s, f12}};
}

std::optional<BootKey> bootKeyOf(const QString& id)
{
    const std::vector<BootKey> keys = bootKeys();
    const auto found = std::ranges::find_if(
        keys, [&id](const BootKey& key) { return id.compare(key.id, Qt::CaseInsensitive) == 0; });
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

} // namespace cmgmedia
