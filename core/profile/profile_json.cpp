// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDate>
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

constexpr Word<Scenario> kScenarios[] = {
    {Scenario::CmgManagementPoint, "cmg"_L1},
    {Scenario::CloudContent, "cloud-content"_L1},
    {Scenario::SoftwareCenter, "software-center"_L1},
    {Scenario::InternetBased, "internet-based"_L1},
};
constexpr Word<UserDeviceAffinity> kUserDeviceAffinities[] = {
    {UserDeviceAffinity::DoNotAllow, "do-not-allow"_L1},
    {UserDeviceAffinity::AdministratorApproval, "administrator-approval"_L1},
    {UserDeviceAffinity::AutoApproval, "auto-approval"_L1},
};
constexpr Word<AnswerKind> kAnswerKinds[] = {
    {AnswerKind::Yes, "yes"_L1},
    {AnswerKind::No, "no"_L1},
    {AnswerKind::NotApplicable, "not-applicable"_L1},
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

    template <typename Flag> // bool, or optional<bool> where it matters that nothing was said
    void flag(const char* key, Flag& into)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        if (found.isBool())
            into = found.toBool();
        else if (!found.isUndefined() && !found.isNull())
            complain(QLatin1StringView(key), tr("true or false is expected"));
    }

    QStringList keys() const { return m_object.keys(); }

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

void readAnswers(ObjectReader answers, std::map<QString, Answer>& into)
{
    for (const QString& item : answers.keys()) {
        ObjectReader reader = answers.child(item.toLatin1().constData());
        Answer& answer = into[item];
        reader.choice("answer", answer.kind, kAnswerKinds);
        reader.text("who", answer.who);
        reader.text("date", answer.date);
        reader.text("note", answer.note);
    }
}

void readConsole(ObjectReader reader, MediaProfile::Console& into)
{
    reader.text("siteCode", into.siteCode);
    reader.text("provider", into.provider);
    reader.text("bootImage", into.bootImage);
    reader.text("gateway", into.gateway);
    reader.text("distributionPoint", into.distributionPoint);
    reader.flag("unknownComputers", into.unknownComputers);
    reader.choice("userDeviceAffinity", into.userDeviceAffinity, kUserDeviceAffinities);
    reader.text("certificateEnd", into.certificateEnd);
    if (!into.certificateEnd.isEmpty()
        && !QDate::fromString(into.certificateEnd, Qt::ISODate).isValid())
        reader.complain(u"certificateEnd"_s,
                        ObjectReader::tr("a date such as 2027-11-21 is expected"));
    reader.text("prestartCommand", into.prestartCommand);
    reader.text("prestartPackage", into.prestartPackage);
    reader.text("stagingFolder", into.stagingFolder);
}

MediaProfile readDocument(const QJsonObject& document, QString& problem)
{
    MediaProfile profile;
    profile.document = document;
    ObjectReader root(document, {}, problem);
    if (document.value("schema"_L1).toInt() != kSchema)
        root.complain(u"schema"_s, ObjectReader::tr("1 is expected"));
    root.text("name", profile.name);
    root.choice("scenario", profile.scenario, kScenarios);

    ObjectReader source = root.child("source");
    source.choice("kind", profile.source.kind, kSourceKinds);
    source.requiredText("path", profile.source.path);
    readConsole(root.child("console"), profile.console);
    ObjectReader site = root.child("site");
    site.text("version", profile.site.version);
    site.flag("earlyRing", profile.site.earlyRing);
    root.child("cmg").text("certificate", profile.cmg.certificate);

    ObjectReader security = root.child("security");
    security.choice("password", profile.security.password, kPasswordChoices);
    security.choice("unattended", profile.security.unattended, kUnattendedChoices);
    security.text("pfx", profile.security.pfx);

    ObjectReader bootImage = root.child("bootImage");
    bootImage.text("path", profile.bootImage.path);
    bootImage.number("index", profile.bootImage.index);
    bootImage.texts("trust", profile.bootImage.trust);
    bootImage.choice("bootFiles", profile.bootImage.bootFiles, kBootFilesChoices);

    root.child("customization").values("variables", profile.customization.variables);
    root.child("taskSequence").text("path", profile.taskSequence.path);

    ObjectReader output = root.child("output");
    output.choice("kind", profile.output.kind, kOutputKinds);
    output.text("path", profile.output.path);
    output.text("label", profile.output.label);
    output.text("biosBootRecord", profile.output.biosBootRecord);
    readAnswers(root.child("answers"), profile.answers);
    return profile;
}

