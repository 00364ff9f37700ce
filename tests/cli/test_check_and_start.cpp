// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"
#include "tests/cli/cli_fixture.h"
#include "tests/configmgr/boot_faults.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr test::BootMediumKind kStick{BootFirmware::UefiX64, false};
constexpr qint64 kLargestFile = 64 << 20; ///< of a lab's medium

} // namespace

/// Every fault that ends the boot chain, as a folder that people give: what does not start is
/// blocked by check and refused by build, and what check lets pass is built.
class TestCheckAndStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agree_data();
    void agree();

private:
    test::Ran ran(const QString& command) const;

    test::CliLab m_lab;
    MediaProfile m_profile;
    std::unique_ptr<test::BootMedia> m_media;
    std::vector<test::BootFault> m_faults;
};

void TestCheckAndStart::initTestCase()
{
    QVERIFY(m_lab.make());
    m_media = std::make_unique<test::BootMedia>(m_lab.folder());
    m_faults = test::bootFaults(*m_media, kStick);
    test::BootFault none;
    none.name = "whole";
    none.state = BootLinkState::Fine;
    none.change = [](Disc&) {};
    m_faults.insert(m_faults.begin(), none);
    Result<MediaProfile> profile = loadProfile(m_lab.path(u"profile.json"_s));
    QVERIFY2(profile, test::why(profile).constData());
    m_profile = *std::move(profile);
    m_profile.source.path = m_lab.beside(u"medium"_s);
    m_profile.output.path = m_lab.beside(u"new.img"_s);
    m_profile.output.kind = OutputKind::UsbImage;
    // Nothing that has the boot image looked into: what is copied as it is can be broken, too.
    m_profile.bootImage.trust.clear();
    m_profile.cmg = {};
}

test::Ran TestCheckAndStart::ran(const QString& command) const
{
    return test::tool(m_lab.withPassword({command, m_lab.path(u"start.json"_s)}));
}

void TestCheckAndStart::agree_data()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < std::ssize(m_faults); ++i)
        QTest::newRow(m_faults[static_cast<size_t>(i)].name.constData()) << i;
    qInfo("%d media", static_cast<int>(m_faults.size()));
}

void TestCheckAndStart::agree()
{
    QFETCH(int, fault);
    const test::BootFault& wrong = m_faults[static_cast<size_t>(fault)];
    Disc disc = m_media->whole(kStick);
    wrong.change(disc);
    QDir(m_profile.source.path).removeRecursively();
    for (const MediaFile* file : disc.tree.files()) {
        const Result<QByteArray> content = file->bytes.readAll(kLargestFile);
        QVERIFY2(content, test::why(content).constData());
        test::writeFile(m_profile.source.path + u'/' + file->path, *content);
    }
    QFile::remove(m_profile.output.path);
    const Result<> saved = saveProfile(m_profile, m_lab.path(u"start.json"_s));
    QVERIFY2(saved, test::why(saved).constData());
    const test::Ran checked = ran(u"check"_s);
    const test::Ran built = ran(u"build"_s);
    const QByteArray words = checked.output + checked.errors + "\nbuild: " + built.errors;
    QVERIFY2((checked.exitCode != 0) == (built.exitCode != 0), words.constData());
    QCOMPARE(QFile::exists(m_profile.output.path), built.exitCode == 0);
    if (wrong.state == BootLinkState::Broken)
        QVERIFY2(checked.exitCode != 0, words.constData());
    if (wrong.state == BootLinkState::Fine)
        QVERIFY2(checked.exitCode == 0, words.constData());
}

CMGMEDIA_TEST(TestCheckAndStart)
#include "test_check_and_start.moc"
