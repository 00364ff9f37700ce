// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/package_names.h"

#include "core/media/windows_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kMostNameLetters = 80;
constexpr qsizetype kMostPathLetters = 200; // room for a folder in the 259 of old Windows programs

bool isPlain(QChar c)
{
    return c > u' ' && c < u'\x7F';
}

QString plainName(const QString& fileName)
{
    QString name = fileName.right(kMostNameLetters);
    for (QChar& c : name) {
        if (!isPlain(c) || !isNameForWindows(u"a%1a"_s.arg(c)))
            c = u'_';
    }
    return isNameForWindows(name) ? name : u"_"_s + name + u"_"_s;
}

} // namespace

QString PackageNames::nameIn(const QString& folder, const QString& fileName)
{
    const QString name = plainName(fileName);
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    QString path = folder + u'/' + name;
    for (int number = 2; !m_taken.insert(path.toLower()).second; ++number)
        path =
            u"%1/%2-%3%4"_s.arg(folder, name.first(end), QString::number(number), name.sliced(end));
    return path;
}

QString placeInPackage(const QString& folder, const QString& from, const QString& file)
{
    const qsizetype stroke = from.endsWith(u'/') ? 0 : 1; // that of "E:/" is its own
    return folder + u'/' + file.sliced(from.size() + stroke);
}

bool isPackagePath(QStringView path)
{
    return path.size() <= kMostPathLetters && isPathForWindows(path)
           && std::ranges::all_of(path, [](QChar c) { return isPlain(c) || c == u' '; });
}

} // namespace cmgmedia
