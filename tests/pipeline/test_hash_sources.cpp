// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/crypto/sha256.h"
#include "tests/support/files.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestHashSources : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hashesWhatWentIn();

private:
    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestHashSources::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestHashSources::hashesWhatWentIn()
{
    const QTemporaryDir folder;
    MediaProfile profile = test::to(folder.filePath(u"a.iso"_s), m_lab.profile);
    profile.source.path = folder.filePath(u"source.iso"_s);
    profile.bootImage.path = folder.filePath(u"boot.wim"_s);
    const QByteArray wim = test::readFile(m_lab.path(u"boot.wim"_s));
    test::writeFile(profile.source.path, test::readFile(m_lab.path(u"official.iso"_s)));
    test::writeFile(profile.bootImage.path, wim);
    const QDateTime time = QFileInfo(profile.bootImage.path).lastModified();
    test::BuildWatch watch;
    watch.started = [&](const QString& step, std::stop_source&) {
        if (!step.startsWith("Rename"_L1) && !step.startsWith("Verify the medium"_L1))
            return;
        // Somebody replaces it, and sets its time back.
        QFile file(profile.bootImage.path + u".new"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(QByteArray(wim.size(), 'x')), wim.size());
        QVERIFY(file.setFileTime(time, QFile::FileModificationTime));
        file.close();
        (void)renameOver(file.fileName(), profile.bootImage.path); // Windows lets nobody
    };
    const Result<BuildReport> built = test::build(profile, test::secretsOf(m_lab), {}, watch);
    QVERIFY2(built, test::why(built).constData());
    const auto source = [&built](QStringView role) {
        return *std::ranges::find_if(built->sources,
                                     [role](const UsedSource& used) { return used.key == role; });
    };
    QCOMPARE(source(u"imported medium").sha256, sha256Of(test::readFile(profile.source.path)));
    QCOMPARE(source(u"trust").sha256, sha256Of(test::readFile(m_lab.path(u"pki/root.cer"_s))));
    const UsedSource used = source(u"boot image");
    const bool isKnown = used.sha256 == sha256Of(wim);
    QVERIFY(isKnown || (used.sha256.isEmpty() && used.isChanged));
#ifdef Q_OS_LINUX
    QVERIFY(!isKnown);
#endif
}

CMGMEDIA_TEST(TestHashSources)
#include "test_hash_sources.moc"
