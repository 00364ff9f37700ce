// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/marking_translator.h"

#include "tests/support/outside.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

MarkingTranslator::MarkingTranslator()
{
    QCoreApplication::installTranslator(this);
}

MarkingTranslator::~MarkingTranslator()
{
    QCoreApplication::removeTranslator(this);
}

QString MarkingTranslator::translate(const char* context, const char* source,
                                     const char* /*disambiguation*/, int /*n*/) const
{
    const bool isOfQt = context[0] == 'Q' || qstrcmp(context, "MAC_APPLICATION_MENU") == 0;
    const QString text = QString::fromUtf8(source);
    if (!isOfQt) {
        const QMutexLocker lock(&m_guard);
        m_asked.insert({QString::fromUtf8(context), text});
    }
    return kMark + text + u'»';
}

QSet<ContextAndSource> MarkingTranslator::asked() const
{
    const QMutexLocker lock(&m_guard);
    return m_asked;
}

SourceTexts readSourceTexts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.ts"_s);
    const Ran ran = run(u"" CMGMEDIA_SOURCE_ROOT "/resources/i18n/update"_s, {u"--all"_s, path});
    SourceTexts found;
    found.complaints = QString::fromUtf8(ran.output + ran.errors);
    QFile file(path);
    if (ran.exitCode != 0 || !file.open(QFile::ReadOnly)) {
        found.complaints += u"\nno result"_s;
        return found;
    }
    QXmlStreamReader xml(&file);
    QString context;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            isPlural = xml.attributes().value("numerus"_L1) == u"yes"_s;
        else if (xml.name() == u"source"_s) {
            const ContextAndSource text{context, xml.readElementText()};
            (isPlural ? found.plurals : found.texts).insert(text);
        }
    }
    found.texts.unite(found.plurals);
    return found;
}

QStringList unseenByLupdate(const MarkingTranslator& translator)
{
    static const SourceTexts kKnown = readSourceTexts();
    QStringList unseen;
    for (const auto& [context, source] : translator.asked() - kKnown.texts)
        unseen << context + u" | "_s + source;
    unseen.sort();
    return unseen;
}

} // namespace cmgmedia::test
