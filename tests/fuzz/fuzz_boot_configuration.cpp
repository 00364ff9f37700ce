// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_boot_configuration.h"
#include "core/registry/boot_configuration.h"
#include "core/registry/hive_check.h"
#include "tests/fuzz/changed.h"

#include <QLoggingCategory>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

QByteArray labStore()
{
    QLoggingCategory::setFilterRules(u"cmgmedia.*=false"_s);
    return labBootConfiguration(u"\\windows\\system32\\boot\\winload.efi"_s).value_or(QByteArray());
}

} // namespace

/// Of what passes the check of a hive, whatever its values say. The check itself and hivex have a
/// target of their own.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray store = labStore();
    if (size > 30)
        return 0;
    const QByteArray changed = test::changed(store, data, size);
    if (!checkHive(changed, {}, {}))
        return 0;
    const auto configuration = readBootConfiguration(changed, {}, {});
    if (configuration)
        (void)configuration->started();
    return 0;
}
