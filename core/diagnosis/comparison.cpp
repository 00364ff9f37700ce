// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/comparison.h"

#include "core/configmgr/management_points.h"
#include "core/diagnosis/diagnosis_text.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using ComparisonVerdict = LogComparison::Verdict;

/// Compares one thing where the log and the other side say it, and says nothing where neither does.
class Comparer
{
public:
    void add(QLatin1StringView about, const QString& inLog, const QString& given, bool same,
             const char* differs)
    {
        if (inLog.isEmpty() || given.isEmpty()) {
            notSaid(about, inLog, given);
            return;
        }
        m_comparisons.push_back({about, same ? ComparisonVerdict::Same : ComparisonVerdict::Differs,
                                 inLog, given, same ? Text() : DiagnosisText::text(differs)});
    }
    std::vector<LogComparison> take() { return std::move(m_comparisons); }

private:
    void notSaid(QLatin1StringView about, const QString& inLog, const QString& given)
    {
        if (inLog.isEmpty() && given.isEmpty())
            return;
        m_comparisons.push_back(
            {about, ComparisonVerdict::NotCompared, inLog, given,
             inLog.isEmpty() ? DiagnosisText::text("The log doesn't contain it.")
                             : DiagnosisText::text(
                                 "The medium or profile doesn't contain it, or can't be read.")});
    }

    std::vector<LogComparison> m_comparisons;
};

template <typename T>
QString textOf(const std::optional<LogFact<T>>& fact)
{
    return fact ? fact->value : QString();
}

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// "26100" of "10.0.26100.1".
QString buildOf(const QString& version)
{
    return version.section(u'.', 2, 2);
}

void compareImage(const LogFacts& log, const Facts& given, Comparer& comparer)
{
    if (!given.bootImage)
        return;
    const QString image = buildOf(given.bootImage->image.image.version);
    const QString seen = buildOf(textOf(log.windowsPe));
    comparer.add(
        "windows-pe"_L1, seen, image, seen == image,
        QT_TRANSLATE_NOOP("Diagnosis",
                          "The PC started from a different boot image than the one on this medium, "
                          "probably from an older medium."));
}

void comparePassword(const LogFacts& log, const Facts& given, Comparer& comparer)
{
    if (!log.mediaPassword || !given.variables)
        return;
    const bool has = given.variables->hasPassword;
    comparer.add("media-password"_L1, u"none"_s, has ? u"set"_s : u"none"_s, !has,
                 QT_TRANSLATE_NOOP(
                     "Diagnosis",
                     "The PC started from a medium without a password, but this medium has one: "
                     "it's a different medium."));
}

} // namespace

std::vector<LogComparison> compare(const LogFacts& log, const Facts& given)
{
    Comparer comparer;
    const QStringList hosts =
        given.derived.gatewayHosts ? *given.derived.gatewayHosts : QStringList();
    const QString host = textOf(log.host);
    comparer.add(
        "gateway"_L1, host, hosts.join(u", "_s), hosts.contains(host, Qt::CaseInsensitive),
        QT_TRANSLATE_NOOP("Diagnosis", "The log is about a different gateway than this medium."));
    const QString site = given.variables ? given.variables->siteCode : QString();
    comparer.add(
        "site"_L1, textOf(log.siteCode), site, isSameName(textOf(log.siteCode), site),
        QT_TRANSLATE_NOOP("Diagnosis", "The log is about a different site than this medium."));
    const QString managementPoint =
        given.variables ? given.variables->managementPoint.value_or(QString()) : QString();
    const QString role =
        managementPoint.contains("CCM_Proxy"_L1) ? managementPoint.section(u'/', -1) : QString();
    comparer.add("role"_L1, textOf(log.role), role, textOf(log.role) == role,
                 QT_TRANSLATE_NOOP(
                     "Diagnosis",
                     "The medium names a different management point behind the gateway than the "
                     "log."));
    compareImage(log, given, comparer);
    comparePassword(log, given, comparer);
    return comparer.take();
}

} // namespace cmgmedia
