// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_reader.h"

#include "core/tasksequence/sequence_schema.h"
#include "core/tasksequence/step_values.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kMostGroups = 128;   ///< nested in each other; the console's editor shows ten
constexpr qsizetype kMostShares = 16;    ///< of one step that are worth naming
constexpr qsizetype kMostIgnored = 16;   ///< the same of unknown elements
constexpr qsizetype kLongestValue = 256; ///< of a kept variable: a host name or a word

bool isTrue(QStringView text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

/// The scripts of the Microsoft Deployment Toolkit, however they are called.
bool runsMdt(const QString& commandLine)
{
    static const QRegularExpression script(uR"(\bZTI\w+\.wsf\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return commandLine.contains("ZTI"_L1, Qt::CaseInsensitive) && commandLine.contains(script);
}

} // namespace

TaskSequence SequenceReader::read()
{
    readChildren({});
    m_sequence.references = m_references.take();
    return std::move(m_sequence);
}

/// What stands in the sequence or in a group. True where a condition is among it.
bool SequenceReader::readChildren(const Around& around)
{
    bool conditional = false;
    while (m_xml.readNextStartElement()) {
        const QStringView element = m_xml.name();
        if (element == "group"_L1)
            readGroup(around);
        else if (element == "step"_L1 || element == "subtasksequence"_L1)
            readStep(around);
        else if (element == "condition"_L1)
            conditional = readCondition() || conditional;
        else if (element == "referenceList"_L1)
            readReferences();
        else if (element == "globalVarList"_L1)
            readGlobals();
        else if (element == "action"_L1 || element == "defaultVarList"_L1)
            m_xml.skipCurrentElement(); // MDT writes empty ones into groups
        else
            ignore();
    }
    return conditional;
}

void SequenceReader::readGroup(const Around& around)
{
    if (around.groups.size() >= kMostGroups) {
        m_xml.raiseError(u"groups are nested too deeply"_s);
        return;
    }
    const QXmlStreamAttributes attributes = m_xml.attributes();
    Around inside = around;
    inside.groups << attributes.value("name"_L1).toString();
    inside.enabled = around.enabled && !isTrue(attributes.value("disable"_L1));
    inside.continueOnError =
        around.continueOnError || isTrue(attributes.value("continueOnError"_L1));
    const size_t first = m_sequence.steps.size();
    if (readChildren(inside)) {
        for (size_t i = first; i < m_sequence.steps.size(); ++i)
            m_sequence.steps[i].conditional = true;
    }
}

void SequenceReader::readStep(const Around& around)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    SequenceStep step;
    step.groups = around.groups;
    step.name = attributes.value("name"_L1).toString();
    step.type = attributes.value("type"_L1).toString();
    step.enabled = around.enabled && !isTrue(attributes.value("disable"_L1));
    step.continueOnError = around.continueOnError || isTrue(attributes.value("continueOnError"_L1));
    step.understood = schema::isKnownStepType(step.type);
    step.isMdt = step.type.startsWith(schema::kMdtPrefix);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "action"_L1) {
            const QString action = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            step.isMdt = step.isMdt || runsMdt(action);
            addShares(step, action);
        } else if (m_xml.name() == "condition"_L1) {
            step.conditional = readCondition() || step.conditional;
        } else if (m_xml.name() == "defaultVarList"_L1) {
            readVariables(step);
        } else {
            ignore();
        }
    }
    m_sequence.steps.push_back(std::move(step));
}

/// A condition without an expression is always met: the editor leaves such ones behind.
bool SequenceReader::readCondition()
{
    bool hasExpression = false;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isStartElement()) {
            ++depth;
            hasExpression = hasExpression || m_xml.name() == "expression"_L1;
        } else if (m_xml.isEndElement()) {
            --depth;
        }
    }
    return hasExpression;
}

void SequenceReader::readVariables(SequenceStep& step)
{
    const bool sets = step.type == schema::kSetVariable;
    QString name;
    QString value;
    while (m_xml.readNextStartElement()) {
        const QString variable = m_xml.attributes().value("name"_L1).toString();
        const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (sets && variable == schema::kVariableName)
            name = text.trimmed();
        else if (sets && variable == schema::kVariableValue)
            value = text;
        else
            keep(step, variable, text);
    }
    if (!name.isEmpty())
        keep(step, name, value);
}

/// Takes out of a variable what rules read, and leaves the rest behind.
void SequenceReader::keep(SequenceStep& step, const QString& name, const QString& value)
{
    if (schema::isSecretVariable(name)) {
        if (!value.isEmpty())
            step.secretsSet << name;
        return;
    }
    if (name.compare(schema::kClientProperties, Qt::CaseInsensitive) == 0) {
        const QString fromVariable = value.contains(u'%') ? u"%"_s : QString();
        step.variables[schema::kHostName] = hostNameIn(value).value_or(fromVariable);
    } else if (const auto kept = schema::keptVariable(name); !kept.isEmpty()) {
        step.variables[kept] = value.trimmed().left(kLongestValue);
    }
    addShares(step, name == schema::kSourceScript ? scriptText(value) : value);
    if (!name.contains(schema::kPackageId, Qt::CaseInsensitive))
        return;
    const QString id = value.trimmed();
    if (isNoPackage(id)) {
        step.choosesNoPackage = true;
        step.variables.erase(schema::kChildSequence);
    } else if (isPackageId(id)) {
        m_references.add({.id = id,
                          .kind = name == schema::kChildSequence
                                      ? SequenceReference::Kind::TaskSequence
                                      : SequenceReference::Kind::Unknown,
                          .name = {},
                          .contentPackage = {}});
    }
}

void SequenceReader::addShares(SequenceStep& step, QStringView text)
{
    for (const QString& share : sharesIn(text)) {
        if (step.shares.size() < kMostShares && !step.shares.contains(share, Qt::CaseInsensitive))
            step.shares << share;
    }
}

void SequenceReader::readReferences()
{
    while (m_xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString package = attributes.value("package"_L1).trimmed().toString();
        const QString application = attributes.value("application"_L1).trimmed().toString();
        if (isNoPackage(package))
            m_sequence.refersToNone = true;
        else if (!package.isEmpty())
            m_references.add({.id = package, .kind = {}, .name = {}, .contentPackage = {}});
        if (!application.isEmpty())
            m_references.add({.id = application,
                              .kind = SequenceReference::Kind::Application,
                              .name = {},
                              .contentPackage = {}});
        m_xml.skipCurrentElement();
    }
}

void SequenceReader::readGlobals()
{
    SequenceStep shared;
    readVariables(shared);
    m_sequence.globals = std::move(shared.variables);
}

void SequenceReader::ignore()
{
    const QString name = m_xml.name().left(kLongestValue).toString();
    if (m_sequence.ignoredElements.size() < kMostIgnored
        && !m_sequence.ignoredElements.contains(name))
        m_sequence.ignoredElements << name;
    m_xml.skipCurrentElement();
}

} // namespace cmgmedia
