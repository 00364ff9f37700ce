// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection.h"
#include "core/configmgr/inspection_sheet.h"
#include "tests/support/files.h"
#include "tests/support/stopped.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestInspection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsMoreWithThePassword();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void saysThatAPasswordIsMissing_data();
    void saysThatAPasswordIsMissing();
    void opensAPfxWithItsPassword();
    void saysWhatAPfxDoesNotHave();
    void marksWhatExpired();
    void hidesSecretsAndLongValues();
    void saysWhichBootFilesAreTheMediumsOwn();

private:
    Result<Inspection> inspect(const QString& file, const Secret* password = nullptr) const;
    QStringList titles(const Inspection& inspection) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestInspection::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    test::writeFile(m_lab.path(u"media.pfx"_s), test::labPki().mediaPfx);
}

Result<Inspection> TestInspection::inspect(const QString& file, const Secret* password) const
{
    SilentSink sink;
    Work work{sink, {}};
    return inspectFile(m_lab.path(file), password, work);
}

QStringList TestInspection::titles(const Inspection& inspection) const
{
    QStringList titles;
    for (const SheetSection& section : inspectionSheet(inspection, test::labClock()))
        titles << section.title;
    return titles;
}

void TestInspection::tellsMoreWithThePassword()
{
    const Result<Inspection> closed = inspect(u"official.iso"_s);
    QVERIFY2(closed, test::why(closed).constData());
    QVERIFY(isLocked(*closed));
    QVERIFY(!titles(*closed).contains(u"Media variables"_s));
    const std::optional<Secret> password = m_lab.password();
    const Result<Inspection> open = inspect(u"official.iso"_s, &*password);
    QVERIFY2(open, test::why(open).constData());
    QVERIFY(!isLocked(*open));
    QVERIFY(titles(*open).contains(u"Media variables"_s));
    QVERIFY(titles(*open).contains(u"Certificate of the medium"_s));
}

void TestInspection::stopsWhenAsked_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ISO file") << u"official.iso"_s;
    QTest::newRow("folder") << u"medium"_s;
    QTest::newRow("boot image") << u"boot.wim"_s;
}

void TestInspection::stopsWhenAsked()
{
    QFETCH(QString, file);
    SilentSink sink;
    Work work{sink, test::stopped()};
    const Result<Inspection> inspection = inspectFile(m_lab.path(file), nullptr, work);
    QVERIFY(!inspection);
    QCOMPARE(inspection.error().code, ErrorCode::Cancelled);
}

void TestInspection::saysThatAPasswordIsMissing_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("variables") << u"medium/SMS/data/Variables.dat"_s;
    QTest::newRow("PFX file") << u"media.pfx"_s;
}

void TestInspection::saysThatAPasswordIsMissing()
{
    QFETCH(QString, file);
    const Result<Inspection> closed = inspect(file);
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, ErrorCode::PasswordMissing);
    const Secret wrong = Secret::fromText(u"wrong"_s);
    const Result<Inspection> refused = inspect(file, &wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PasswordWrong);
}

void TestInspection::opensAPfxWithItsPassword()
{
    const Secret password = test::labPfxPassword();
    const Result<Inspection> pfx = inspect(u"media.pfx"_s, &password);
    QVERIFY2(pfx, test::why(pfx).constData());
    QVERIFY(std::holds_alternative<Pfx>(*pfx));
    QCOMPARE(titles(*pfx), QStringList(u"PFX file"_s));
}

