// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "core/logs/log_reader.h"
#include "tests/diagnosis/signature_rows.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QStringList namedIn(const QByteArray& log)
{
    const Diagnosis diagnosis = diagnose(readLog(log, u"some.log"_s));
    QStringList ids;
    if (diagnosis.cause)
        ids << diagnosis.cause->id();
    for (const LogCause& cause : diagnosis.further)
        ids << cause.id();
    return ids;
}

size_t patternsOf(const LogSignature& row)
{
    return static_cast<size_t>(std::ranges::count_if(
        row.patterns, [](const LogPattern& pattern) { return pattern.literal != nullptr; }));
}

} // namespace

/// Every row of the table: a log in which it is found, for each of its patterns, and one that
/// falls just short.
class TestSignatures : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsHere();
    void fires_data();
    void fires();
    void staysSilentJustShort_data();
    void staysSilentJustShort();
};

void TestSignatures::everyRowIsHere()
{
    std::set<QString> ids;
    for (const test::SignatureRow& row : test::signatureRows()) {
        QVERIFY2(ids.insert(QString::fromUtf8(row.id)).second, row.id);
        const LogSignature* signature = findSignature(QString::fromUtf8(row.id));
        QVERIFY2(signature, row.id);
        QVERIFY2(row.fires.size() == patternsOf(*signature), row.id);
        QVERIFY2(!row.silent.isEmpty(), row.id);
    }
    for (const LogSignature& signature : allSignatures())
        QVERIFY2(ids.contains(signature.id), signature.id.data());
}

void TestSignatures::fires_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("id");
    for (const test::SignatureRow& row : test::signatureRows()) {
        for (size_t i = 0; i < row.fires.size(); ++i)
            QTest::addRow("%s %zu", row.id, i + 1) << row.fires[i] << QString::fromUtf8(row.id);
    }
}

void TestSignatures::fires()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, id);
    const QStringList named = namedIn(log);
    QVERIFY2(named.contains(id), qPrintable(named.join(u' ')));
}

void TestSignatures::staysSilentJustShort_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("id");
    for (const test::SignatureRow& row : test::signatureRows())
        QTest::newRow(row.id) << row.silent << QString::fromUtf8(row.id);
}

void TestSignatures::staysSilentJustShort()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, id);
    QVERIFY(!namedIn(log).contains(id));
}

CMGMEDIA_TEST(TestSignatures)
#include "test_signatures.moc"
