// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/export_secrets.h"

#include "core/tasksequence/sequence_schema.h"
#include "core/tasksequence/sequence_xml.h"
#include "core/tasksequence/xml_guard.h"
#include "core/tasksequence/xml_input.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr auto kVariable = "variable"_L1;
constexpr int kMostLayers = 4; ///< of XML as text in XML; the console's exports have two

/// An element that has not ended yet.
struct OpenElement {
    bool isVariable = false;
    QString name; ///< of the variable
    QString text; ///< with that of elements inside, where it is a variable
    // What the variables in it say that they set.
    bool namesSecret = false;
    bool setsValue = false;
};

/// One text of XML, and what stands in it as text.
class SecretSearch
{
public:
    SecretSearch(int layer, const std::stop_token& stop) : m_layer(layer), m_stop(stop) {}

    bool isIn(const QString& xml);

private:
    bool isInToken(const QXmlStreamReader& xml);
    bool isInText(const QString& text) const;
    bool ends(const OpenElement& element);

    int m_layer;
    const std::stop_token& m_stop;
    std::vector<OpenElement> m_open;
};

bool SecretSearch::isIn(const QString& xml)
{
    if (xmlRefusal(xml, m_stop))
        return true;
    XmlInput input(xml, m_stop);
    QXmlStreamReader reader(&input);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.hasError() && isInToken(reader))
            return true;
    }
    // Other text with such a bracket may be anything, a command line for one.
    return reader.hasError() && (m_layer == 0 || xml.contains(u'<' + kVariable));
}

bool SecretSearch::isInToken(const QXmlStreamReader& xml)
{
    if (xml.isStartElement()) {
        const bool isVariable = xml.name() == kVariable;
        m_open.push_back(
            {.isVariable = isVariable,
             .name = xml.attributes().value("name"_L1).trimmed().toString(),
             .text = isVariable ? xml.attributes().value("value"_L1).toString() : QString()});
    } else if (xml.isEndElement()) {
        const OpenElement ended = std::move(m_open.back());
        m_open.pop_back();
        return ends(ended);
    } else if (xml.isComment()) {
        return isInText(xml.text().toString());
    } else if (xml.isCharacters() && !m_open.empty()) {
        m_open.back().text += xml.text();
    }
    return false;
}

bool SecretSearch::ends(const OpenElement& element)
{
    if (element.namesSecret && element.setsValue)
        return true;
    if (element.isVariable && !element.text.isEmpty() && schema::isSecretVariable(element.name))
        return true;
    if (!m_open.empty()) {
        OpenElement& around = m_open.back();
        if (element.isVariable && element.name == schema::kVariableName)
            around.namesSecret =
                around.namesSecret || schema::isSecretVariable(element.text.trimmed());
        else if (element.isVariable && element.name == schema::kVariableValue)
            around.setsValue = around.setsValue || !element.text.isEmpty();
        if (around.isVariable)
            around.text += element.text;
    }
    return isInText(element.text);
}

bool SecretSearch::isInText(const QString& text) const
{
    const qsizetype start = text.indexOf(u'<');
    if (start < 0 || !text.contains(kVariable))
        return false;
    return m_layer == kMostLayers || SecretSearch(m_layer + 1, m_stop).isIn(text.sliced(start));
}

} // namespace

bool holdsSecret(const ExportFile& file, const std::stop_token& stop)
{
    const Result<QString> text = xmlText(file.content, file.name, stop);
    return !text || SecretSearch(0, stop).isIn(*text);
}

} // namespace cmgmedia
