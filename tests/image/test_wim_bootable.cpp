// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/errors.h"
#include "core/image/wim_file.h"
#include "core/image/wim_overlay.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestWimBootable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { needWimlib(); }
    void makesAnImageTheOneThatBoots();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestWimBootable::makesAnImageTheOneThatBoots()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString tree = path(u"tree"_s);
    makeBootImageFolder(tree);
    const QString wim = makeBootImage(tree, path(u"none.wim"_s), {.integrityTable = true});
    const auto imagex = [](const QStringList& words) {
        return run(u"wimlib-imagex"_s, words).exitCode;
    };
    QCOMPARE(imagex({u"append"_s, tree, wim, u"Setup"_s, u"--check"_s}), 0);
    QCOMPARE(imagex({u"info"_s, wim, u"0"_s, u"--boot"_s}), 0); // none boots
    const Result<ByteSource> source = ByteSource::open(wim);
    QVERIFY(source);
    QCOMPARE(WimFile::open(*source, wim, {})->bootIndex(), 0);
    for (const int image : {0, 3})
        QCOMPARE(makeWimBootable(*source, wim, image, {}).error().code, ErrorCode::WimImageMissing);
    for (const int image : {1, 2}) {
        const Result<ByteSource> made = makeWimBootable(*source, wim, image, {});
        QVERIFY(made);
        QCOMPARE(made->size(), source->size());
        const Result<WimFile> opened = WimFile::open(*made, wim, {});
        QVERIFY(opened);
        QCOMPARE(opened->bootIndex(), image);
        QVERIFY(opened->isBootMetadataRight());
        const QString copy = path(u"boots.wim"_s);
        compose(*made, copy);
        QCOMPARE(imagex({u"verify"_s, copy}), 0);
        const QByteArray told = run(u"wimlib-imagex"_s, {u"info"_s, copy}).output.simplified();
        const QByteArray boots = "Boot Index: " + QByteArray::number(image);
        QVERIFY2(told.contains(boots), told.constData());
    }
    QCOMPARE(WimFile::open(*source, wim, {})->bootIndex(), 0); // it is never written
}

CMGMEDIA_TEST(TestWimBootable)
#include "test_wim_bootable.moc"
