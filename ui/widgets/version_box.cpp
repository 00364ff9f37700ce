// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/version_box.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kLetters = 24;

/// Offered, newest first; any other can be typed.
const QStringList& siteVersions()
{
    static const QStringList versions{u"2603"_s, u"2509"_s, u"2503"_s, u"2409"_s, u"2403"_s,
                                      u"2309"_s, u"2303"_s, u"2211"_s, u"2207"_s, u"2203"_s,
                                      u"2111"_s, u"2107"_s, u"2103"_s, u"2010"_s, u"2006"_s};
    return versions;
}

} // namespace

VersionBox::VersionBox(QWidget* parent) : CalmBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // "2" is not yet 2603
    addItem({});
    addItems(siteVersions());
    lineEdit()->setPlaceholderText(tr("Not specified"));
    setMaximumWidth(fontMetrics().averageCharWidth() * kLetters);
}

void VersionBox::setVersion(const QString& said)
{
    if (said != version())
        setCurrentText(said);
}

} // namespace cmgmedia::ui
