// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/site_reader.h"
#include "core/site/site_snapshot_json.h"
#include "tests/fuzz/changed.h"
#include "tests/support/fake_http.h"

using namespace Qt::StringLiterals;
using namespace cmgmedia;

// What a server that plays the AdminService answers, to every question the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const QByteArray good =
        R"({"value":[{"SiteCode":"ABC","Type":2,"BuildNumber":9141,"ServerName":"cm01.contoso.com",
"AdminSid":"S-1","Permissions":[{"RoleID":"SMS0001R","CategoryID":"SMS00ALL"}],"Props":[
{"PropertyName":"IISSSLState","Value":1216,"Value1":"3082","Value2":"MIIB"}],"PropLists":[
{"PropertyListName":"x","Values":["3082","MIIB"]}],"AdvertFlags":277086208,"PackageID":"ABC00012",
"RefPackageID":"ABC00004","CollectionID":"ABC00031","LimitToCollectionID":"SMS00001","NALPath":
"[]\\\\cmg.contoso.com\\","ValidUntil":"2026-10-01T06:00:00Z","SMSID":"{a}","AgentConfigurations":[
{"AgentID":22,"AllowCMG":true}],"OptionalComponents":[18]}],"@odata.nextLink":
"https://cm01.contoso.com/AdminService/wmi/x"})";
    for (const QByteArray& body : {bytes, test::changed(good, data, size)}) {
        test::FakeHttp http([&body](const QString&) { return HttpAnswer{200, {}, body, {}}; });
        const Result<SiteSnapshot> snapshot = fetchSite(
            {.service = {.server = u"cm01.contoso.com"_s}, .ownSids = {u"S-1"_s}}, http, {}, {});
        if (snapshot && !readSiteSnapshot(siteSnapshotJson(*snapshot), u"fuzz"_s))
            qFatal("what was fetched cannot be read");
    }
    return 0;
}
