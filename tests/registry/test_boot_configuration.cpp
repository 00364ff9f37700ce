// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_boot_configuration.h"
#include "core/registry/boot_configuration.h"
#include "core/registry/empty_hive.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kLoader = u"\\windows\\system32\\boot\\winload.efi"_s;

QByteArray labStore()
{
    static const QByteArray store = labBootConfiguration(kLoader).value_or(QByteArray());
    return store;
}

/// Of Windows media; not part of the project.
QDir realStores()
{
    return QDir(test::samplesFolder() + u"/data/bcd"_s);
}

} // namespace

class TestBootConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatALabStarts();
    void startsTheFirstOfTheMenuWithoutADefault();
    void emptyHiveStartsNothing();
    void refusesEveryShorterFile();
    void damagedBytesNeverCrash();
    void readsRealStores();
    void needsNoFolderForTemporaryFiles();
};

void TestBootConfiguration::needsNoFolderForTemporaryFiles()
{
    const QByteArray store = labStore(); // made in the folder that there is
    const QByteArray before = qgetenv("TMPDIR");
    const QString absent = QDir::tempPath() + u"/absent"_s;
    qputenv("TMPDIR", QFile::encodeName(absent));
    const auto reset = qScopeGuard([&before] {
        if (before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
    });
#ifndef Q_OS_LINUX
    QSKIP("only Linux has files in memory that have names");
#endif
    const Result<BootConfiguration> read = readBootConfiguration(store, u"BCD"_s, {});
    QVERIFY2(read, test::why(read).constData());
    QVERIFY(read->started());
}

void TestBootConfiguration::readsWhatALabStarts()
{
    const Result<BootConfiguration> read = readBootConfiguration(labStore(), u"BCD"_s, {});
    QVERIFY2(read, test::why(read).constData());
    QVERIFY(read->hasBootManager);
    QCOMPARE(read->entries.size(), size_t{1});
    const LoaderEntry* entry = read->started();
    QVERIFY(entry);
    QCOMPARE(entry->id, read->defaultEntry);
    QCOMPARE(read->order, QStringList{entry->id});
    QCOMPARE(entry->loaderPath, kLoader);
    QVERIFY(entry->device);
    QCOMPARE(entry->device, entry->osDevice);
    QCOMPARE(entry->device->imagePath, u"\\sources\\boot.wim"_s);
    QCOMPARE(entry->device->options, u"{7619dcc8-fafe-11d9-b411-000476eba25f}"_s);
    QVERIFY(entry->device->isOnBootDevice);
    QCOMPARE(entry->ramdiskImagePath, u"\\boot\\boot.sdi"_s);
}

void TestBootConfiguration::startsTheFirstOfTheMenuWithoutADefault()
{
    BootConfiguration configuration;
    configuration.entries.resize(2);
    configuration.entries[0].id = u"{a}"_s;
    configuration.entries[1].id = u"{b}"_s;
    QVERIFY(!configuration.started());
    configuration.order = QStringList{u"{b}"_s, u"{a}"_s};
    QCOMPARE(configuration.started()->id, u"{b}"_s);
    configuration.defaultEntry = u"{a}"_s;
    QCOMPARE(configuration.started()->id, u"{a}"_s);
    configuration.defaultEntry = u"{c}"_s;
    QVERIFY(!configuration.started());
}

void TestBootConfiguration::emptyHiveStartsNothing()
{
    const Result<BootConfiguration> read = readBootConfiguration(emptyHive(u"BCD"), u"BCD"_s, {});
    QVERIFY2(read, test::why(read).constData());
    QVERIFY(!read->hasBootManager);
    QVERIFY(!read->started());
}

void TestBootConfiguration::refusesEveryShorterFile()
{
    const QByteArray store = labStore();
    for (qsizetype size = 0; size < store.size(); ++size)
        QVERIFY2(!readBootConfiguration(store.first(size), u"BCD"_s, {}),
                 qPrintable(QString::number(size)));
}

/// Either an error or a value; the hive is checked as a whole before hivex sees it.
void TestBootConfiguration::damagedBytesNeverCrash()
{
    const QByteArray store = labStore();
    for (qsizetype at = 0x1000; at < store.size(); at += 61) {
        QByteArray damaged = store;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        if (const auto read = readBootConfiguration(damaged, u"BCD"_s, {}))
            read->started();
    }
}

void TestBootConfiguration::readsRealStores()
{
    const QStringList names = realStores().entryList({u"*.bcd"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("the samples folder is missing");
    for (const QString& name : names) {
        QFile file(realStores().filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const Result<BootConfiguration> read = readBootConfiguration(file.readAll(), name, {});
        QVERIFY2(read, test::why(read).constData());
        const LoaderEntry* entry = read->started();
        QVERIFY2(entry, qPrintable(name));
        QVERIFY2(entry->loaderPath.startsWith(u"\\windows\\system32\\boot\\winload."_s),
                 qPrintable(name));
        QVERIFY2(entry->device && entry->device == entry->osDevice, qPrintable(name));
        QCOMPARE(entry->device->imagePath, u"\\sources\\boot.wim"_s);
        QCOMPARE(entry->ramdiskImagePath, u"\\boot\\boot.sdi"_s);
    }
}

CMGMEDIA_TEST(TestBootConfiguration)
#include "test_boot_configuration.moc"
