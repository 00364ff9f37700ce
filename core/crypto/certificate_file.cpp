// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "core/crypto/openssl_handles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

/// Collects what parseCertificates() finds, each certificate once.
class Collector
{
public:
    explicit Collector(QString origin) : m_origin(std::move(origin)) {}

    Result<> addDer(QByteArrayView content, const QString& where);
    Result<> addPem(QByteArrayView content);
    std::vector<Certificate> take() { return std::move(m_found); }

private:
    Error unreadable(const QString& why) const
    {
        return Error{ErrorCode::CertificateUnreadable, m_origin, why};
    }
    Result<> addOne(QByteArrayView der);
    Result<> addPkcs7(QByteArrayView der, const QString& where);
    Result<> addBlock(QByteArrayView label, QByteArrayView body, int number);

    QString m_origin;
    std::vector<Certificate> m_found;
};

/// The first element of DER: its whole size, and the tag of what it begins with.
struct Element {
    qsizetype size = 0;
    int firstTag = -1;
};

/// Indefinite lengths are refused: DER has none.
std::optional<Element> firstElement(QByteArrayView bytes)
{
    const unsigned char* position = bytesOf(bytes);
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int form =
        ASN1_get_object(&position, &length, &tag, &tagClass, static_cast<long>(bytes.size()));
    if (form != V_ASN1_CONSTRUCTED || tag != V_ASN1_SEQUENCE)
        return std::nullopt;
    Element element;
    element.size = (position - bytesOf(bytes)) + length;
    if (length > 0)
        element.firstTag = *position;
    return element;
}

Result<> Collector::addOne(QByteArrayView der)
{
    Result<Certificate> certificate = Certificate::fromDer(der, m_origin);
    if (!certificate)
        return certificate.error();
    if (std::ranges::find(m_found, *certificate) == m_found.end())
        m_found.push_back(*std::move(certificate));
    return {};
}

Result<> Collector::addPkcs7(QByteArrayView der, const QString& where)
{
    const unsigned char* position = bytesOf(der);
    const Pkcs7 bundle(d2i_PKCS7(nullptr, &position, static_cast<long>(der.size())));
    if (!bundle)
        return unreadable(where + u": "_s + lastWords());
    if (!PKCS7_type_is_signed(bundle.get()) || bundle->d.sign == nullptr)
        return unreadable(where + u": not a PKCS #7 certificate bundle"_s);
    const STACK_OF(X509)* certificates = bundle->d.sign->cert;
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        const QByteArray one = derOf<i2d_X509>(sk_X509_value(certificates, i));
        if (Result<> added = addOne(one); !added)
            return added;
    }
    return {};
}

Result<> Collector::addDer(QByteArrayView content, const QString& where)
{
    const QByteArrayView whole = content;
    while (!content.isEmpty()) {
        const QString place = where + u", byte %1"_s.arg(whole.size() - content.size());
        const std::optional<Element> element = firstElement(content);
        if (!element)
            return unreadable(place + u": "_s + lastWords());
        const QByteArrayView one = content.first(element->size);
        Result<> added = element->firstTag == V_ASN1_OBJECT ? addPkcs7(one, place) : addOne(one);
        if (!added)
            return added;
        content = content.sliced(element->size);
    }
    return {};
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray kept;
    kept.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(kept),
                         [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return kept;
}

/// Blocks of other kinds are left alone and not even decoded: one may be a private key.
Result<> Collector::addBlock(QByteArrayView label, QByteArrayView body, int number)
{
    static constexpr std::array kLabels{"CERTIFICATE", "X509 CERTIFICATE", "PKCS7",
                                        "PKCS #7 SIGNED DATA", "CMS"};
    if (std::ranges::none_of(kLabels, [&](const char* known) { return label == known; }))
        return {};
    const QString place = u"PEM block %1"_s.arg(number);
    const auto decoded = QByteArray::fromBase64Encoding(withoutBlanks(body),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return unreadable(place + u": not Base64"_s);
    return addDer(decoded.decoded, place);
}

Result<> Collector::addPem(QByteArrayView content)
{
    static constexpr QByteArrayView kBegin("-----BEGIN ");
    static constexpr QByteArrayView kDashes("-----");
    int number = 0;
    for (qsizetype at = content.indexOf(kBegin); at >= 0; at = content.indexOf(kBegin)) {
        ++number;
        content = content.sliced(at + kBegin.size());
        const qsizetype labelEnd = content.indexOf(kDashes);
        if (labelEnd < 0)
            return unreadable(u"PEM block %1: damaged first line"_s.arg(number));
        const QByteArrayView label = content.first(labelEnd);
        content = content.sliced(labelEnd + kDashes.size());
        const qsizetype bodyEnd = content.indexOf(kDashes);
        const QByteArray last = "-----END " + label.toByteArray() + "-----";
        if (bodyEnd < 0 || !content.sliced(bodyEnd).startsWith(last))
            return unreadable(u"PEM block %1: no last line"_s.arg(number));
        if (Result<> added = addBlock(label, content.first(bodyEnd), number); !added)
            return added;
        content = content.sliced(bodyEnd + last.size());
    }
    return {};
}

} // namespace

Result<std::vector<Certificate>> parseCertificates(QByteArrayView content, const QString& origin)
{
    Collector collector(origin);
    // 0x30 begins every DER certificate and bundle (SEQUENCE); no PEM text begins with "0" alone.
    const bool isDer = content.startsWith(char(0x30)) && firstElement(content).has_value();
    Result<> read = isDer ? collector.addDer(content, u"DER"_s) : collector.addPem(content);
    lastWords();
    if (!read)
        return read.error();
    std::vector<Certificate> found = collector.take();
    if (found.empty())
        return Error{ErrorCode::CertificateUnreadable, origin, u"no certificate inside"_s};
    return found;
}

} // namespace cmgmedia
