// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strength_meter.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kBarHeight = 8;
constexpr double kFullBits = 1.5 * kEnoughBits; // the mark stands at two thirds

QString patternText(const PasswordStrength& strength)
{
    QStringList names;
    for (const PasswordPattern pattern : strength.patterns)
        names << patternName(pattern).translated();
    if (names.isEmpty())
        return {};
    return StrengthMeter::tr("It's easier to guess because it contains %1.")
        .arg(commaSeparated(names));
}

} // namespace

/// The words beside it say the same, so screen readers pass over it.
class StrengthMeter::Bar : public QWidget
{
public:
    Bar() { setFixedHeight(kBarHeight); }

    void setBits(double bits)
    {
        m_bits = bits;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const QPalette& colours = palette();
        const QRectF all(rect());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QColor text = colours.color(QPalette::Text);
        painter.setBrush(mixed(text, colours.color(QPalette::Base), 0.15));
        painter.drawRoundedRect(all, all.height() / 2, all.height() / 2);
        painter.setBrush(toneColour(m_bits < kEnoughBits ? Tone::Caution : Tone::Good, colours));
        const double share = std::clamp(m_bits / kFullBits, 0.0, 1.0);
        if (share > 0)
            painter.drawRoundedRect(QRectF(all.topLeft(), QSizeF(all.width() * share, kBarHeight)),
                                    all.height() / 2, all.height() / 2);
        painter.fillRect(QRectF(all.width() * kEnoughBits / kFullBits, 0, 2, kBarHeight), text);
    }

private:
    double m_bits = 0;
};

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent), m_bar(new Bar), m_verdict(new StateLine(u"strengthVerdict"_s)),
      m_patterns(named(quietLabel({}), u"strengthPatterns"_s, tr("Patterns"))),
      m_typeable(new StateLine(u"strengthTypeable"_s))
{
    setObjectName(u"strengthMeter"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair + 2);
    column->addWidget(m_bar);
    column->addWidget(m_verdict);
    column->addWidget(m_patterns);
    column->addWidget(m_typeable);
    show(std::nullopt);
}

void StrengthMeter::show(const std::optional<PasswordStrength>& strength)
{
    setVisible(strength.has_value());
    if (!strength)
        return;
    const bool enough = strength->bits >= kEnoughBits;
    m_bar->setBits(strength->bits);
    const QString words =
        enough ? tr("Strong: guessing it takes %1.")
               : tr("Weak: guessing it takes %1. Use five random words or 14 random letters "
                    "and digits.");
    m_verdict->say(enough ? PageState::Fine : PageState::Warning,
                   words.arg(timeToGuess(*strength).translated()));
    const QString patterns = patternText(*strength);
    m_patterns->setText(patterns);
    m_patterns->setVisible(!patterns.isEmpty());
    m_typeable->say(strength->notTypeable == 0 ? PageState::Fine : PageState::Warning,
                    strength->notTypeable == 0
                        ? tr("All characters are on the US keyboard that Windows PE starts with.")
                        : tr("Characters that the US keyboard in Windows PE doesn't have: %1")
                              .arg(strength->notTypeable));
}

} // namespace cmgmedia::ui
