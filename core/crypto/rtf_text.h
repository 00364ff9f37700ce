// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cmgmedia {

/// Whether it is a document as WordPad, Word and Outlook save it.
bool isRtf(QByteArrayView content);

/// What it shows to a reader, line by line, as far as certificates need it (Rich Text Format
/// Specification 1.9.1): fonts, colours and what else is not text are left out. Of whatever bytes
/// it makes some text.
QString textOfRtf(QByteArrayView content);

} // namespace cmgmedia
