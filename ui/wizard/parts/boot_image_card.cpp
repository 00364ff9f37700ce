// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/boot_image_card.h"

#include "core/base/text.h"
#include "ui/session/session.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString fact(const QString& found)
{
    return found.isEmpty() ? BootImageCard::tr("Not specified") : found;
}

QString components(const BootImageParts& parts)
{
    if (!parts.components)
        return BootImageCard::tr("Unknown");
    QStringList names = *parts.components;
    names.replaceInStrings(u"WinPE-"_s, QString());
    //: No components, no boot files.
    return names.isEmpty() ? BootImageCard::tr("none") : commaSeparated(names);
}

QString drivers(const BootImageParts& parts)
{
    return parts.addedDrivers ? QString::number(*parts.addedDrivers) : BootImageCard::tr("Unknown");
}

QString commandSupport(const BootImageParts& parts)
{
    if (!parts.commandSupport)
        return BootImageCard::tr("Unknown");
    return *parts.commandSupport ? BootImageCard::tr("on") : BootImageCard::tr("off");
}

QString generations(const BootImage& image)
{
    QStringList names;
    for (const BootFileGeneration generation : image.generations)
        names << (generation == BootFileGeneration::Ca2011 ? BootImageCard::tr("2011")
                                                           : BootImageCard::tr("2023"));
    return names.isEmpty() ? BootImageCard::tr("none") : commaSeparated(names);
}

QString origin(const Session& session, const BootImageFacts& facts)
{
    const QString& path = session.profile().bootImage.path;
    const QString size = QLocale().formattedDataSize(facts.bytes, 1);
    if (path.isEmpty())
        return BootImageCard::tr("From the imported medium, %1").arg(size);
    return commaSeparated({QFileInfo(path).fileName(), size});
}

} // namespace

BootImageCard::BootImageCard(QWidget* parent) : FactCard(u"bootImageCard"_s, u"disc"_s, parent)
{}

void BootImageCard::load(const Session& session)
{
    const Facts* facts = session.facts();
    const bool known = facts && facts->bootImage;
    setVisible(known);
    if (!known)
        return;
    const BootImageFacts& found = *facts->bootImage;
    const WimImage& image = found.image.image;
    setTitle(image.name.isEmpty() ? tr("Boot image without a name") : image.name,
             origin(session, found));
    setRows({{tr("Windows PE"), fact(image.version)},
             {tr("Architecture"), fact(image.architecture)},
             {tr("Components"), components(found.parts)},
             {tr("Added drivers"), drivers(found.parts)},
             {tr("Command prompt (F8)"), commandSupport(found.parts)},
             {tr("Boot files"), generations(found.image)}});
}

} // namespace cmgmedia::ui
