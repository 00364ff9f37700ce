// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <span>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kSchema = 1;
constexpr qint64 kLimitBytes = 1 << 20;

template <typename T>
struct Word {
    T value;
    QLatin1StringView text;
};

constexpr Word<SourceKind> kSourceKinds[] = {
    {SourceKind::ImportedMedium, "imported-medium"_L1},
    {SourceKind::ConsoleMade, "console-made"_L1},
    {SourceKind::Lab, "lab"_L1},
};
constexpr Word<PasswordChoice> kPasswordChoices[] = {
    {PasswordChoice::Keep, "keep"_L1},
    {PasswordChoice::Change, "change"_L1},
    {PasswordChoice::None, "none"_L1},
};
constexpr Word<UnattendedChoice> kUnattendedChoices[] = {
    {UnattendedChoice::Keep, "keep"_L1},
    {UnattendedChoice::Yes, "yes"_L1},
    {UnattendedChoice::No, "no"_L1},
};
constexpr Word<BootFilesChoice> kBootFilesChoices[] = {
    {BootFilesChoice::Keep, "keep"_L1},
    {BootFilesChoice::Ca2011, "ca2011"_L1},
    {BootFilesChoice::Ca2023, "ca2023"_L1},
};
constexpr Word<OutputKind> kOutputKinds[] = {
    {OutputKind::Iso, "iso"_L1},
    {OutputKind::UsbImage, "usb-image"_L1},
    {OutputKind::UsbDevice, "usb-device"_L1},
};

template <typename T, size_t N>
QString textOf(T value, const Word<T> (&words)[N])
{
    for (const Word<T>& word : words) {
        if (word.value == value)
            return word.text;
    }
    Q_UNREACHABLE();
}

/// Reads one object of the document key by key and keeps the first thing that is wrong.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)

public:
    ObjectReader(QJsonObject object, QString prefix, QString& problem)
        : m_object(std::move(object)), m_prefix(std::move(prefix)), m_problem(problem)
    {}

    ObjectReader child(const char* key)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (!found.isObject() && !found.isUndefined())
            complain(QLatin1StringView(key), tr("a group in braces is expected"));
        return {found.toObject(), m_prefix + QLatin1StringView(key) + u'.', m_problem};
    }

    void text(const char* key, QString& into)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (found.isString())
            into = found.toString();
        else if (!found.isUndefined() && !found.isNull())
            complain(QLatin1StringView(key), tr("a text in quotes is expected"));
    }

    void requiredText(const char* key, QString& into)
    {
        text(key, into);
        if (into.isEmpty())
            complain(QLatin1StringView(key), tr("this must be given"));
    }

    void number(const char* key, int& into)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (found.isUndefined() || found.isNull())
            return;
        into = found.toInt(-1);
        if (into < 0)
            complain(QLatin1StringView(key), tr("a whole number from 0 is expected"));
    }

    void texts(const char* key, QStringList& into)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (!found.isArray() && !found.isUndefined() && !found.isNull())
            complain(QLatin1StringView(key), tr("a list in brackets is expected"));
        const QJsonArray items = found.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!items[i].isString())
                complain(u"%1[%2]"_s.arg(QLatin1StringView(key)).arg(i),
                         tr("a text in quotes is expected"));
            into << items[i].toString();
        }
    }

    void values(const char* key, std::map<QString, std::optional<QString>>& into)
    {
        const QJsonObject items = m_object.value(QLatin1StringView(key)).toObject();
        child(key); // complains when it is no object
        for (auto it = items.begin(); it != items.end(); ++it) {
            if (!it->isString() && !it->isNull())
                complain(u"%1.%2"_s.arg(QLatin1StringView(key), it.key()),
                         tr("a text in quotes is expected, or null to remove the variable"));
            into[it.key()] = it->isNull() ? std::nullopt : std::optional(it->toString());
        }
    }

    template <typename T, size_t N>
    void choice(const char* key, T& into, const Word<T> (&words)[N])
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (found.isUndefined())
            return;
        QStringList known;
        for (const Word<T>& word : words) {
            known << word.text;
            if (found.toString() == word.text) {
                into = word.value;
                return;
            }
        }
        complain(QLatin1StringView(key),
                 tr("one of these is expected: %1").arg(known.join(u", "_s)));
    }

    void complain(const QString& key, const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = m_prefix + key + u": "_s + problem;
    }

private:
    QJsonObject m_object;
    QString m_prefix;
    QString& m_problem; ///< shared by the readers of one document; empty while all is well
};

