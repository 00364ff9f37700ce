// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/empty_hive.h"
#include "core/registry/errors.h"
#include "core/registry/hive_check.h"
#include "core/registry/trust_store.h"
#include "tests/registry/hive_judges.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

/// Hives that are damaged, by accident or on purpose.
class TestHiveDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesDamage_data();
    void refusesDamage();
    void saysBothSequenceNumbers();
    void refusesEveryTruncation();
    void refusesWhatIsTooLarge();
    void survivesFlippedBytes();
    void survivesRandomDamage();

private:
    struct Patch {
        qsizetype offset;
        quint32 word;
    };

    void put(QByteArray& hive, qsizetype offset, quint32 word) const;
    void sign(QByteArray& hive) const;
    qsizetype find(const char* signature, qsizetype skip = 0) const;
    void use(const QByteArray& hive) const;

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_hive; ///< root and issuing CA of the lab inside
};

void TestHiveDamage::initTestCase()
{
    QLoggingCategory::setFilterRules(u"cmgmedia.*=false"_s); // it says each certificate it skips
    const QString empty = m_folder.filePath(u"empty"_s);
    m_path = m_folder.filePath(u"SOFTWARE"_s);
    writeFile(empty, emptyHive());
    TrustChange change;
    change.add = {labPki().root, labPki().issuing};
    QVERIFY(changeTrust(empty, m_path, change, {}));
    m_hive = readFile(m_path);
    QVERIFY(checkHive(m_hive, m_path, {}));
}

void TestHiveDamage::put(QByteArray& hive, qsizetype offset, quint32 word) const
{
    qToLittleEndian(word, hive.data() + offset);
}

void TestHiveDamage::sign(QByteArray& hive) const
{
    put(hive, kHiveChecksumOffset, hiveChecksum(hive));
}

/// Where a cell with that signature has its content.
qsizetype TestHiveDamage::find(const char* signature, qsizetype skip) const
{
    qsizetype offset = 4096 + 32 + 4;
    while (offset >= 0 && skip-- >= 0)
        offset = m_hive.indexOf(signature, offset + 1);
    return offset;
}

/// Both ways into a hive; whatever comes of it must be an answer.
void TestHiveDamage::use(const QByteArray& hive) const
{
    const QString path = m_folder.filePath(u"damaged"_s);
    const QString changed = m_folder.filePath(u"changed"_s);
    writeFile(path, hive);
    const auto listed = listTrust(path, {});
    TrustChange change;
    change.add = {labPki().issuing, labPki().root};
    change.remove = {labPki().root.thumbprint};
    const auto done = changeTrust(path, changed, change, {});
    QCOMPARE(QFile::exists(changed), bool(done));
    if (done)
        QVERIFY(listTrust(changed, {}));
    QFile::remove(changed);
    QCOMPARE(readFile(path), hive);
}

void TestHiveDamage::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("hive");
    QTest::addColumn<ErrorRow>("code");
    const auto row = [this](const char* name, std::initializer_list<Patch> patches,
                            ErrorRow code = ErrorCode::HiveDamaged, bool isSigned = true) {
        QByteArray hive = m_hive;
        for (const Patch& patch : patches)
            put(hive, patch.offset, patch.word);
        if (isSigned)
            sign(hive);
        QTest::newRow(name) << hive << code;
    };
    const qsizetype rootKey = 4096 + 32 + 4;
    const qsizetype value = find("vk");
    const qsizetype list = find("lh");
    const qsizetype security = find("sk");
    row("no signature", {{0, 0}});
    row("version 2", {{20, 2}});
    row("a log", {{28, 1}});
    row("checksum", {{kHiveChecksumOffset, 1}}, ErrorCode::HiveDamaged, false);
    row("dirty", {{4, 7}}, ErrorCode::HiveDirty);
    row("no bins", {{40, 0}});
    row("half a bin", {{40, 4096 + 2048}});
    row("ends inside a bin", {{40, 4096}, {4096 + 8, 8192}});
    row("bins that the file has not", {{40, 0x7ffff000}}, ErrorCode::Truncated);
    row("root nowhere", {{36, 0xfffffff8}});
    row("root not at a cell", {{36, 0x28}});
    row("bin signature", {{4096, 0}});
    row("bin offset", {{4096 + 4, 4096}});
    row("bin of no size", {{4096 + 8, 0}});
    row("cell of no size", {{4096 + 32, 0}});
    row("cell beyond its bin", {{4096 + 32, 0x80000000}});
    row("cell not aligned", {{4096 + 32, 0xfffffff4}});
    row("free root", {{4096 + 32, 136}});
    row("root is no key", {{rootKey, 0}});
    row("name beyond its cell", {{rootKey + 72, 0xffff}});
    row("subkeys missing", {{rootKey + 20, 2}});
    row("subkeys without end", {{rootKey + 20, 0xffffffff}});
    row("subkey list nowhere", {{rootKey + 28, 0x7ffffff8}});
    row("values without end", {{rootKey + 36, 0xffffffff}, {rootKey + 40, 0x20}});
    row("security nowhere", {{rootKey + 44, 0xfffffff0}});
    row("security links nowhere", {{security + 4, 0xfffffff0}});
    row("class name nowhere", {{rootKey + 48, 0xfffffff0}});
    row("own subkey", {{list + 4, 0x20}});
    row("list of too many", {{list, 0xffff686c}});
    row("unknown list", {{list, 0x00017878}});
    row("value name beyond its cell", {{value, 0xffff6b76}});
    row("data nowhere", {{value + 8, 0xfffffff0}});
    row("data longer than its cell", {{value + 4, 0x7fffffff}});
    row("data shared", {{value + 8, 0x20}});
}

