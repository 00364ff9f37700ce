// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/medium_comparison.h"

#include "core/media/errors.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct CompareText {
    CMGMEDIA_TEXTS(Compare)
};

constexpr qint64 kComparedAtOnce = qint64{1} << 20;

struct PartRow {
    ComparedPart part;
    QLatin1StringView key;
    const char* name;
};

constexpr PartRow kParts[] = {
    {ComparedPart::Identity, "identity"_L1, QT_TRANSLATE_NOOP("Compare", "Identity")},
    {ComparedPart::Medium, "medium"_L1, QT_TRANSLATE_NOOP("Compare", "Medium")},
    {ComparedPart::Password, "password"_L1, QT_TRANSLATE_NOOP("Compare", "Password")},
    {ComparedPart::Variable, "variable"_L1, QT_TRANSLATE_NOOP("Compare", "Variables")},
    {ComparedPart::Trust, "trust"_L1, QT_TRANSLATE_NOOP("Compare", "Trusted certificates")},
    {ComparedPart::BootImage, "boot-image"_L1, QT_TRANSLATE_NOOP("Compare", "Boot image")},
    {ComparedPart::BootFile, "boot-file"_L1, QT_TRANSLATE_NOOP("Compare", "Boot files")},
    {ComparedPart::File, "file"_L1, QT_TRANSLATE_NOOP("Compare", "Files")},
};

const PartRow& partRow(ComparedPart part)
{
    return *std::ranges::find(kParts, part, &PartRow::part);
}

/// Collects what differs.
class Comparer
{
public:
    Comparer(const ComparedMedium& before, const ComparedMedium& after)
        : m_before(before), m_after(after)
    {}

    Result<MediumComparison> compare(Work& work);

private:
    void tell(ComparedPart part, const Text& subject, const Text& before, const Text& after);
    void compareMedium();
    void comparePasswords();
    void compareVariables(const MediaVariables& before, const MediaVariables& after);
    void compareIdentity(const MediaVariables& before, const MediaVariables& after);
    void compareTrust(const std::vector<StoredCertificate>& before,
                      const std::vector<StoredCertificate>& after);
    void compareBootImages();
    Result<> compareFiles(Work& work);

    ComparedMedium m_before;
    ComparedMedium m_after;
    MediumComparison m_found;
};

void Comparer::tell(ComparedPart part, const Text& subject, const Text& before, const Text& after)
{
    if (!(before == after))
        m_found.differences.push_back({part, subject, before, after});
}

Text sizeText(qint64 bytes)
{
    return CompareText::text("%1 bytes", {QLocale::c().toString(bytes)});
}

void Comparer::compareMedium()
{
    const BootMedium& before = m_before.inspected.medium;
    const BootMedium& after = m_after.inspected.medium;
    tell(ComparedPart::Medium, CompareText::text("Label"), before.label, after.label);
    tell(ComparedPart::Medium, CompareText::text("Size of all files"),
         sizeText(before.disc.tree.totalBytes()), sizeText(after.disc.tree.totalBytes()));
}

bool isSame(const Secret& one, const Secret& other)
{
    return std::ranges::equal(one.bytes(), other.bytes());
}

/// What opens both with the same password keeps it.
void Comparer::comparePasswords()
{
    const OpenedVariables& before = m_before.inspected.variables;
    const OpenedVariables& after = m_after.inspected.variables;
    if (!before.variables || !after.variables) {
        m_found.unknown.push_back(CompareText::text(
            "Variables, identity, and password weren't compared: they can't be read "
            "without the media password."));
        return;
    }
    const auto isProtected = [](const ComparedMedium& one) {
        return one.password != nullptr && !one.inspected.variables.passwordError;
    };
    const auto word = [&](const ComparedMedium& one) {
        return isProtected(one) ? CompareText::text("password-protected")
                                : CompareText::text("none");
    };
    tell(ComparedPart::Password, CompareText::text("Protection"), word(m_before), word(m_after));
    if (isProtected(m_before) && isProtected(m_after)
        && !isSame(*m_before.password, *m_after.password))
        m_found.differences.push_back({ComparedPart::Password, CompareText::text("Password"),
                                       CompareText::text("one"),
                                       CompareText::text("a different one")});
}

/// Empty: there is no such variable.
Text valueText(const MediaVariables& variables, const QString& name)
{
    if (!variables.contains(name))
        return {};
    const std::optional<QString> value = variables.value(name);
    return value ? Text(*value) : CompareText::text("a secret");
}

