// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_boot_configuration.h"
#include "core/registry/boot_configuration.h"
#include "core/registry/empty_hive.h"
#include "core/registry/hive_check.h"
#include "core/registry/trust_store.h"
#include "tests/fuzz/structure.h"
#include "tests/support/files.h"
#include "tests/support/test_pki.h"

#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;

/// A good hive and its cells.
struct Fixture {
    QByteArray hive;
    std::vector<test::Record> records;
    std::vector<quint64> numbers;

    void findCells()
    {
        records = {{0, 512}, {4, 48}, {kPage, 32}};
        for (qsizetype at = kPage + 32; at + 8 <= hive.size();) {
            if (hive.mid(at, 4) == "hbin") {
                records.push_back({at, 32});
                at += 32;
                continue;
            }
            const qsizetype bytes = std::abs(qFromLittleEndian<qint32>(hive.constData() + at));
            if (bytes < 8)
                return;
            // Of data the beginning is enough.
            records.push_back({at, std::min<qsizetype>({bytes, 96, hive.size() - at})});
            numbers.push_back(static_cast<quint64>(at - kPage));
            at += bytes;
        }
    }
};

struct Workshop {
    QTemporaryDir folder;
    QString path = folder.filePath(u"SOFTWARE"_s);
    QString changed = folder.filePath(u"changed"_s);
    Fixture software;
    Fixture bootConfiguration;

    Workshop()
    {
        QLoggingCategory::setFilterRules(u"cmgmedia.*=false"_s);
        test::writeFile(path, emptyHive());
        if (!changeTrust(path, changed, {{test::labPki().root, test::labPki().issuing}, {}}, {}))
            qFatal("no hive to begin with");
        software.hive = test::readFile(changed);
        software.findCells();
        bootConfiguration.hive =
            labBootConfiguration(u"\\windows\\system32\\boot\\winload.efi"_s).value();
        bootConfiguration.findCells();
    }
};

void edit(const Workshop& workshop, const QByteArray& hive)
{
    test::writeFile(workshop.path, hive);
    (void)listStores(workshop.path, {});
    TrustChange change;
    change.add = {test::labPki().issuing, test::labPki().root};
    change.remove = {test::labPki().root.thumbprint};
    const auto done = changeTrust(workshop.path, workshop.changed, change, {});
    if (done && done->changed() && !listTrust(workshop.changed, {}))
        qFatal("what was written cannot be read");
}

} // namespace

/// Fields of the cells of a good hive, under a checksum that is right again: what passes the check
/// must do with hivex.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Workshop workshop;
    FuzzedDataProvider input(data, size);
    const bool isSoftware = input.ConsumeBool();
    Fixture& fixture = isSoftware ? workshop.software : workshop.bootConfiguration;
    test::StructureEdits edits(fixture.hive, fixture.records, fixture.numbers, input);
    edits.putLittle(kHiveChecksumOffset, hiveChecksum(fixture.hive));
    if (!checkHive(fixture.hive, {}, {}))
        return 0;
    const QByteArray hive(fixture.hive.constData(), fixture.hive.size());
    if (isSoftware) {
        edit(workshop, hive);
    } else if (const auto configuration = readBootConfiguration(hive, {}, {})) {
        (void)configuration->started();
    }
    return 0;
}
