// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace cmgmedia::test {

/// Says everything at more length, or in signs as wide as they are high.
class Pretender : public QTranslator
{
public:
    enum class Kind { Longer, Wide };
    explicit Pretender(Kind kind) : m_kind(kind) {}

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment,
                      int n) const override;

private:
    Kind m_kind;
};

} // namespace cmgmedia::test
