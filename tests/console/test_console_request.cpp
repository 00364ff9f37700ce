// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_request.h"
#include "core/validation/facts/facts.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

Facts factsOfMedium()
{
    Facts facts;
    facts.medium = MediumFacts{};
    facts.variables = VariablesFacts{};
    facts.variables->hasPassword = false;
    facts.medium->unattended = true;
    facts.variables->names = {u"_SMSTSx64UnknownMachineGUID"_s};
    return facts;
}

} // namespace

class TestConsoleRequest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatTheProfileStartsFrom();
    void staysOutOfTheWayOfAnImportedMedium();
    void takesWhatIsNotSaidFromTheMedium();
    void goesByWhatTheProfileSays();
};

void TestConsoleRequest::writesWhatTheProfileStartsFrom()
{
    MediaProfile profile;
    profile.folder = QFileInfo(u"/p"_s).absoluteFilePath();
    profile.source = {SourceKind::ConsoleMade, u"official.iso"_s};
    profile.output.path = u"branch.iso"_s;
    QCOMPARE(consoleRequest(profile).outputPath, profile.folder + u"/official.iso"_s);
}

void TestConsoleRequest::staysOutOfTheWayOfAnImportedMedium()
{
    MediaProfile profile;
    profile.folder = QFileInfo(u"/p"_s).absoluteFilePath();
    profile.source.path = u"official.iso"_s;
    profile.output.path = u"out/branch.iso"_s;
    QCOMPARE(consoleRequest(profile).outputPath, profile.folder + u"/out/branch-console.iso"_s);
}

void TestConsoleRequest::takesWhatIsNotSaidFromTheMedium()
{
    const Facts facts = factsOfMedium();
    const ConsoleRequest request = consoleRequest({}, &facts);
    QVERIFY(!request.hasPassword);
    QVERIFY(request.unattended);
    QCOMPARE(request.answers.unknownComputers, std::optional(true));
    const ConsoleRequest unknown = consoleRequest({});
    QVERIFY(unknown.hasPassword);
    QVERIFY(!unknown.unattended);
    QCOMPARE(unknown.answers.unknownComputers, std::optional(false));
}

void TestConsoleRequest::goesByWhatTheProfileSays()
{
    const Facts facts = factsOfMedium();
    MediaProfile profile;
    profile.security.password = PasswordChoice::Change;
    profile.security.unattended = UnattendedChoice::No;
    profile.console.unknownComputers = false;
    profile.console.gateway = u"cmg.example.test"_s;
    profile.customization.variables = {{u"Set"_s, u"1"_s}, {u"Gone"_s, std::nullopt}};
    const ConsoleRequest request = consoleRequest(profile, &facts);
    QVERIFY(request.hasPassword);
    QVERIFY(!request.unattended);
    QCOMPARE(request.answers.unknownComputers, std::optional(false));
    QCOMPARE(request.answers.gateway, u"cmg.example.test"_s);
    QCOMPARE(request.variables, (std::map<QString, QString>{{u"Set"_s, u"1"_s}}));
}

CMGMEDIA_TEST(TestConsoleRequest)
#include "test_console_request.moc"
