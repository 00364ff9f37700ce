// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

/// What the QR code of a contact holds: a vCard (RFC 2426), which the camera of a phone offers to
/// call, to write to, or to keep. Telephone number, mail address and web address are found in what
/// the admin typed, all of which is its note. Empty: there is no contact.
QString contactCard(const QString& contact, const QString& company);

} // namespace cmgmedia
