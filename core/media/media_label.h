// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace cmgmedia {

/// Where it lies on a medium.
inline constexpr char kMediaLabelPath[] = "MediaLabel.txt";

/// The label that the content of a MediaLabel.txt, "label=...", gives to its medium.
std::optional<QString> mediaLabelOf(const QByteArray& content);

/// The content with another label, all else as it was; from nothing, what a site writes.
/// LabelInvalid: it is empty, or more than one line.
Result<QByteArray> withMediaLabel(const QByteArray& content, const QString& label);

inline constexpr char kLabelOfNoLetters[] = "BOOT MEDIA";

/// What the volume of a stick is called, whose FAT32 holds 11 letters: the first ones, in capitals
/// as Windows does it; letters that cannot stand there become "_", and where no other is left, it
/// is kLabelOfNoLetters. LabelInvalid: it is empty.
Result<QString> fatLabelOf(const QString& label);

/// What the volume of a disc is called, whose UDF holds 30 characters, or 15 where one of them lies
/// beyond Latin-1: the first ones. Joliet and ISO 9660 get what they hold of that.
QString discLabelOf(const QString& label);

} // namespace cmgmedia
