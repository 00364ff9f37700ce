// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site_snapshot_json.h"
#include "tests/fuzz/changed.h"

using namespace Qt::StringLiterals;
using namespace cmgmedia;

// A snapshot of a site that somebody handed over.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const QByteArray good =
        R"({"schema":"cmgmedia-site-snapshot","version":1,"made":{"time":"2026-11-20T08:15:30Z",
"siteCode":"ABC","taskSequences":["ABC00012"]},"reader":{"roles":[],"allScopes":true},
"sections":{"deployments":{"state":"read","via":"x","error":null,"rows":[{"id":"ABC20012",
"advertFlags":277086208,"offerType":2,"available":"2026-10-01T06:00:00Z","expires":{}}]},
"bootImages":{"state":"partly","error":{"code":"0x80041010","text":"x"},"rows":[{"id":"ABC00005",
"isDefault":true,"components":[18,19]}]},"clientSettings":{"state":"read","rows":[{"id":0,
"collections":["ABC00031"]}]}}})";
    for (const QByteArray& json : {bytes, test::changed(good, data, size)}) {
        const Result<SiteSnapshot> snapshot = readSiteSnapshot(json, u"fuzz"_s);
        if (!snapshot)
            continue;
        const QByteArray written = siteSnapshotJson(*snapshot);
        const Result<SiteSnapshot> again = readSiteSnapshot(written, u"fuzz"_s);
        if (!again || siteSnapshotJson(*again) != written)
            qFatal("what was read is not what is written");
    }
    return 0;
}
