// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/revocation_answer.h"
#include "core/http/probe_transfer.h"
#include "core/probe/dns_message.h"
#include "tests/support/test_pki.h"

using namespace cmgmedia;

/// What strangers send to whoever asks a gateway: DNS, headers, lists and answers about revocation.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView content(data, static_cast<qsizetype>(size));
    if (const auto message = readDnsMessage(content))
        (void)followAliases(QStringLiteral("cmg.contoso.test"), message->records);
    ProbeReply reply;
    for (const QByteArray& line : content.toByteArray().split('\n')) {
        if (!takeHeaderLine(line, reply))
            break;
    }
    if (reply.headers.size() > 201)
        qFatal("too many headers were kept");
    const Certificate& root = test::labPki().root;
    const Certificate& leaf = test::labPki().media;
    (void)judgeRevocationList(content, leaf, root, root.notBefore);
    (void)judgeOcspAnswer(content, leaf, root, root.notBefore);
    return 0;
}
