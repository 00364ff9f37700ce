// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

void readTranslation(QXmlStreamReader& xml, CatalogueText& text)
{
    text.isFinished = !xml.attributes().hasAttribute("type"_L1);
    if (!text.isPlural) {
        text.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        text.forms << xml.readElementText();
}

CatalogueText readMessage(QXmlStreamReader& xml, const QString& context)
{
    CatalogueText text;
    text.context = context;
    text.isPlural = xml.attributes().value("numerus"_L1) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            text.source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            text.disambiguation = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

std::vector<CatalogueText> readCatalogue(const QString& languageCode)
{
    QFile file(u"" CMGMEDIA_SOURCE_ROOT "/resources/i18n/%1.ts"_s.arg(languageCode));
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QString context;
    std::vector<CatalogueText> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            texts.push_back(readMessage(xml, context));
    }
    return texts;
}

QString complaint(const CatalogueText& text, const QString& what)
{
    return u"%1: %2: %3 -> %4"_s.arg(what, text.context, text.source, text.forms.join(u" / "_s));
}

} // namespace cmgmedia::test
