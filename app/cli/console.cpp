// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

int Console::fail(const Error& error)
{
    err << u"cmgmedia: "_s << describe(error) << Qt::endl;
    return error.code == ErrorCode::Cancelled ? Interrupted : Failed;
}

int Console::usage(const QString& problem)
{
    err << u"cmgmedia: "_s << problem << u'\n'
        << QCoreApplication::translate("cli", "Try 'cmgmedia help'.") << Qt::endl;
    return Usage;
}

void Console::printJson(const QJsonObject& document)
{
    out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    out.flush();
}

} // namespace cmgmedia::cli