void Comparer::compareVariables(const MediaVariables& before, const MediaVariables& after)
{
    QStringList names = before.names();
    for (const QString& name : after.names()) {
        if (!names.contains(name))
            names << name;
    }
    names.removeDuplicates();
    for (const QString& name : names) {
        if (before.hasSameValue(name, after)) {
            ++m_found.sameVariables;
            continue;
        }
        Text was = valueText(before, name);
        Text is = valueText(after, name);
        if (was == is)
            is = CompareText::text("a different secret");
        m_found.differences.push_back({ComparedPart::Variable, name, was, is});
    }
}

void Comparer::compareIdentity(const MediaVariables& before, const MediaVariables& after)
{
    const bool sameGuid = before.hasSameValue(QLatin1StringView(kMediaGuid), after);
    const std::optional<Pfx>& was = m_before.inspected.variables.mediaPfx;
    const std::optional<Pfx>& is = m_after.inspected.variables.mediaPfx;
    const auto thumbprint = [](const std::optional<Pfx>& pfx) {
        return pfx ? Text(pfx->certificate.thumbprintText()) : Text();
    };
    const bool sameCertificate = thumbprint(was) == thumbprint(is);
    m_found.isSameIdentity = sameGuid && sameCertificate;
    tell(ComparedPart::Identity, CompareText::text("Certificate"), thumbprint(was), thumbprint(is));
}

void Comparer::compareTrust(const std::vector<StoredCertificate>& before,
                            const std::vector<StoredCertificate>& after)
{
    const auto tellMissing = [this](const std::vector<StoredCertificate>& here,
                                    const std::vector<StoredCertificate>& there, bool isGone) {
        for (const StoredCertificate& one : here) {
            if (std::ranges::find(there, one) != there.end())
                continue;
            const Text subject =
                Text::labelled(storeName(one.store), one.certificate.displayName());
            const Text thumbprint(one.certificate.thumbprintText());
            m_found.differences.push_back({ComparedPart::Trust, subject,
                                           isGone ? thumbprint : Text(),
                                           isGone ? Text() : thumbprint});
        }
    };
    tellMissing(before, after, true);
    tellMissing(after, before, false);
}

/// "10.0.26100.1, x64" and the like.
Text imageText(const BootMedium& medium)
{
    const WimImage& image = medium.bootImage.image;
    return Text::listed(QStringList{image.name, image.version, image.architecture});
}

Text signedUnder(const std::vector<BootManager>& managers, const QString& path)
{
    for (const BootManager& manager : managers) {
        if (manager.path.compare(path, Qt::CaseInsensitive) == 0 && manager.image
            && !manager.image->signatures.empty())
            return manager.image->signatures.front().ca.name;
    }
    return {};
}

void Comparer::compareBootImages()
{
    const BootMedium& before = m_before.inspected.medium;
    const BootMedium& after = m_after.inspected.medium;
    tell(ComparedPart::BootImage, CompareText::text("Image that boots"), imageText(before),
         imageText(after));
    tell(ComparedPart::BootImage, CompareText::text("Size"), sizeText(before.bootImageBytes.size()),
         sizeText(after.bootImageBytes.size()));
    compareTrust(before.trust, after.trust);
    QStringList paths;
    for (const std::vector<BootManager>* managers :
         {&m_before.inspected.bootManagers, &m_after.inspected.bootManagers}) {
        for (const BootManager& manager : *managers) {
            if (!paths.contains(manager.path, Qt::CaseInsensitive))
                paths << manager.path;
        }
    }
    for (const QString& path : paths)
        tell(ComparedPart::BootFile, CompareText::text("%1, signed by", {path}),
             signedUnder(m_before.inspected.bootManagers, path),
             signedUnder(m_after.inspected.bootManagers, path));
}

Result<bool> holdSame(const ByteSource& one, const ByteSource& other, Work& work)
{
    if (one.size() != other.size())
        return false;
    std::vector<char> mine(static_cast<size_t>(std::min(one.size(), kComparedAtOnce)));
    std::vector<char> theirs(mine.size());
    for (qint64 done = 0; done < one.size();) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto count = static_cast<size_t>(std::min(one.size() - done, kComparedAtOnce));
        const std::span here(mine.data(), count);
        const std::span there(theirs.data(), count);
        if (Result<> read = one.read(done, here); !read)
            return read.error();
        if (Result<> read = other.read(done, there); !read)
            return read.error();
        if (!std::ranges::equal(here, there))
            return false;
        done += static_cast<qint64>(count);
    }
    return true;
}

/// The encryption of the variables never comes out the same twice; what they hold is compared.
bool isComparedInside(const QString& path)
{
    return path.compare(QLatin1StringView(kVariablesPath), Qt::CaseInsensitive) == 0;
}