MediaProfile readDocument(const QJsonObject& document, QString& problem)
{
    MediaProfile profile;
    profile.document = document;
    ObjectReader root(document, {}, problem);
    if (document.value("schema"_L1).toInt() != kSchema)
        root.complain(u"schema"_s, ObjectReader::tr("1 is expected"));
    root.text("name", profile.name);

    ObjectReader source = root.child("source");
    source.choice("kind", profile.source.kind, kSourceKinds);
    source.requiredText("path", profile.source.path);
    root.child("site").text("version", profile.site.version);

    ObjectReader security = root.child("security");
    security.choice("password", profile.security.password, kPasswordChoices);
    security.choice("unattended", profile.security.unattended, kUnattendedChoices);

    ObjectReader bootImage = root.child("bootImage");
    bootImage.text("path", profile.bootImage.path);
    bootImage.number("index", profile.bootImage.index);
    bootImage.texts("trust", profile.bootImage.trust);
    bootImage.choice("bootFiles", profile.bootImage.bootFiles, kBootFilesChoices);

    root.child("customization").values("variables", profile.customization.variables);

    ObjectReader output = root.child("output");
    output.choice("kind", profile.output.kind, kOutputKinds);
    output.text("path", profile.output.path);
    output.text("label", profile.output.label);
    return profile;
}

QString positionText(const QByteArray& json, int offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return QCoreApplication::translate("ObjectReader", "line %1, column %2").arg(line).arg(column);
}

} // namespace

Result<MediaProfile> parseProfile(const QByteArray& json, const QString& path)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{ErrorCode::ProfileInvalid, path,
                     positionText(json, syntax.offset) + u": "_s + syntax.errorString()};
    QString problem;
    MediaProfile profile = readDocument(document.object(), problem);
    if (!problem.isEmpty())
        return Error{ErrorCode::ProfileInvalid, path, problem};
    profile.folder = QFileInfo(path).absolutePath();
    return profile;
}

Result<MediaProfile> loadProfile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path, {}};
    if (!file.open(QFile::ReadOnly))
        return Error{ErrorCode::AccessDenied, path, file.errorString()};
    const QByteArray json = file.read(kLimitBytes + 1);
    if (json.size() > kLimitBytes)
        return Error{ErrorCode::ProfileInvalid, path, ObjectReader::tr("it is larger than 1 MiB")};
    return parseProfile(json, path);
}

QByteArray profileJson(const MediaProfile& profile)
{
    QJsonObject root = profile.document;
    const auto edit = [&root](QLatin1StringView group, auto change) {
        QJsonObject object = root.value(group).toObject();
        change(object);
        root.insert(group, object);
    };
    root.insert("schema"_L1, kSchema);
    root.insert("name"_L1, profile.name);
    edit("source"_L1, [&](QJsonObject& object) {
        object.insert("kind"_L1, textOf(profile.source.kind, kSourceKinds));
        object.insert("path"_L1, profile.source.path);
    });
    edit("site"_L1,
         [&](QJsonObject& object) { object.insert("version"_L1, profile.site.version); });
    edit("security"_L1, [&](QJsonObject& object) {
        object.insert("password"_L1, textOf(profile.security.password, kPasswordChoices));
        object.insert("unattended"_L1, textOf(profile.security.unattended, kUnattendedChoices));
    });
    edit("bootImage"_L1, [&](QJsonObject& object) {
        const MediaProfile::BootImage& image = profile.bootImage;
        object.insert("path"_L1, image.path.isEmpty() ? QJsonValue() : QJsonValue(image.path));
        object.insert("index"_L1, image.index);
        object.insert("trust"_L1, QJsonArray::fromStringList(image.trust));
        object.insert("bootFiles"_L1, textOf(image.bootFiles, kBootFilesChoices));
    });
    edit("customization"_L1, [&](QJsonObject& object) {
        QJsonObject variables;
        for (const auto& [name, value] : profile.customization.variables)
            variables.insert(name, value ? QJsonValue(*value) : QJsonValue());
        object.insert("variables"_L1, variables);
    });
    edit("output"_L1, [&](QJsonObject& object) {
        object.insert("kind"_L1, textOf(profile.output.kind, kOutputKinds));
        object.insert("path"_L1, profile.output.path);
        object.insert("label"_L1, profile.output.label);
    });
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<> saveProfile(const MediaProfile& profile, const QString& path)
{
    return writeFileAtomically(path, profileJson(profile));
}

} // namespace cmgmedia
