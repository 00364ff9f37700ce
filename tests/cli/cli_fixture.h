// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/outside.h"
#include "tests/support/test_lab.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// The program as its users run it.
namespace cmgmedia::test {

inline Ran tool(const QStringList& arguments, const QByteArray& input = {},
                const QString& folder = {})
{
    return run(QStringLiteral(CMGMEDIA_BINARY), arguments, input, folder);
}

inline QJsonObject json(const Ran& ran)
{
    return QJsonDocument::fromJson(ran.output).object();
}

/// A lab that the program itself made, below a folder whose name is not ASCII; where it cannot make
/// any, one that was made before.
class CliLab
{
public:
    /// False: the program failed.
    bool make();
    QString path(const QString& name) const { return m_lab.path(name); }
    QString folder() const { return m_lab.folder; }
    /// Outside of the lab.
    QString beside(const QString& name) const { return m_folder.filePath(name); }
    QStringList withPassword(const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
    Lab m_lab;
};

} // namespace cmgmedia::test
