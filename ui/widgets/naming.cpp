// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/naming.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s : text;
}

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression kLetterBehind(uR"(\s*\(&\w\))"_s); // Japanese: 参照(&B)…
    QString plain = text;
    return plain.remove(kLetterBehind).remove(u'&').remove(u'…');
}

QLabel* wrappedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    return new QuietLabel(text, parent);
}

QuietLabel::QuietLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // whatever background it lies on
    tint();
}

void QuietLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_tinting)
        tint();
}

void QuietLabel::tint()
{
    m_tinting = true;
    QPalette own = palette();
    const QColor quiet = toneColour(Tone::Quiet, QGuiApplication::palette());
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        own.setColor(group, QPalette::WindowText, quiet);
    setPalette(own);
    m_tinting = false;
}

} // namespace cmgmedia::ui
