// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_catalogue.h"
#include "core/profile/profile_keys.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Leaves what the table says beside the test, to be looked at and copied.
void leave(const QString& name, const QByteArray& content)
{
    QFile file(name);
    if (file.open(QFile::WriteOnly))
        file.write(content);
}

} // namespace

class TestProfileKeys : public QObject
{
    Q_OBJECT

private slots:
    void standInTheManual();
    void standInTheSchema();
    void stayTogetherInTheirGroups();
    void haveOneWordForEachChoice();
    void nameTheFilesThatMove();
    void namesASavedFileTheSame();
    void findsWhatChanged();
};

void TestProfileKeys::standInTheManual()
{
    const QByteArray manual = contentOf(u"" CMGMEDIA_SOURCE_ROOT "/docs/profile.md"_s);
    const QByteArray table = profileKeysMarkdown().toUtf8();
    const bool stands = manual.contains(QByteArray("\n\n" + table + '\n'));
    if (!stands)
        leave(u"profile-keys.md"_s, table);
    QVERIFY2(stands, "put profile-keys.md, which lies here now, into docs/profile.md");
}

void TestProfileKeys::standInTheSchema()
{
    const QByteArray schema = QJsonDocument(profileSchema()).toJson();
    const QByteArray shipped = contentOf(u"" CMGMEDIA_SOURCE_ROOT "/docs/profile.schema.json"_s);
    if (shipped != schema)
        leave(u"profile.schema.json"_s, schema);
    QVERIFY2(shipped == schema, "copy profile.schema.json, which lies here now, to docs");
}

/// So that a mistake is told in the order in which people read.
void TestProfileKeys::stayTogetherInTheirGroups()
{
    QStringList groups;
    for (const ProfileKeyRow& row : profileKeys()) {
        if (groups.isEmpty() || groups.last() != row.group())
            groups << row.group();
        QVERIFY(!row.name().contains(u'.'));
    }
    groups.removeAll(QString()); // names at the top stand at both ends
    QCOMPARE(QSet(groups.begin(), groups.end()).size(), groups.size());
}

void TestProfileKeys::haveOneWordForEachChoice()
{
    for (const ProfileKeyRow& row : profileKeys()) {
        const auto* choice = std::get_if<ChoicePlace>(&row.place);
        if (!choice)
            continue;
        for (size_t i = 0; i < choice->words.size(); ++i) {
            const ChoiceWord& word = choice->words[i];
            QCOMPARE(word.value, static_cast<int>(i)); // none is left out
            QCOMPARE(findWord(choice->words, word.text), &word);
        }
    }
    QCOMPARE(findWord(answerWords(), u"maybe"_s), nullptr);
}

void TestProfileKeys::nameTheFilesThatMove()
{
    QStringList files;
    for (const ProfileKeyRow& row : profileKeys()) {
        if (isPath(row))
            files << row.path;
    }
    QCOMPARE(files,
             QStringList({u"source.path"_s, u"site.snapshot"_s, u"cmg.certificate"_s,
                          u"security.pfx"_s, u"bootImage.path"_s, u"bootImage.trust"_s,
                          u"taskSequence.path"_s, u"output.path"_s, u"output.biosBootRecord"_s}));
    QCOMPARE(keyPath(ProfileKey::SecurityPfx), "security.pfx"_L1);
}

void TestProfileKeys::namesASavedFileTheSame()
{
    MediaProfile profile;
    profile.source.path = u"a.iso"_s;
    profile.bootImage.trust = QStringList{u"root.cer"_s};
    profile.folder = QDir::rootPath() + u"p"_s;
    const MediaProfile moved = profile.movedTo(QDir::rootPath() + u"q"_s);
    QVERIFY(moved.source.path != profile.source.path);
    QVERIFY(changedKeys(profile, moved).empty());
    MediaProfile other = profile;
    other.folder = QDir::rootPath() + u"q"_s; // the same words for other files
    QCOMPARE(changedKeys(profile, other),
             (std::set{ProfileKey::SourcePath, ProfileKey::BootImageTrust}));
}

void TestProfileKeys::findsWhatChanged()
{
    const MediaProfile before;
    MediaProfile after;
    QVERIFY(changedKeys(before, after).empty());
    after.output.kind = OutputKind::UsbImage;
    after.console.unknownComputers = false;
    after.customization.variables[u"A"_s] = std::nullopt;
    QCOMPARE(changedKeys(before, after),
             (std::set{ProfileKey::ConsoleUnknownComputers, ProfileKey::CustomizationVariables,
                       ProfileKey::OutputKind}));
}

CMGMEDIA_TEST(TestProfileKeys)
#include "test_profile_keys.moc"
