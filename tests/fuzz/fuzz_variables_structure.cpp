// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/media_variables.h"
#include "tests/support/test_pki.h"

#include <QtEndian>

#include <fuzzer/FuzzedDataProvider.h>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t* kNames[] = {
    u"_SMSMediaGuid",  u"_SMSTSMediaPFX", u"a",     u"A",  u"",
    u"_SMSTSSiteCode", u"&amp;",          u"&#65;", u"ä€", u"OSDPassword"};
constexpr const char16_t* kPieces[] = {u"<![CDATA[",
                                       u"]]>",
                                       u"]]&gt;",
                                       u"<!--",
                                       u"-->",
                                       u"<?xml version=\"1.0\"?>",
                                       u"&lt;",
                                       u"&amp;",
                                       u"&#x41;",
                                       u"&#0;",
                                       u"&unknown;",
                                       u"<var name=\"b\">",
                                       u"</var>",
                                       u"<var name='c'/>",
                                       u"<MediaVarList>",
                                       u"</MediaVarList>",
                                       u"\r\n",
                                       u" ",
                                       u"\0",
                                       u"\uFFFE",
                                       u"<",
                                       u">",
                                       u"\"",
                                       u"'",
                                       u"<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                       u"0x"};

template <size_t Count>
std::u16string_view oneOf(const char16_t* const (&texts)[Count], FuzzedDataProvider& input)
{
    return texts[input.ConsumeIntegralInRange<size_t>(0, Count - 1)];
}

std::u16string value(FuzzedDataProvider& input)
{
    std::u16string text;
    for (int left = input.ConsumeIntegralInRange(0, 4); left > 0; --left) {
        switch (input.ConsumeIntegralInRange(0, 3)) {
        case 0:
            text += oneOf(kPieces, input);
            break;
        case 1:
            text += test::labMediaGuid().toStdU16String();
            break;
        case 2:
            text += QString::fromLatin1(test::labPki().mediaPfx.toHex()).toStdU16String();
            break;
        default:
            text += static_cast<char16_t>(input.ConsumeIntegral<quint16>());
        }
    }
    return text;
}

/// A list as the site writes it, but for what the input chooses.
std::u16string list(FuzzedDataProvider& input)
{
    std::u16string text;
    if (input.ConsumeBool())
        text += u'\uFEFF';
    if (input.ConsumeBool())
        text += u"<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n";
    text += u"<MediaVarList>";
    for (int left = input.ConsumeIntegralInRange(0, 6); left > 0; --left) {
        const char16_t quote = input.ConsumeBool() ? u'"' : u'\'';
        text += u"<var name=";
        text += quote;
        text += oneOf(kNames, input);
        text += quote;
        if (input.ConsumeIntegralInRange(0, 7) == 0) {
            text += u"/>";
            continue;
        }
        const bool isCdata = input.ConsumeBool();
        text += isCdata ? u"><![CDATA[" : u">";
        text += value(input);
        text += isCdata ? u"]]></var>" : u"</var>";
        if (input.ConsumeIntegralInRange(0, 7) == 0)
            text += value(input);
    }
    text += u"</MediaVarList>";
    if (input.ConsumeBool())
        text += u'\0';
    return text;
}

void edit(MediaVariables variables, const Secret* password, FuzzedDataProvider& input)
{
    (void)variables.mediaPfx({});
    for (int left = 3; left > 0; --left) {
        const auto name = QString::fromStdU16String(std::u16string(oneOf(kNames, input)));
        if (input.ConsumeBool()) {
            const QString wanted = QString::fromStdU16String(value(input));
            const bool isSet = variables.set(name, wanted).has_value();
            if (isSet && variables.length(name) != wanted.size())
                qFatal("a value has another length");
        } else if (variables.remove(name) && input.ConsumeBool()) {
            (void)variables.contains(name);
        }
    }
    const QByteArray file = variables.encrypt(password).value();
    const auto again = MediaVariables::decrypt(file, password, {});
    if (!again || again->names() != variables.names())
        qFatal("what was written cannot be read");
}

} // namespace

/// Lists of variables put together of what XML has, under each cipher, with and without a password;
/// and the head of the file with other numbers.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Secret password = Secret::fromText(u"Pa55w.rd"_s);
    FuzzedDataProvider input(data, size);
    const Secret* given = input.ConsumeBool() ? &password : nullptr;
    const auto cipher = input.PickValueInArray(
        {BufferCipher::TripleDes, BufferCipher::Aes128, BufferCipher::Aes256});
    QByteArray file = encryptVariables({cipher, utf16Bytes(list(input))}, given).value();
    for (int left = input.ConsumeIntegralInRange(0, 2); left > 0; --left) {
        const auto at = input.ConsumeIntegralInRange<qsizetype>(0, 5) * 4;
        const auto number = input.ConsumeIntegral<quint32>();
        qToLittleEndian(input.ConsumeBool() ? number % 64 : number, file.data() + at);
    }
    if (auto variables = MediaVariables::decrypt(file, given, {}))
        edit(*std::move(variables), given, input);
    return 0;
}
