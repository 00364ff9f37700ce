// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_parts.h"
#include "core/configmgr/boot_image_trust.h"
#include "core/configmgr/boot_managers.h"
#include "tests/support/files.h"
#include "tests/support/stopping_file.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// What is done with a boot image that is open, hive and all.
using WithBootImage =
    std::function<std::optional<Error>(const OpenedBootImage& opened, const std::stop_token& stop)>;
Q_DECLARE_METATYPE(WithBootImage)

/// Stops at every reading of a boot image that is 600 MB long.
class TestStopBootImage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsNothingMore_data();
    void readsNothingMore();

private:
    QTemporaryDir m_folder;
    ByteSource m_bytes;
};

void TestStopBootImage::initTestCase()
{
    const Lab lab = makeLab(m_folder.path());
    m_bytes = ByteSource::fromBytes(readFile(lab.path(u"boot.wim"_s)));
    m_bytes.append(endless((600LL << 20) - m_bytes.size())); // nothing refers to what is behind
}

void TestStopBootImage::readsNothingMore_data()
{
    QTest::addColumn<WithBootImage>("work");
    QTest::newRow("opening") << WithBootImage(
        [](const OpenedBootImage&, const std::stop_token&) { return std::optional<Error>(); });
    QTest::newRow("parts") << WithBootImage(
        [](const OpenedBootImage& opened, const std::stop_token& stop) {
            return errorOf(bootImageParts(opened.wim, opened.image, stop));
        });
    QTest::newRow("boot managers")
        << WithBootImage([](const OpenedBootImage& opened, const std::stop_token& stop) {
               for (const BootManager& manager :
                    bootManagersOf(opened.wim, 1, BootFileGeneration::Ca2011, stop))
                   if (!manager.image && manager.image.error().code == ErrorCode::Cancelled)
                       return std::optional(manager.image.error());
               return std::optional<Error>();
           });
    QTest::newRow("change of trust") << WithBootImage([](const OpenedBootImage& opened,
                                                         const std::stop_token& stop) {
        SilentSink sink;
        Work work{sink, stop};
        return errorOf(editTrust(opened.bytes, opened.wim, opened.image,
                                 {{labPki().root, labPki().issuing}, {}}, labClock().stamp, work));
    });
}

void TestStopBootImage::readsNothingMore()
{
    QFETCH(WithBootImage, work);
    const Obedience seen = obedienceOf(
        [&](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
            const Result<OpenedBootImage> opened =
                openBootImage(ByteSource::fromFile(file), u"boot.wim"_s, 0, stop);
            return opened ? work(*opened, stop) : std::optional(opened.error());
        },
        m_bytes);
    QCOMPARE(seen.wentOn, QString());
    QVERIFY2(seen.readings >= 5, QByteArray::number(seen.readings).constData());
}

CMGMEDIA_TEST(TestStopBootImage)
#include "test_stop_boot_image.moc"
