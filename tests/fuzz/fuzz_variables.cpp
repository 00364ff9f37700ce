// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/media_variables.h"
#include "core/variables/secret_names.h"

#include <cstdint>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

/// Whatever was read stays the same when written; a new value can be read back.
void edit(MediaVariables variables)
{
    for (const QString& name : variables.names()) {
        if (variables.value(name).has_value() == isSecretName(name))
            qFatal("a variable has no value, or a secret has one");
        if (variables.value(name) && variables.value(name)->size() != variables.length(name))
            qFatal("a value has another length");
    }
    const QString value = u"a ]]> b & <c>\r\n"_s;
    const bool isSet = variables.set(u"fuzz"_s, value).has_value();
    const QByteArray file = variables.encrypt(nullptr).value();
    const auto again = MediaVariables::decrypt(file, nullptr, {});
    if (!again || again->names() != variables.names())
        qFatal("what was written cannot be read");
    if (isSet && again->value(u"fuzz"_s) != value)
        qFatal("a value got lost");
    if (isSet && (!variables.remove(u"fuzz"_s) || variables.contains(u"FUZZ"_s)))
        qFatal("a variable stays");
}

/// A list around the input, so that most inputs get past the first characters.
SecretBytes listAround(QByteArrayView text)
{
    constexpr std::u16string_view kBefore = u"<MediaVarList><var name='a'>";
    constexpr std::u16string_view kAfter = u"</var></MediaVarList>";
    const auto append = [](SecretBytes& bytes, const void* data, size_t size) {
        const auto* begin = static_cast<const char*>(data);
        bytes.insert(bytes.end(), begin, begin + size);
    };
    SecretBytes bytes;
    append(bytes, kBefore.data(), kBefore.size() * 2);
    for (const char character : text) {
        bytes.push_back(character);
        bytes.push_back('\0');
    }
    append(bytes, kAfter.data(), kAfter.size() * 2);
    return bytes;
}

void open(const QByteArray& file)
{
    const auto variables = MediaVariables::decrypt(file, nullptr, {});
    if (!variables)
        return;
    const auto same = variables->encrypt(nullptr).value();
    const auto text = [](const QByteArray& from) {
        return decryptVariables(from, nullptr, {}).value().text;
    };
    if (text(same) != text(file))
        qFatal("what was not changed is not the same");
    edit(*variables);
    (void)variables->mediaPfx({});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    open(input.toByteArray());
    const SecretBytes whole(input.begin(), input.end() - input.size() % 2);
    open(encryptVariables({BufferCipher::Aes256, whole}, nullptr).value());
    open(encryptVariables({BufferCipher::TripleDes, listAround(input)}, nullptr).value());
    return 0;
}
