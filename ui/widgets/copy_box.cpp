// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_box.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

CopyBox::CopyBox(const Texts& texts, int maxLines, QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit),
      m_copy(new QPushButton(icon(u"copy"_s), texts.copyText)), m_copied(quietLabel({})),
      m_maxLines(maxLines)
{
    auto* label = new QLabel(texts.label);
    label->setBuddy(m_text);
    named(m_text, texts.name, withoutMnemonic(texts.label));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    named(m_copy, texts.name + u"Copy"_s,
          labelled(withoutMnemonic(texts.copyText), withoutMnemonic(texts.label)));
    m_copied->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_copied, 1);
    head->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_copy, &QPushButton::clicked, this, &CopyBox::copy);
    fitHeight();
}

void CopyBox::setText(const QString& text)
{
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    m_copied->clear();
    fitHeight();
}

QString CopyBox::text() const
{
    return m_text->toPlainText();
}

void CopyBox::copy()
{
    QApplication::clipboard()->setText(text());
    m_copied->setText(tr("Copied"));
}

void CopyBox::fitHeight()
{
    const int lines = std::clamp(m_text->blockCount(), 1, m_maxLines);
    const int frame =
        2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    // Room for the scroll bar, which a long line brings.
    const int bar = m_text->horizontalScrollBar()->sizeHint().height();
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + bar);
}

void CopyBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace cmgmedia::ui