/// "Not known" would be something else.
void TestInspection::saysWhatAPfxDoesNotHave()
{
    const Secret password = test::labPfxPassword();
    const Result<Inspection> opened = inspect(u"media.pfx"_s, &password);
    QVERIFY2(opened, test::why(opened).constData());
    const auto rowsOf = [](const Pfx& pfx) {
        QStringList rows;
        const std::vector<SheetSection> sheet = inspectionSheet(pfx, test::labClock());
        for (const SheetRow& row : sheet.front().rows)
            rows << row.name + u'=' + row.value;
        return rows;
    };
    Pfx pfx = std::get<Pfx>(*opened);
    QVERIFY(rowsOf(pfx).contains(u"Key encryption=PBE-SHA1-3DES"_s));
    QVERIFY(rowsOf(pfx).contains(u"Integrity=SHA1"_s));
    pfx.keyEncryption.clear();
    pfx.certificateEncryption.clear();
    pfx.macAlgorithm.clear();
    pfx.keyProvider.clear();
    for (const char* row : {"Key encryption=not encrypted", "Other encryption=not encrypted",
                            "Integrity=none", "Key provider=not named"})
        QVERIFY2(rowsOf(pfx).contains(QLatin1StringView(row)), row);
    QVERIFY(rowsOf(pfx).filter(u"With a key="_s).isEmpty());
    pfx.keys = 2;
    pfx.withKey = {pfx.certificate, test::labPki().cmg};
    pfx.isTwice = true;
    QCOMPARE(rowsOf(pfx).filter(u"With a key="_s).size(), 2);
    QVERIFY(rowsOf(pfx).contains(u"Certificate=included more than once"_s));
}

void TestInspection::marksWhatExpired()
{
    Clock late = test::labClock();
    late.now = late.now.addYears(60);
    const Result<Inspection> root = inspect(u"pki/root.cer"_s);
    QVERIFY2(root, test::why(root).constData());
    const std::vector<SheetSection> sheet = inspectionSheet(*root, late);
    QCOMPARE(sheet.size(), 1U);
    const auto expired = std::ranges::count_if(sheet.front().rows, &SheetRow::isExpired);
    QCOMPARE(expired, 1);
}

void TestInspection::hidesSecretsAndLongValues()
{
    const std::optional<Secret> password = m_lab.password();
    const Result<Inspection> variables = inspect(u"medium/SMS/data/Variables.dat"_s, &*password);
    QVERIFY2(variables, test::why(variables).constData());
    QMap<QString, QString> values;
    const std::vector<SheetSection> sheet = inspectionSheet(*variables, test::labClock());
    for (const QStringList& cells : sheet.front().table)
        values.insert(cells[0], cells[1]);
    QCOMPARE(values.value(u"_SMSTSMediaPFX"_s), u"(not shown)"_s);
    QVERIFY(values.value(u"_SMSTSRootCACerts"_s).endsWith(u" characters)"_s));
    QCOMPARE(values.value(u"_SMSTSSiteCode"_s), u"LAB"_s);
}

/// boot.stl is taken with a generation only where the medium has none.
void TestInspection::saysWhichBootFilesAreTheMediumsOwn()
{
    const QString stl = u"EFI/Microsoft/Boot/boot.stl"_s;
    const QString file = m_lab.path(u"medium/"_s + stl);
    const auto origin = [&]() -> std::optional<KeptBootFile::Origin> {
        const Result<Inspection> inspection = inspect(u"medium"_s);
        if (!inspection)
            return std::nullopt;
        const auto& kept = std::get<InspectedMedium>(*inspection).keptFiles;
        const auto found = std::ranges::find(*kept, stl, &KeptBootFile::path);
        return found == kept->end() ? std::nullopt : std::optional(found->origin);
    };
    QFile::remove(file);
    QCOMPARE(origin(), KeptBootFile::Origin::InBootImageOnly);
    test::writeFile(file, "own");
    QCOMPARE(origin(), KeptBootFile::Origin::OtherThanInBootImage);
    const Result<OpenedBootImage> image = openBootImage(m_lab.path(u"boot.wim"_s), 0, {});
    QVERIFY2(image, test::why(image).constData());
    const Result<QByteArray> content =
        image->wim.read(1, u"Windows/Boot/EFI/boot.stl"_s, 1 << 20, {});
    QVERIFY2(content, test::why(content).constData());
    test::writeFile(file, *content);
    QCOMPARE(origin(), KeptBootFile::Origin::SameAsInBootImage);
    QVERIFY(titles(*inspect(u"medium"_s))
                .contains(u"Kept when you choose boot files from the boot image"_s));
}

CMGMEDIA_TEST(TestInspection)
#include "test_inspection.moc"
