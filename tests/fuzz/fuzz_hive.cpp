// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_reader.h"
#include "core/registry/empty_hive.h"
#include "core/registry/hive_check.h"
#include "core/registry/trust_store.h"
#include "tests/support/test_pki.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdint>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

namespace {

/// A hive with the certificates of the lab, and a folder to work in.
struct Workshop {
    Workshop()
    {
        QLoggingCategory::setFilterRules(u"cmgmedia.*=false"_s);
        write(path, emptyHive());
        if (!changeTrust(path, changed, {{labPki().root, labPki().issuing}, {}}, {}))
            qFatal("no hive to begin with");
        QFile file(changed);
        if (file.open(QFile::ReadOnly))
            hive = file.readAll();
    }

    static void write(const QString& to, const QByteArray& content)
    {
        QFile file(to);
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(to));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"SOFTWARE"_s);
    QString changed = folder.filePath(u"changed"_s);
    QByteArray hive;
};

/// Words to put somewhere behind the header: {offset in words u16, word u32}, one after another.
QByteArray patched(QByteArray hive, QByteArrayView patches)
{
    ByteReader reader(patches);
    const qsizetype words = (hive.size() - 4096) / 4;
    while (const std::optional<quint16> at = reader.little<quint16>()) {
        const std::optional<quint32> word = reader.little<quint32>();
        if (!word)
            break;
        qToLittleEndian(*word, hive.data() + 4096 + *at % words * 4);
    }
    return hive;
}

} // namespace

/// A hive that passes the check must do with hivex, and what is written must pass it again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Workshop workshop;
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    (void)checkHive(input, {}, {});
    const QByteArray hive = patched(workshop.hive, input);
    if (!checkHive(hive, {}, {}))
        return 0;
    Workshop::write(workshop.path, hive);
    (void)listTrust(workshop.path, {});
    TrustChange change;
    change.add = {labPki().issuing, labPki().root};
    change.remove = {labPki().root.thumbprint};
    const auto done = changeTrust(workshop.path, workshop.changed, change, {});
    if (done && !listTrust(workshop.changed, {}))
        qFatal("what was written cannot be read");
    return 0;
}
