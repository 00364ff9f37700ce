// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// Labels that a volume does not hold whole: the medium is finished all the same.
class TestBuildLabel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isShortenedOnTheVolumeAlone_data();
    void isShortenedOnTheVolumeAlone();

private:
    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestBuildLabel::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestBuildLabel::isShortenedOnTheVolumeAlone_data()
{
    QTest::addColumn<OutputKind>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("onVolume");
    const auto disc = [](const char* name, const QString& label, const QString& onVolume) {
        QTest::newRow(name) << OutputKind::Iso << label << onVolume;
    };
    const QString digits = u"12345678901234567890123456789012"_s;
    disc("30", digits.first(30), digits.first(30));
    disc("31", digits.first(31), digits.first(30));
    disc("32", digits, digits.first(30));
    disc("a dash", u"Filiale – Köln 2026"_s, u"Filiale – Köln"_s);
    disc("32 of another script", QString(32, u'空'), QString(15, u'空'));
    disc("a pair of surrogates at the end", u"Branch boot 24 \U0001F5A5"_s, u"Branch boot 24"_s);
    disc("spaces around", u" Branch "_s, u"Branch"_s);
    QTest::newRow("stick") << OutputKind::UsbImage << u"Filiale – Köln 2026"_s << u"FILIALE _ K"_s;
    QTest::newRow("stick, no name") << OutputKind::UsbImage << u"No name"_s << u"NO NAME"_s;
}

void TestBuildLabel::isShortenedOnTheVolumeAlone()
{
    QFETCH(OutputKind, kind);
    QFETCH(QString, label);
    QFETCH(QString, onVolume);
    const QString output = m_folder.filePath(u"made.img"_s);
    QFile::remove(output);
    MediaProfile profile = m_lab.profile;
    profile.output.kind = kind;
    profile.output.label = label;
    const Result<BuildReport> built =
        test::build(test::to(output, profile), test::secretsOf(m_lab));
    QVERIFY2(built, test::why(built).constData());

    const std::optional<Secret> password = m_lab.password();
    const Result<InspectedMedium> made = test::openMedium(output, &*password);
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(made->medium.disc.volumeLabel, onVolume);
    QCOMPARE(made->medium.label, label.trimmed());

    if (!test::isInstalled(u"blkid"_s))
        QSKIP("blkid is not installed, so no other program read the label");
    // Of a disc it is the name of the logical volume, which is longer than that of the volume.
    const bool isDisc = kind == OutputKind::Iso;
    const test::Ran ran = test::run(u"blkid"_s, {u"-p"_s, u"-O"_s, isDisc ? u"0"_s : u"1048576"_s,
                                                 u"-s"_s, u"LABEL"_s, u"-o"_s, u"value"_s, output});
    QCOMPARE(QString::fromUtf8(ran.output).trimmed(), isDisc ? label.trimmed() : onVolume);
}

CMGMEDIA_TEST(TestBuildLabel)
#include "test_build_label.moc"