Result<> Comparer::compareFiles(Work& work)
{
    const MediaTree& before = m_before.inspected.medium.disc.tree;
    const MediaTree& after = m_after.inspected.medium.disc.tree;
    qint64 read = 0;
    for (const MediaFile* file : before.files()) {
        const MediaFile* other = after.find(file->path);
        read += file->bytes.size();
        if (!other) {
            tell(ComparedPart::File, file->path, sizeText(file->bytes.size()), {});
            continue;
        }
        const Result<bool> same = isComparedInside(file->path)
                                      ? Result<bool>(true)
                                      : holdSame(file->bytes, other->bytes, work);
        if (!same)
            return same.error();
        work.sink.progressed(read, before.totalBytes());
        if (*same)
            ++m_found.sameFiles;
        else
            m_found.differences.push_back({ComparedPart::File, file->path,
                                           sizeText(file->bytes.size()),
                                           file->bytes.size() == other->bytes.size()
                                               ? CompareText::text("same size, different content")
                                               : sizeText(other->bytes.size())});
    }
    for (const MediaFile* file : after.files()) {
        if (!before.find(file->path))
            tell(ComparedPart::File, file->path, {}, sizeText(file->bytes.size()));
    }
    return {};
}

Result<MediumComparison> Comparer::compare(Work& work)
{
    const std::optional<MediaVariables>& before = m_before.inspected.variables.variables;
    const std::optional<MediaVariables>& after = m_after.inspected.variables.variables;
    if (before && after)
        compareIdentity(*before, *after);
    compareMedium();
    comparePasswords();
    if (before && after)
        compareVariables(*before, *after);
    compareBootImages();
    if (Result<> compared = compareFiles(work); !compared)
        return compared.error();
    std::ranges::stable_sort(m_found.differences, {}, &MediumDifference::part);
    return std::move(m_found);
}

QJsonValue textJson(const Text& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text.english());
}

} // namespace

QString comparedPartKey(ComparedPart part)
{
    return partRow(part).key;
}

Text comparedPartName(ComparedPart part)
{
    return CompareText::text(partRow(part).name);
}

Result<MediumComparison> compareMedia(const ComparedMedium& before, const ComparedMedium& after,
                                      Work& work)
{
    return Comparer(before, after).compare(work);
}

namespace {

struct OpenedMedium {
    InspectedMedium inspected;
    const Secret* password = nullptr; ///< that opened it
};

Result<OpenedMedium> openedWith(const QString& path, const Secret* password, Work& work)
{
    Result<Inspection> seen = inspectFile(path, password, work);
    if (!seen)
        return seen.error();
    auto* medium = std::get_if<InspectedMedium>(&*seen);
    if (!medium)
        return Error{ErrorCode::NotAMedium, path, {}};
    return OpenedMedium{std::move(*medium), password};
}

/// With its own password, else with that of the other medium, which it may have kept; with none
/// where it needs none.
Result<OpenedMedium> opened(const MediumToCompare& one, const Secret* others, Work& work)
{
    const Secret* password = one.password != nullptr ? one.password : others;
    Result<OpenedMedium> medium = openedWith(one.path, password, work);
    if (medium || password == nullptr)
        return medium;
    const Error& error = medium.error();
    const bool isOthers = one.password == nullptr && error.code == ErrorCode::PasswordWrong;
    if (isOthers || error.code == ErrorCode::PasswordNotNeeded)
        return openedWith(one.path, nullptr, work);
    return medium;
}

} // namespace

Result<MediumComparison> compareMedia(const MediumToCompare& before, const MediumToCompare& after,
                                      Work& work)
{
    const Result<OpenedMedium> one = opened(before, after.password, work);
    if (!one)
        return one.error();
    const Result<OpenedMedium> other = opened(after, before.password, work);
    if (!other)
        return other.error();
    return compareMedia(ComparedMedium{one->inspected, one->password},
                        ComparedMedium{other->inspected, other->password}, work);
}

QJsonObject comparisonJson(const MediumComparison& comparison)
{
    QJsonArray differences;
    for (const MediumDifference& one : comparison.differences)
        differences << QJsonObject{{u"part"_s, comparedPartKey(one.part)},
                                   {u"subject"_s, one.subject.english()},
                                   {u"before"_s, textJson(one.before)},
                                   {u"after"_s, textJson(one.after)}};
    QJsonArray unknown;
    for (const Text& one : comparison.unknown)
        unknown << one.english();
    return {{u"identical"_s, comparison.differences.empty() && comparison.unknown.empty()},
            {u"sameIdentity"_s,
             comparison.isSameIdentity ? QJsonValue(*comparison.isSameIdentity) : QJsonValue()},
            {u"differences"_s, differences},
            {u"unknown"_s, unknown},
            {u"sameFiles"_s, comparison.sameFiles},
            {u"sameVariables"_s, comparison.sameVariables}};
}

} // namespace cmgmedia
