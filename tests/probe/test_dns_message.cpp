// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/dns_message.h"
#include "core/validation/facts/azure_names.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QByteArray number(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xFF);
}

QByteArray wireName(const QByteArray& name)
{
    QByteArray wire;
    for (const QByteArray& label : name.split('.'))
        wire += static_cast<char>(label.size()) + label;
    return wire + '\0';
}

QByteArray recordOf(const QByteArray& name, int type, const QByteArray& data)
{
    return name + number(type) + number(1) + QByteArray(4, '\0')
           + number(static_cast<int>(data.size())) + data;
}

/// One question for cmg.contoso.test, and these answers.
QByteArray message(int code, const QByteArrayList& answers)
{
    return number(7) + number(0x8180 | code) + number(1) + number(static_cast<int>(answers.size()))
           + number(0) + number(0) + wireName("cmg.contoso.test") + number(1) + number(1)
           + answers.join();
}

const QByteArray kAsked("\xC0\x0C", 2); // points to the name in the question

} // namespace

class TestDnsMessage : public QObject
{
    Q_OBJECT

private slots:
    void readsAliasesAndAddresses();
    void readsWhatComesWithAnError();
    void refusesWhatIsCutOff();
    void refusesNamesThatLeadInACircle();
    void followsAliases();
    void noticesALoop();
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
    void knowsNamesOfAzure_data();
    void knowsNamesOfAzure();
};

void TestDnsMessage::readsAliasesAndAddresses()
{
    const QByteArray azure = wireName("Granite.westeurope.cloudapp.azure.com");
    const auto read = readDnsMessage(message(
        0, {recordOf(kAsked, 5, azure), recordOf(azure, 1, QByteArray("\xCB\x00\x71\x0A", 4)),
            recordOf(azure, 28, QByteArray("\x20\x01\x0D\xB8") + QByteArray(11, '\0') + '\x10'),
            recordOf(azure, 16, "text")}));
    QVERIFY(read);
    QCOMPARE(read->code, 0);
    QCOMPARE(read->records.size(), size_t{3});
    QCOMPARE(read->records[0].name, u"cmg.contoso.test"_s);
    QCOMPARE(read->records[0].value, u"granite.westeurope.cloudapp.azure.com"_s);
    QCOMPARE(read->records[1].value, u"203.0.113.10"_s);
    QCOMPARE(read->records[2].value, u"2001:db8::10"_s);
}

/// The alias in front of a name that is not there.
void TestDnsMessage::readsWhatComesWithAnError()
{
    const auto read =
        readDnsMessage(message(3, {recordOf(kAsked, 5, wireName("gone.cloudapp.net"))}));
    QVERIFY(read);
    QCOMPARE(dnsCodeName(read->code), u"NXDOMAIN"_s);
    QCOMPARE(read->records.front().value, u"gone.cloudapp.net"_s);
}

void TestDnsMessage::refusesWhatIsCutOff()
{
    const QByteArray whole = message(0, {recordOf(kAsked, 5, wireName("a.example"))});
    QVERIFY(readDnsMessage(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readDnsMessage(QByteArrayView(whole).first(size)),
                 QByteArray::number(size).constData());
}

void TestDnsMessage::refusesNamesThatLeadInACircle()
{
    const QByteArray start = message(0, {});
    const QByteArray self("\xC0\x22", 2); // where it stands itself: 12 + 18 + 4
    QCOMPARE(start.size(), 34);
    QByteArray circle = start + recordOf(self, 1, QByteArray(4, '\1'));
    circle[7] = 1;
    QVERIFY(!readDnsMessage(circle));
}

void TestDnsMessage::followsAliases()
{
    const DnsChain chain =
        followAliases(u"A.example"_s, {{u"b.example"_s, DnsType::A, u"192.0.2.1"_s},
                                       {u"a.example"_s, DnsType::Cname, u"b.example"_s},
                                       {u"c.example"_s, DnsType::A, u"192.0.2.2"_s}});
    QCOMPARE(chain.names, (QStringList{u"a.example"_s, u"b.example"_s}));
    QCOMPARE(chain.addresses, QStringList{u"192.0.2.1"_s});
    QVERIFY(!chain.isLoop);
}

void TestDnsMessage::noticesALoop()
{
    QVERIFY(followAliases(u"a.example"_s, {{u"a.example"_s, DnsType::Cname, u"b.example"_s},
                                           {u"b.example"_s, DnsType::Cname, u"a.example"_s}})
                .isLoop);
    std::vector<DnsRecord> many;
    for (int i = 0; i < 20; ++i)
        many.push_back({u"a%1.example"_s.arg(i), DnsType::Cname, u"a%1.example"_s.arg(i + 1)});
    QVERIFY(followAliases(u"a0.example"_s, many).isLoop);
}

void TestDnsMessage::knowsPrivateAddresses_data()
{
    QTest::addColumn<bool>("isPrivate");
    for (const char* address :
         {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "169.254.7.7",
          "127.0.0.1", "0.0.0.0", "::1", "fd00::1", "fe80::1", "::ffff:10.0.0.1"})
        QTest::newRow(address) << true;
    for (const char* address : {"9.255.255.255", "172.15.0.1", "172.32.0.1", "192.167.1.1",
                                "100.128.0.1", "203.0.113.10", "2001:db8::10"})
        QTest::newRow(address) << false;
}

void TestDnsMessage::knowsPrivateAddresses()
{
    QFETCH(bool, isPrivate);
    QCOMPARE(isPrivateAddress(QString::fromLatin1(QTest::currentDataTag())), isPrivate);
}

void TestDnsMessage::knowsNamesOfAzure_data()
{
    QTest::addColumn<int>("kind");
    const int deployment = static_cast<int>(AzureName::Deployment);
    QTest::newRow("granite.westeurope.cloudapp.azure.com") << deployment;
    QTest::newRow("granite.usgovcloudapp.net") << deployment;
    QTest::newRow("granite.cloudapp.net") << static_cast<int>(AzureName::Classic);
    for (const char* other : {"cmg.contoso.com", "contoso.azurefd.net", "cloudapp.azure.com",
                              "granite.cloudapp.azure.com.evil.example"})
        QTest::newRow(other) << static_cast<int>(AzureName::None);
}

void TestDnsMessage::knowsNamesOfAzure()
{
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(azureNameOf(QString::fromLatin1(QTest::currentDataTag()))), kind);
}

CMGMEDIA_TEST(TestDnsMessage)
#include "test_dns_message.moc"
