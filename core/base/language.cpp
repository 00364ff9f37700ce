// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The linker drops from a static library what nobody names. Q_INIT_RESOURCE works in no namespace.
static void nameTheCatalogues()
{
    Q_INIT_RESOURCE(i18n);
}

namespace cmgmedia {

namespace {

/// The forms of English for numbers; all else of it stands in the source.
QTranslator& englishForms()
{
    static QTranslator forms;
    static const bool loaded = [] {
        nameTheCatalogues();
        return forms.load(u":/i18n/en.qm"_s);
    }();
    Q_ASSERT(loaded);
    return forms;
}

} // namespace

void installLanguage()
{
    QCoreApplication::installTranslator(&englishForms());
}

QString inEnglish(const char* context, const char* source, int n)
{
    if (n < 0)
        return QString::fromUtf8(source);
    QString form = englishForms().translate(context, source, nullptr, n);
    if (form.isEmpty()) // lupdate did not see a plural in it
        form = QString::fromUtf8(source);
    return form.replace("%n"_L1, QString::number(n));
}

} // namespace cmgmedia
