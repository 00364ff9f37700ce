#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for the AdminService of a Configuration Manager site, for tests on loopback. Own work; no site needed.

  adminservice.py SNAPSHOT.json --folder FOLDER [--port N] [--auth none|negotiate|ntlm-refused] [--page N]
                           [--fault KIND[:CLASS]]... [--root CA.cer]... [--guid GUID]...

It answers GET /AdminService/wmi/CLASS, /AdminService/wmi/CLASS(KEY), /AdminService/wmi/, .../$metadata and
/AdminService/v1.0/$metadata from a site snapshot, under the names that WMI has, with $filter
(and, or, not, eq, ne, gt, ge, lt, le, contains, startswith, endswith, brackets), $select, $top and $skip. What WMI
calls lazy is null in lists and there in CLASS(KEY). Everything but GET is 405: the product only reads.
The first line on standard output is the base address, the next ones are the requests ("GET CLASS?query -> status").

Faults: 401, 403, 404-access (the answer of an account without rights in WMI), 404-class, 400, 500, 503, html (a proxy's
page with status 200), truncated, not-json, not-utf8, wrong-shape, empty, slow (5 s), drop (closes without an answer),
next-link (pages of 1), next-link-loop, next-link-foreign (leads to another host), redirect (to another host), big
(64 MiB of rows). Without :CLASS a fault is for every request; FOLDER/faults may name others, a line each.
"""
import argparse
import base64
import hashlib
import json
import os
import re
import ssl
import subprocess
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, unquote_plus, urlsplit

PREFIX = "/AdminService/"
LAZY = {"SMS_BootImagePackage": ["EnableLabShell", "OptionalComponents", "ReferencedDrivers", "PreExecCommandLine"],
        "SMS_CertificateInfo": ["Thumbprint"], "SMS_ClientSettings": ["AgentConfigurations"],
        "SMS_Advertisement": ["ExpirationTimeEnabled"], "SMS_TaskSequencePackage": ["Sequence", "BootImageID", "DependentProgram"],
        "SMS_Admin": ["Permissions"]}
KEYS = {"SMS_BootImagePackage": "PackageID", "SMS_CertificateInfo": "SMSID", "SMS_ClientSettings": "SettingsID",
        "SMS_Advertisement": "AdvertisementID", "SMS_TaskSequencePackage": "PackageID", "SMS_Collection": "CollectionID",
        "SMS_Site": "SiteCode", "SMS_AzureService": "AzureServiceID", "SMS_BoundaryGroup": "GroupID", "SMS_Admin": "AdminID"}


def nal(server, site):
    return f'["Display=\\\\{server}\\"]MSWNET:["SMS_SITE={site}"]\\\\{server}\\'


def prop(name, value=0, value1="", value2=""):
    return {"PropertyName": name, "Value": value, "Value1": value1, "Value2": value2}


def guid_hash(guid):
    return hashlib.sha256(guid.strip("{}").lower().encode()).hexdigest()


def wmi_rows(snapshot, roots=(), guids=()):
    """The snapshot, turned back into what the provider would say."""
    def rows(name):
        section = snapshot["sections"].get(name) or {"rows": []}
        return section["rows"]
    site = snapshot["made"]["siteCode"]
    out = {}
    out["SMS_ProviderLocation"] = [{"Machine": r["server"], "SiteCode": r["siteCode"], "ProviderForLocalSite": r["local"],
        "NamespacePath": f'\\\\{r["server"]}\\root\\sms\\site_{r["siteCode"]}'} for r in rows("providers")]
    out["SMS_Site"] = [{"SiteCode": r["siteCode"], "SiteName": r["name"], "Type": r["type"], "Version": r["version"],
        "BuildNumber": r["build"], "ServerName": r["server"], "ReportingSiteCode": r["parent"]} for r in rows("sites")]
    out["SMS_CM_UpdatePackages"] = [{"Name": r["name"], "FullVersion": r["version"], "State": r["state"]} for r in rows("updates")]
    out["SMS_SCI_Component"], out["SMS_SCI_SiteDefinition"], out["SMS_SCI_ClientComp"] = [], [], []
    for r in rows("siteSettings"):
        code = r["siteCode"]
        out["SMS_SCI_Component"].append({"FileType": 2, "SiteCode": code, "ComponentName": "SMS_SITE_COMPONENT_MANAGER",
            "Props": [prop("IISSSLState", r["sslState"]), prop("GlobalAccount:decoy", 0, "CONTOSO\\decoy", "0C01DECOY")],
            "PropLists": []})
        out["SMS_SCI_SiteDefinition"].append({"FileType": 2, "SiteCode": code, "SiteType": 2,
            "Props": [prop("Device Collection Threshold", 1, r["collectionLimitDefault"], r["collectionLimitMaximum"])],
            "PropLists": [{"PropertyListName": "stand-in roots", "Values": list(roots)}]})
        out["SMS_SCI_ClientComp"].append({"FileType": 2, "SiteCode": code, "ClientComponentName": "Software Distribution",
            "Props": [], "PropLists": [{"PropertyListName": "Network Access User Names",
                "Values": [f"CONTOSO\\decoy{i}" for i in range(r["networkAccessAccounts"] or 0)]}]})
    out["SMS_AzureService"] = [{"AzureServiceID": r["id"], "ServiceType": r["type"], "Name": r["name"],
        "ServiceCName": r["serviceName"], "Fqdn": r["deploymentName"], "SiteCode": r["siteCode"], "Region": r["region"],
        "State": r["state"], "StatusDetails": r["statusDetails"], "NumberOfInstances": r["instances"],
        "StorageServiceName": r["storageName"], "ServiceThumbprint": r["certificateThumbprint"],
        "NALPath": nal(r["server"], r["siteCode"]) if r["server"] else "", "DeploymentModel": r["deploymentModel"],
        "ProxySecurityProtocol": r["securityProtocol"], "ClientCertRevocationEnabled": r["checksClientRevocation"],
        "ServiceCertificate": "DECOY-SECRET", "ManagementCertificate": "DECOY-SECRET"} for r in rows("gateways")]
    out["SMS_CloudProxyRoleEndpoint"] = [{"ProxyServiceName": r["gateway"], "EndpointName": r["endpoint"],
        "RoleServerName": r["server"]} for r in rows("gatewayEndpoints")]
    out["SMS_SCI_SysResUse"] = []
    for r in rows("roles"):
        props = [prop(n, int(r[k])) for n, k in (("AllowProxyTraffic", "gatewayTraffic"), ("MPInternetFacing", "internet"),
                 ("MPIntranetFacing", "intranet")) if r[k] is not None]
        out["SMS_SCI_SysResUse"].append({"FileType": 2, "RoleName": r["role"], "SiteCode": r["siteCode"], "NALType": r["nalType"],
            "NALPath": nal(r["server"], r["siteCode"]), "NetworkOSPath": "\\\\" + r["server"], "SslState": r["sslState"],
            "Props": props + [prop("PXEPassword", 0, "DECOY-SECRET")], "PropLists": []})
    out["SMS_Advertisement"] = [{"AdvertisementID": r["id"], "AdvertisementName": r["name"], "PackageID": r["taskSequence"],
        "ProgramName": "*", "CollectionID": r["collection"], "AdvertFlags": r["advertFlags"],
        "RemoteClientFlags": r["remoteClientFlags"], "OfferType": r["offerType"], "PresentTime": r["available"],
        "ExpirationTime": r["expires"] or "1990-01-01T00:00:00Z", "ExpirationTimeEnabled": r["expires"] is not None}
        for r in rows("deployments")]
    out["SMS_TaskSequencePackage"] = [{"PackageID": r["id"], "Name": r["name"], "LastRefreshTime": r["changed"],
        "ReferencesCount": r["references"], "Sequence": "<sequence>DECOY-SECRET</sequence>", "BootImageID": "",
        "DependentProgram": ""} for r in rows("taskSequences")]
    out["SMS_TaskSequencePackageReference_Flat"] = [{"PackageID": r["taskSequence"], "RefPackageID": r["package"],
        "ObjectID": r["object"], "ObjectName": r["name"], "ObjectType": r["type"]} for r in rows("references")]
    out["SMS_ObjectContentExtraInfo"] = [{"PackageID": r["id"], "SoftwareName": r["name"], "ObjectType": r["type"],
        "SourceVersion": r["version"], "SourceSize": r["kilobytes"]} for r in rows("packages")]
    out["SMS_PackageStatusDistPointsSummarizer"] = [{"PackageID": r["package"], "ServerNALPath": nal(r["server"], site),
        "State": r["state"], "SourceVersion": r["version"], "SummaryDate": r["time"]} for r in rows("contentStatus")]
    out["SMS_PackageStatusDistPointsSummarizer"] += [{"PackageID": r["id"], "ServerNALPath": nal("cm03.contoso.com", site),
        "State": 0, "SourceVersion": r["version"], "SummaryDate": "2026-01-01T00:00:00Z"} for r in rows("packages")]
    out["SMS_Collection"] = [{"CollectionID": r["id"], "Name": r["name"], "MemberCount": r["members"],
        "LimitToCollectionID": r["limitedTo"], "IsBuiltIn": r["builtIn"], "CollectionType": r["type"]} for r in rows("collections")]
    out["SMS_R_UnknownSystem"] = [{"Name": r["name"], "SMSUniqueIdentifier": r["guid"], "SiteCode": r["siteCode"],
        "Decommissioned": int(r["decommissioned"])} for r in rows("unknownComputers")]
    out["SMS_ClientSettings"], out["SMS_ClientSettingsAssignment"] = [], []
    for r in rows("clientSettings"):
        if r["type"] == 0:
            continue                                     # the default settings are not there in reality either
        out["SMS_ClientSettings"].append({"SettingsID": r["id"], "Name": r["name"], "Type": r["type"], "Priority": r["priority"],
            "AgentConfigurations": [{"@odata.type": "#AdminService.SMS_CloudAgentConfig", "AgentID": 22,
                "AllowCMG": r["allowGateway"], "AllowCloudDP": r["allowCloudContent"]}]})
        out["SMS_ClientSettingsAssignment"] += [{"ClientSettingsID": r["id"], "CollectionID": c} for c in r["collections"]]
    out["SMS_BoundaryGroup"], out["SMS_BoundaryGroupSiteSystems"] = [], []
    for r in rows("boundaryGroups"):
        out["SMS_BoundaryGroup"].append({"GroupID": r["id"], "Name": r["name"], "Flags": r["flags"],
            "DefaultSiteCode": r["siteCode"], "MemberCount": r["boundaries"]})
        out["SMS_BoundaryGroupSiteSystems"] += [{"GroupID": r["id"], "ServerNALPath": nal(s, site)} for s in r["servers"]]
    out["SMS_BootImagePackage"] = [{"PackageID": r["id"], "Name": r["name"], "Architecture": r["architecture"],
        "ImageOSVersion": r["windowsVersion"], "Version": r["version"], "SourceVersion": r["sourceVersion"],
        "LastRefreshTime": r["changed"], "DefaultImage": r["isDefault"], "EnableLabShell": r["commandSupport"],
        "PreExecCommandLine": "cmd /c decoy.cmd DECOY-SECRET" if r["hasPrestart"] else "",
        "OptionalComponents": r["components"], "ReferencedDrivers": [{"ID": i} for i in range(r["drivers"])]}
        for r in rows("bootImages")]
    known = {guid_hash(g): g for g in guids}           # a snapshot holds only hashes of them
    out["SMS_CertificateInfo"] = [{"SMSID": known.get(r["guidSha256"], "{%s-0000-0000-0000-000000000000}" % r["guidSha256"][:8]), "Type": 1, "Thumbprint": r["thumbprint"], "KeyType": r["keyType"],
        "ValidFrom": r["validFrom"], "ValidUntil": r["validUntil"], "IsBlocked": r["blocked"], "IsApproved": r["approved"],
        "IssuedTo": "Boot Media"} for r in rows("mediaCertificates")]
    out["SMS_Admin"] = [{"AdminID": 16777217, "AdminSid": "S-1-5-21-1-2-3-1001", "LogonName": "CONTOSO\\decoy",
        "Permissions": [{"RoleID": role, "CategoryID": "SMS00ALL" if snapshot["reader"]["allScopes"] else "SMS00UNA"}
                        for role in snapshot["reader"]["roles"]]}]
    return out


class Filter:
    """A small reader of OData conditions; raises ValueError for what it does not know."""
    TOKEN = re.compile(r"\s*(?:(?P<str>'(?:[^']|'')*')|(?P<num>-?\d+)|(?P<sign>[(),])|(?P<word>[A-Za-z_][\w.]*))")

    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.rstrip()
        while at < len(text):
            m = self.TOKEN.match(text, at)
            if not m:
                raise ValueError(f"filter at {at}")
            self.tokens.append((m.lastgroup, m.group(m.lastgroup)))
            at = m.end()
        self.at = 0
        self.test = self.either()
        if self.at != len(self.tokens):
            raise ValueError("filter has a rest")

    def next(self, text=None):
        kind, value = self.tokens[self.at] if self.at < len(self.tokens) else (None, None)
        if text is not None and value != text:
            return None
        if kind is None:
            raise ValueError("filter ends early")
        self.at += 1
        return kind, value

    def either(self):
        left = self.both()
        while self.next("or") if self.at < len(self.tokens) else None:
            right, before = self.both(), left
            left = lambda row, a=before, b=right: a(row) or b(row)
        return left

    def both(self):
        left = self.one()
        while self.next("and") if self.at < len(self.tokens) else None:
            right, before = self.one(), left
            left = lambda row, a=before, b=right: a(row) and b(row)
        return left

    def one(self):
        if self.next("not"):
            inner = self.one()
            return lambda row: not inner(row)
        if self.next("("):
            inner = self.either()
            if not self.next(")"):
                raise ValueError("bracket")
            return inner
        kind, name = self.next()
        if kind != "word":
            raise ValueError("property expected")
        if name in ("contains", "startswith", "endswith"):
            if not self.next("("):
                raise ValueError("bracket")
            field = self.next()[1]
            if not self.next(","):
                raise ValueError("comma")
            value = self.value().lower()
            if not self.next(")"):
                raise ValueError("bracket")
            if self.next("eq") if self.at < len(self.tokens) else None:
                self.next("true")
            how = {"contains": lambda t: value in t, "startswith": lambda t: t.startswith(value),
                   "endswith": lambda t: t.endswith(value)}[name]
            return lambda row: how(str(self.field(row, field) or "").lower())
        operator = self.next()[1]
        value = self.value()
        compare = {"eq": lambda a: a == value, "ne": lambda a: a != value, "gt": lambda a: a is not None and a > value,
                   "ge": lambda a: a is not None and a >= value, "lt": lambda a: a is not None and a < value,
                   "le": lambda a: a is not None and a <= value}.get(operator)
        if not compare:
            raise ValueError("operator " + str(operator))
        def test(row):
            a = self.field(row, name)
            return compare(a.lower() if isinstance(a, str) else a) if not isinstance(value, str) else compare_text(a, operator, value)
        return test

    def value(self):
        kind, text = self.next()
        if kind == "str":
            return text[1:-1].replace("''", "'")
        if kind == "num":
            return int(text)
        if text in ("true", "false"):
            return text == "true"
        if text == "null":
            return None
        raise ValueError("value expected")

    @staticmethod
    def field(row, name):
        if name not in row:
            raise ValueError("no property " + name)
        return row[name]


def compare_text(a, operator, b):
    a, b = (a or "").lower(), b.lower()         # the site's database does not look at case
    return {"eq": a == b, "ne": a != b, "gt": a > b, "ge": a >= b, "lt": a < b, "le": a <= b}[operator]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Microsoft-HTTPAPI/2.0"
    sys_version = ""

    def log_message(self, *_):
        pass

    def do_POST(self):
        self.answer(405, {"error": {"code": "405", "message": "this stand-in only reads"}})
    do_PUT = do_PATCH = do_DELETE = do_POST

    def answer(self, status, body, kind="application/json; odata.metadata=minimal; charset=utf-8", headers=()):
        data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("OData-Version", "4.0")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
        print(f"{self.command} {self.shown} -> {status}", flush=True)

    def odata_error(self, status, message):
        self.answer(status, {"error": {"code": str(status), "message": message}})

    def authorized(self):
        how = self.server.options.auth
        if self.server.fault_of("") == "no-ticket":
            how = "ntlm-refused"
        given = self.headers.get("Authorization", "")
        if how == "none":
            return True
        offers = [("WWW-Authenticate", "Negotiate")] + ([("WWW-Authenticate", "NTLM")] if how == "negotiate" else [])
        scheme, _, token = given.partition(" ")
        if scheme.lower() in ("negotiate", "ntlm") and token:
            try:
                raw = base64.b64decode(token, validate=True)
            except ValueError:
                raw = b""
            is_ntlm = raw.startswith(b"NTLMSSP\0") or b"NTLMSSP\0" in raw
            if raw and not (how == "ntlm-refused" and is_ntlm):
                return True                              # what a KDC would check is not this stand-in's subject
        self.answer(401, b"<HTML><TITLE>Not Authorized</TITLE></HTML>", "text/html; charset=us-ascii", offers)
        return False

    def do_GET(self):
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        # "+" is a space, as the real service takes it; a plus sign is %2B.
        query = dict((unquote_plus(a), unquote_plus(b)) for a, _, b in (p.partition("=") for p in parts.query.split("&") if p))
        match = re.match(r"/adminservice/(wmi|v1\.0)/(.*)$", path, re.I)
        rest = match.group(2).strip("/") if match else ""
        name = re.match(r"[\w.]*", rest).group(0)
        self.shown = (rest or path) + ("?" + unquote(parts.query) if parts.query else "")
        fault = self.server.fault_of(name)
        if fault == "drop":
            print(f"GET {self.shown} -> dropped", flush=True)
            self.close_connection = True
            return
        if fault == "slow":
            time.sleep(5)
        if not self.authorized():
            return
        if fault in ("400", "403", "500", "503"):
            return self.odata_error(int(fault), {"403": "Forbidden", "500": "Generic failure ", "400": "The query is not valid.",
                                                 "503": "Service Unavailable"}[fault])
        if fault == "401":
            return self.answer(401, b"", "text/html", [("WWW-Authenticate", "Negotiate")])
        if fault == "404-access":
            return self.odata_error(404, f"Access denied  WMI QUERY: SELECT * FROM {name}")
        if fault == "redirect":
            return self.answer(302, b"", "text/html", [("Location", "https://elsewhere.example/AdminService/wmi/" + name)])
        if fault == "html":
            return self.answer(200, b"<html><body>Sign in to the proxy</body></html>", "text/html; charset=utf-8")
        if fault == "not-json":
            return self.answer(200, b'{"value": [ {"SiteCode": ABC } ]}')
        if fault == "not-utf8":
            return self.answer(200, b'{"value":[{"Name":"B\xfcro"}]}')
        if fault == "wrong-shape":
            return self.answer(200, {"value": {"SiteCode": 7}})
        if not match or fault == "404-class":
            return self.odata_error(404, f"Resource not found for the segment '{name}'.")
        if rest.endswith("$metadata"):
            return self.answer(200, self.server.metadata(), "application/xml")
        if match.group(1) != "wmi":
            return self.odata_error(404, f"No HTTP resource was found that matches the request URI '{self.path}'.")
        if not rest:
            return self.answer(200, {"value": [{"name": c, "kind": "EntitySet", "url": c} for c in sorted(self.server.rows)]})
        known = {c.lower(): c for c in self.server.rows}
        if name.lower() not in known:
            return self.odata_error(404, f"Resource not found for the segment '{name}'.")
        self.rows_of(known[name.lower()], rest[len(name):], query, fault)

    def rows_of(self, name, key, query, fault):
        rows = self.server.rows[name]
        if key:
            value = key.strip("()").strip("'").lower()
            rows = [r for r in rows if str(r.get(KEYS.get(name, ""), "")).lower() == value]
            if not rows:
                return self.odata_error(404, "Not found")
        else:
            rows = [{k: (None if k in LAZY.get(name, ()) else v) for k, v in r.items()} for r in rows]
        rows = [dict({"__LAZYPROPERTIES": LAZY.get(name, [])}, **r) for r in rows]
        try:
            if "$filter" in query:
                test = Filter(query["$filter"]).test
                rows = [r for r in rows if test(r)]
            if "$orderby" in query:
                field, _, way = query["$orderby"].partition(" ")
                rows.sort(key=lambda r: (r[field] is None, r[field]), reverse=way.strip() == "desc")
            skip, top = int(query.get("$skip", 0)), query.get("$top")
            rows = rows[skip:][:int(top) if top is not None else None]
            if "$select" in query:
                names = [n.strip() for n in query["$select"].split(",")]
                rows = [{n: r[n] for n in names} for r in rows]
        except (ValueError, KeyError, TypeError) as problem:
            return self.odata_error(400, f"The query specified in the URI is not valid. {problem}")
        if fault == "empty":
            rows = []
        body = {"@odata.context": f"{self.server.base}wmi/$metadata#{name}", "value": rows}
        page = 1 if fault in ("next-link", "next-link-loop", "next-link-foreign") else self.server.options.page
        if page and not top and len(rows) > page:
            body["value"] = rows[:page]
            rest = "&".join(f"{k}={v}" for k, v in query.items() if k != "$skip")
            link = f"{self.server.base}wmi/{name}?" + (rest + "&" if rest else "") + f"$skip={skip + page}"
            if fault == "next-link-loop":
                link = f"{self.server.base}wmi/{name}?" + (rest + "&" if rest else "") + f"$skip={skip}"
            if fault == "next-link-foreign":
                link = f"https://elsewhere.example/AdminService/wmi/{name}?$skip={skip + page}"
            body["@odata.nextLink"] = link.replace(" ", "%20")
        if fault == "big":
            body["value"] = (rows or [{}]) * max(1, 64 * 1024 * 1024 // max(1, len(json.dumps(rows or [{}]))))
        data = json.dumps(body, ensure_ascii=False).encode()
        if fault == "truncated":
            data = data[:len(data) // 2]
        self.answer(200, data)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, options):
        self.options = options
        with open(options.snapshot, encoding="utf-8") as file:
            snapshot = json.load(file)
        self.rows = wmi_rows(snapshot, [open(f, "rb").read().hex().upper() for f in options.root], options.guid)
        self.faults = [f.partition(":")[::2] for f in options.fault]
        # What the snapshot could not read cannot be read here.
        for section in snapshot["sections"].values():
            if section["state"] == "failed":
                self.faults += [("404-access", c.strip()) for c in section["via"].split(",")]
        super().__init__(("127.0.0.1", options.port), Handler)
        self.base = f"https://localhost:{self.server_address[1]}{PREFIX}"

    def handle_error(self, *_):
        pass                                             # a client that leaves

    def fault_of(self, name):
        """Of the options, else of the file FOLDER/faults, which may change between two requests."""
        path = os.path.join(self.options.folder, "faults")
        if os.path.exists(path):
            with open(path, encoding="ascii") as file:
                for line in file.read().split():
                    kind, _, of = line.partition(":")
                    if not of or of.lower() == name.lower():
                        return kind
        return next((kind for kind, of in self.faults if not of or of.lower() == name.lower()), None)

    def metadata(self):
        entities = "".join(f'<EntityType Name="{c}">' + "".join(
            f'<Property Name="{p}" Type="{"Edm.Boolean" if isinstance(v, bool) else "Edm.Int64" if isinstance(v, int) else "Edm.String"}" />'
            for p, v in (self.rows[c][0] if self.rows[c] else {}).items()) + "</EntityType>" for c in sorted(self.rows))
        return ('<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">'
                '<edmx:DataServices><Schema Namespace="AdminService" xmlns="http://docs.oasis-open.org/odata/ns/edm">'
                + entities + "</Schema></edmx:DataServices></edmx:Edmx>").encode()


def self_signed(folder):
    """As the site's own: nobody trusts it who was not given FOLDER/cert.pem."""
    key, cert = os.path.join(folder, "key.pem"), os.path.join(folder, "cert.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert], check=True, capture_output=True)
    return key, cert


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("snapshot")
    parser.add_argument("--folder", required=True, help="for key and certificate, and the file of faults")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--auth", choices=("none", "negotiate", "ntlm-refused"), default="none")
    parser.add_argument("--page", type=int, default=0, help="rows a page; 0: all")
    parser.add_argument("--fault", action="append", default=[])
    parser.add_argument("--guid", action="append", default=[], help="GUID of a medium in the snapshot")
    parser.add_argument("--root", action="append", default=[], help="DER file: a trusted root of the site")
    options = parser.parse_args()
    server = Server(options)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    key, cert = self_signed(options.folder)
    context.load_cert_chain(cert, key)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    print(server.base, flush=True)
    server.serve_forever()


main()