void TestHiveDamage::refusesDamage()
{
    QFETCH(const QByteArray, hive);
    QFETCH(const ErrorRow, code);
    const QString path = m_folder.filePath(u"damaged"_s);
    writeFile(path, hive);
    const auto listed = listTrust(path, {});
    QVERIFY(!listed);
    QVERIFY2(listed.error().code == code, qPrintable(describe(listed.error()).english()));
    QCOMPARE(listed.error().subject.english(), path);
    QVERIFY(!listed.error().detail.english().isEmpty());
    use(hive);
}

void TestHiveDamage::saysBothSequenceNumbers()
{
    QByteArray hive = m_hive;
    put(hive, 4, 1622);
    put(hive, 8, 1621);
    sign(hive);
    const Result<> checked = checkHive(hive, u"SOFTWARE"_s, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error(),
             (Error{ErrorCode::HiveDirty, u"SOFTWARE"_s, u"sequence numbers 1622 and 1621"_s}));
}

void TestHiveDamage::refusesEveryTruncation()
{
    const QString path = m_folder.filePath(u"truncated"_s);
    for (qsizetype size = 0; size < m_hive.size(); size += size < 4096 ? 1 : 512) {
        QVERIFY(!checkHive(m_hive.first(size), path, {}));
        if (size >= 512 && size % 512 != 0)
            continue;
        writeFile(path, m_hive.first(size));
        const auto listed = listTrust(path, {});
        QVERIFY(!listed);
        QVERIFY(listed.error().code == ErrorCode::Truncated
                || listed.error().code == ErrorCode::HiveDamaged);
    }
}

void TestHiveDamage::refusesWhatIsTooLarge()
{
    QFile file(m_folder.filePath(u"large"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.resize(qint64{1} << 40)); // sparse
    const auto listed = listTrust(file.fileName(), {});
    QVERIFY(!listed);
    QVERIFY(listed.error().code == ErrorCode::Unsupported);
}

void TestHiveDamage::survivesFlippedBytes()
{
    const qsizetype end = 4096 + qsizetype{qFromLittleEndian<qint32>(m_hive.constData() + 40)};
    for (qsizetype offset = 4096; offset < end; offset += 61) {
        QByteArray hive = m_hive;
        hive[offset] = static_cast<char>(~hive[offset]);
        if (checkHive(hive, m_path, {})) // the others never reach hivex
            use(hive);
    }
}

void TestHiveDamage::survivesRandomDamage()
{
    QRandomGenerator random(20260101); // the same damage each time
    int reachedHivex = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray hive = m_hive;
        for (quint32 i = 0; i <= random.bounded(4U); ++i) {
            const auto offset = qsizetype{4096} + random.bounded(3072LL) * 4;
            const quint32 words[] = {0, 0xffffffff, random.bounded(16384U),
                                     random.bounded(2048U) * 8, random.generate()};
            put(hive, offset, words[random.bounded(5)]);
        }
        if (!checkHive(hive, m_path, {}))
            continue;
        use(hive);
        ++reachedHivex;
    }
    QVERIFY(reachedHivex > 0);
}

CMGMEDIA_TEST(TestHiveDamage)
#include "test_hive_damage.moc"
