// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace cmgmedia {

// What files in a package are called. A package goes to any system: names are those that each of
// them opens, and which no two of them take for one.

/// Gives each file a name of its own.
class PackageNames
{
public:
    /// In a folder of the package, after the file's own name: what is not ASCII, or not for
    /// Windows, becomes an underscore, and what is there already gets a number.
    QString nameIn(const QString& folder, const QString& fileName);

private:
    std::set<QString> m_taken; ///< in small letters
};

/// What a file is called in a folder of the package, by its place below a folder of this computer
/// or below a drive.
QString placeInPackage(const QString& folder, const QString& from, const QString& file);

/// A path below the package's folder that every system opens: neither above it, nor absolute, nor
/// on a drive or share, and of ASCII.
bool isPackagePath(QStringView path);

} // namespace cmgmedia
