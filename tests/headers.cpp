// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: a target needs a source to have precompiled headers, which all tests share.
