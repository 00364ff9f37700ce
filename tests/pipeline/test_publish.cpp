// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/trusted_boot_image.h"
#include "core/registry/certificate_file.h"
#include "tests/support/files.h"
#include "tests/support/system.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// The file in the folder that has no final name yet; empty: there is none.
QString unfinishedIn(const QDir& folder)
{
    const QStringList names = folder.entryList({u".*.part-*"_s}, QDir::Files | QDir::Hidden);
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

/// Looks on while a boot image is written, and does something at each report.
class Watch : public SilentSink
{
public:
    explicit Watch(std::function<void()> watched) : m_watched(std::move(watched)) {}
    void progressed(qint64, qint64) override { m_watched(); }

private:
    std::function<void()> m_watched;
};

using Swap = std::function<void(const QString& unfinished)>;

/// Another file with the same bytes: whoever owns a folder may have read them.
void putTwin(const QString& unfinished)
{
    const QString twin = unfinished + u".twin"_s;
    QVERIFY(QFile::copy(unfinished, twin));
    QVERIFY(QFile::remove(unfinished));
    QVERIFY(QFile::rename(twin, unfinished));
}

void putStranger(const QString& unfinished)
{
    QVERIFY(QFile::remove(unfinished));
    test::writeFile(unfinished, "a file of somebody else");
}

void putLink(const QString& unfinished)
{
    const QString target = unfinished + u".target"_s;
    QVERIFY(QFile::rename(unfinished, target));
    QVERIFY(test::makeLink(target, unfinished));
}

} // namespace

/// In a folder of somebody else: what gets the final name is the very file that was written and
/// looked at.
class TestPublish : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noticesAnotherFile_data();
    void noticesAnotherFile();
    void noticesAnotherBootImage();
    void keepsWhatWasThereBefore();

private:
    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestPublish::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("Wine gives a file the index of a removed one, and an open one can't be replaced");
#endif
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestPublish::noticesAnotherFile_data()
{
    QTest::addColumn<Swap>("swap");
    QTest::addColumn<OutputKind>("kind");
    QTest::newRow("disc, the same bytes") << Swap(putTwin) << OutputKind::Iso;
    QTest::newRow("disc, other bytes") << Swap(putStranger) << OutputKind::Iso;
    QTest::newRow("disc, a link to it") << Swap(putLink) << OutputKind::Iso;
    QTest::newRow("stick, the same bytes") << Swap(putTwin) << OutputKind::UsbImage;
    QTest::newRow("stick, other bytes") << Swap(putStranger) << OutputKind::UsbImage;
}

void TestPublish::noticesAnotherFile()
{
    QFETCH(Swap, swap);
    QFETCH(OutputKind, kind);
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"a.iso"_s);
    bool isSwapped = false;
    test::BuildWatch watch;
    watch.started = [&](const QString& step, std::stop_source&) {
        if (step.startsWith("Rename"_L1)) { // the last look was taken
            swap(unfinishedIn(folder.path()));
            isSwapped = true;
        }
    };
    MediaProfile profile = m_lab.profile;
    profile.output.kind = kind;
    const Result<BuildReport> built =
        test::build(test::to(output, profile), test::secretsOf(m_lab), {}, watch);
    QVERIFY2(isSwapped, test::why(built).constData());
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::OutputSwapped);
    QVERIFY2(test::why(built).contains("took the place"), test::why(built).constData());
    QVERIFY(!QFile::exists(output));
}

void TestPublish::noticesAnotherBootImage()
{
    const QTemporaryDir folder;
    int swaps = 0;
    Watch watch([&] {
        const QString unfinished = unfinishedIn(folder.path());
        if (unfinished.isEmpty() || QFileInfo(unfinished).size() == 0)
            return;
        putTwin(unfinished);
        ++swaps;
    });
    Work work{watch, {}};
    TrustedBootImageOptions options;
    options.wimPath = m_lab.path(u"boot.wim"_s);
    options.output.path = folder.filePath(u"new.wim"_s);
    const Result<CertificateContent> root = loadCertificates(m_lab.path(u"pki/root.cer"_s));
    QVERIFY2(root, test::why(root).constData());
    options.add = {{u"root.cer"_s, root->certificates}};
    const Result<TrustedBootImage> made = writeTrustedBootImage(options, test::labClock(), work);
    QVERIFY(swaps > 0);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ResultDiffers); // and no disk is blamed
    QVERIFY(!QFile::exists(options.output.path));
}

/// By the same way of writing, with what is smaller: a page, a script, an export.
void TestPublish::keepsWhatWasThereBefore()
{
    const QTemporaryDir folder;
    const OutputFile output{.path = folder.filePath(u"a.txt"_s), .inputs = {}, .mayReplace = true};
    test::writeFile(output.path, "before");
    const QString unfinished = folder.filePath(u".a.txt.part-1"_s);
    for (const Swap& swap : {Swap(putTwin), Swap(putStranger), Swap(putLink)}) {
        test::writeFile(unfinished, "made");
        const Result<MadeFile> made = MadeFile::at(unfinished);
        QVERIFY2(made, test::why(made).constData());
        QVERIFY(made->has(unfinished) && !made->has(output.path));
        swap(unfinished);
        const Result<> published = publish(unfinished, *made, output);
        QVERIFY(!published);
        QCOMPARE(published.error().code, ErrorCode::OutputSwapped);
        QCOMPARE(test::readFile(output.path), "before");
        QVERIFY(QFile::remove(unfinished));
        QFile::remove(unfinished + u".target"_s);
    }
    test::writeFile(unfinished, "made");
    const Result<MadeFile> made = MadeFile::at(unfinished);
    QVERIFY(made && publish(unfinished, *made, output));
    QVERIFY(made->has(output.path));
    QCOMPARE(test::readFile(output.path), "made");
    QVERIFY(!MadeFile::at(unfinished));
    QVERIFY(!MadeFile().has(output.path));
}

CMGMEDIA_TEST(TestPublish)
#include "test_publish.moc"