QString positionText(const QByteArray& json, int offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return QCoreApplication::translate("ObjectReader", "line %1, column %2").arg(line).arg(column);
}

/// Sets a key, or takes it away where there is nothing to say.
void setText(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
}

QJsonObject answersJson(const MediaProfile& profile)
{
    QJsonObject answers = profile.document.value("answers"_L1).toObject();
    for (const QString& item : answers.keys()) {
        if (!profile.answers.contains(item))
            answers.remove(item);
    }
    for (const auto& [item, answer] : profile.answers) {
        QJsonObject object = answers.value(item).toObject();
        object.insert("answer"_L1, textOf(answer.kind, kAnswerKinds));
        setText(object, "who"_L1, answer.who);
        setText(object, "date"_L1, answer.date);
        setText(object, "note"_L1, answer.note);
        answers.insert(item, object);
    }
    return answers;
}

void writeConsole(QJsonObject& object, const MediaProfile::Console& console)
{
    setText(object, "siteCode"_L1, console.siteCode);
    setText(object, "provider"_L1, console.provider);
    setText(object, "bootImage"_L1, console.bootImage);
    setText(object, "gateway"_L1, console.gateway);
    setText(object, "distributionPoint"_L1, console.distributionPoint);
    object.remove("unknownComputers"_L1);
    if (console.unknownComputers)
        object.insert("unknownComputers"_L1, *console.unknownComputers);
    object.remove("userDeviceAffinity"_L1);
    if (console.userDeviceAffinity != UserDeviceAffinity::DoNotAllow)
        object.insert("userDeviceAffinity"_L1,
                      textOf(console.userDeviceAffinity, kUserDeviceAffinities));
    setText(object, "certificateEnd"_L1, console.certificateEnd);
    setText(object, "prestartCommand"_L1, console.prestartCommand);
    setText(object, "prestartPackage"_L1, console.prestartPackage);
    setText(object, "stagingFolder"_L1, console.stagingFolder);
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
        if (object.isEmpty())
            root.remove(group);
        else
            root.insert(group, object);
    };
    root.insert("schema"_L1, kSchema);
    root.insert("name"_L1, profile.name);
    root.insert("scenario"_L1, textOf(profile.scenario, kScenarios));
    edit("source"_L1, [&](QJsonObject& object) {
        object.insert("kind"_L1, textOf(profile.source.kind, kSourceKinds));
        object.insert("path"_L1, profile.source.path);
    });
    edit("console"_L1, [&](QJsonObject& object) { writeConsole(object, profile.console); });
    edit("site"_L1, [&](QJsonObject& object) {
        object.insert("version"_L1, profile.site.version);
        object.remove("earlyRing"_L1);
        if (profile.site.earlyRing)
            object.insert("earlyRing"_L1, true);
    });
    edit("cmg"_L1,
         [&](QJsonObject& object) { setText(object, "certificate"_L1, profile.cmg.certificate); });
    edit("security"_L1, [&](QJsonObject& object) {
        object.insert("password"_L1, textOf(profile.security.password, kPasswordChoices));
        object.insert("unattended"_L1, textOf(profile.security.unattended, kUnattendedChoices));
        setText(object, "pfx"_L1, profile.security.pfx);
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
    edit("taskSequence"_L1,
         [&](QJsonObject& object) { setText(object, "path"_L1, profile.taskSequence.path); });
    edit("output"_L1, [&](QJsonObject& object) {
        object.insert("kind"_L1, textOf(profile.output.kind, kOutputKinds));
        object.insert("path"_L1, profile.output.path);
        object.insert("label"_L1, profile.output.label);
        setText(object, "biosBootRecord"_L1, profile.output.biosBootRecord);
    });
    if (const QJsonObject answers = answersJson(profile); !answers.isEmpty())
        root.insert("answers"_L1, answers);
    else
        root.remove("answers"_L1);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<> saveProfile(const MediaProfile& profile, const QString& path)
{
    return writeFileAtomically(path, profileJson(profile));
}

} // namespace cmgmedia
