// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/prestart.h"

#include "core/media/ini_text.h"
#include "core/variables/secret_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kPrestartLimitBytes = 1 << 20;

std::optional<PrestartCommand> hookIn(const QByteArray& ini, const QString& path)
{
    std::optional<QString> line = IniText(ini).value(u"CustomHook"_s, u"CommandLine"_s);
    if (!line || line->isEmpty())
        return std::nullopt;
    return PrestartCommand{path, *std::move(line)};
}

/// "word", "a word", /name:"a word": as far as a blank outside quotation marks.
QStringList wordsOf(const QString& commandLine)
{
    static const QRegularExpression word(uR"((?:[^\s"]|"[^"]*"?)+)"_s);
    QStringList words;
    for (auto found = word.globalMatch(commandLine); found.hasNext();)
        words << found.next().captured();
    return words;
}

bool isSwitch(const QString& word)
{
    return word.startsWith(u'/') || word.startsWith(u'-');
}

/// Of a switch or a variable: what programs call a password.
bool isPasswordName(const QString& name)
{
    static constexpr std::array kShort{"p"_L1, "pw"_L1, "pass"_L1};
    const auto isOne = [&name](QLatin1StringView one) {
        return name.compare(one, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(kShort, isOne) || isSecretName(name);
}

/// Replaces values, one word after another.
class Masker
{
public:
    QString shown(const QString& word);

private:
    bool m_isNextSecret = false; ///< after "-Password"
    bool m_isNet = false;        ///< after "net"
    bool m_isShare = false;      ///< after "net use": the password has no switch
};

QString Masker::shown(const QString& word)
{
    static const QString mask = u"(not shown)"_s;
    static const QRegularExpression pair(uR"(^"?([-/]*)([A-Za-z_][\w-]*)([=:])(.+)$)"_s);
    static const QRegularExpression login(uR"(://[^/@\s]+@)"_s);
    const QString bare = QString(word).remove(u'"').toLower();
    m_isShare = m_isShare || (m_isNet && bare == "use"_L1);
    m_isNet = bare == "net"_L1 || bare.endsWith("net.exe"_L1) || bare.endsWith(R"(\net)"_L1);
    if (m_isNextSecret && !isSwitch(word)) {
        m_isNextSecret = false;
        return mask;
    }
    m_isNextSecret = false;
    if (word.size() > 2 && word.startsWith(u'"') && word.endsWith(u'"') && word.contains(u' '))
        return u'"' + shownCommand(word.sliced(1, word.size() - 2)) + u'"'; // without any inside
    if (bare == "&"_L1 || bare == "&&"_L1 || bare == "|"_L1)
        m_isShare = false;
    const QRegularExpressionMatch match = pair.match(word);
    if (match.hasMatch() && isPasswordName(match.captured(2)))
        return match.captured(1) + match.captured(2) + match.captured(3) + mask;
    if (isSwitch(word)) {
        QString name = bare;
        while (isSwitch(name))
            name.remove(0, 1);
        m_isNextSecret = isPasswordName(name);
        return word;
    }
    const bool isPlace = bare.startsWith(R"(\\)"_L1) || (bare.size() == 2 && bare.endsWith(u':'));
    if (m_isShare && bare != "use"_L1 && bare != "*"_L1 && !isPlace)
        return mask;
    return QString(word).replace(login, u"://"_s + mask + u'@');
}

} // namespace

std::optional<QString> Prestart::commandLine() const
{
    return commands.empty() ? std::nullopt : std::optional(commands.front().line);
}

Result<Prestart> prestartOf(const MediaTree& tree)
{
    Prestart prestart;
    prestart.hasFiles = std::ranges::any_of(tree.files(), [](const MediaFile* file) {
        return file->path.startsWith("SMS/PKG/"_L1, Qt::CaseInsensitive);
    });
    for (const QString& path : {u"SMS/data/TsConfig.ini"_s, u"SMS/data/TsmBootstrap.ini"_s}) {
        const MediaFile* file = tree.find(path);
        if (!file)
            continue;
        Result<QByteArray> content = file->bytes.readAll(kPrestartLimitBytes);
        if (!content)
            return content.error();
        if (std::optional<PrestartCommand> found = hookIn(*content, file->path))
            prestart.commands.push_back(*std::move(found));
    }
    return prestart;
}

Result<std::optional<PrestartCommand>> prestartOf(const WimFile& wim, int image,
                                                  const std::stop_token& stop)
{
    const Result<std::optional<WimEntry>> found = wim.find(image, u"TSConfig.ini"_s, stop);
    if (!found)
        return found.error();
    if (!*found || (*found)->isFolder)
        return std::optional<PrestartCommand>();
    const Result<QByteArray> content = wim.read(image, (*found)->path, kPrestartLimitBytes, stop);
    if (!content)
        return content.error();
    return hookIn(*content, (*found)->path);
}

std::vector<PrestartCommand> prestartOf(const MediaVariables& variables)
{
    static const QRegularExpression hook(u"prestart|preexec|customhook"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    std::vector<PrestartCommand> commands;
    for (const QString& name : variables.names()) {
        const std::optional<QString> value = variables.value(name); // of no secret
        if (value && !value->isEmpty() && hook.match(name).hasMatch())
            commands.push_back({name, *value});
    }
    return commands;
}

QString shownCommand(const QString& commandLine)
{
    Masker masker;
    QStringList words;
    for (const QString& word : wordsOf(commandLine))
        words << masker.shown(word);
    return words.join(u' ');
}

bool startsAScript(const QString& commandLine)
{
    static const QRegularExpression script(u"\\.(vbs|vbe|wsf|js|jse|ps1|hta)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringList words = wordsOf(commandLine);
    return !words.isEmpty() && script.match(QString(words.first()).remove(u'"')).hasMatch();
}

} // namespace cmgmedia
