// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/crypto/no_pfx.h"
#include "core/variables/errors.h"
#include "core/variables/media_identity.h"
#include "core/variables/media_variables.h"
#include "core/variables/xml_cursor.h"
#include "core/variables/xml_text.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// The password of the PFX: so many characters of the GUID, as stored, a brace included.
constexpr size_t kPasswordCharacters = 31;

std::optional<char> nibbleOf(char16_t digit)
{
    if (digit >= u'0' && digit <= u'9')
        return static_cast<char>(digit - u'0');
    if (digit >= u'A' && digit <= u'F')
        return static_cast<char>(digit - u'A' + 10);
    if (digit >= u'a' && digit <= u'f')
        return static_cast<char>(digit - u'a' + 10);
    return std::nullopt;
}

/// QByteArray::fromHex would leave the private key in memory.
std::optional<SecretBytes> fromHex(std::u16string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    SecretBytes bytes(text.size() / 2);
    for (size_t i = 0; i < bytes.size(); ++i) {
        const std::optional<char> high = nibbleOf(text[2 * i]);
        const std::optional<char> low = nibbleOf(text[2 * i + 1]);
        if (!high || !low)
            return std::nullopt;
        bytes[i] = static_cast<char>(*high << 4 | *low);
    }
    return bytes;
}

std::u16string_view trimmed(std::u16string_view text)
{
    while (!text.empty() && isXmlBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isXmlBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

Result<std::optional<Pfx>> MediaVariables::mediaPfx(const QString& origin) const
{
    const auto broken = [&origin](const QString& why) {
        return Error{ErrorCode::MediaPairBroken, origin, why};
    };
    const std::optional<SecretChars> hex = secretValue(QLatin1StringView(kMediaPfx));
    if (!hex || trimmed(viewOf(*hex)).empty())
        return std::optional<Pfx>();
    const std::optional<SecretBytes> content = fromHex(trimmed(viewOf(*hex)));
    if (!content)
        return broken(u"_SMSTSMediaPFX is not hexadecimal"_s);
    const std::optional<QString> guid = value(QLatin1StringView(kMediaGuid));
    if (!guid || guid->isEmpty())
        return broken(u"_SMSMediaGuid is missing"_s);
    const Secret password = Secret::fromText(guid->left(kPasswordCharacters));
    Result<Pfx> pfx = openPfx({content->data(), static_cast<qsizetype>(content->size())}, password,
                              u"_SMSTSMediaPFX"_s);
    if (pfx)
        return std::optional<Pfx>(*std::move(pfx));
    if (pfx.error().code == ErrorCode::PasswordWrong)
        return broken(u"_SMSTSMediaPFX has another password"_s);
    if (isNoPfx(pfx.error()))
        return broken(u"_SMSTSMediaPFX is not a PFX: "_s + pfx.error().detail.english());
    if (pfx.error().code == ErrorCode::PfxWithoutCertificate)
        return broken(u"_SMSTSMediaPFX has no certificate inside"_s);
    return pfx.error();
}

} // namespace cmgmedia
