// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/card_preview.h"

#include "core/handout/qr_code.h"
#include "ui/widgets/naming.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

// A4 and its margins at 96 dots an inch, as a browser has it.
constexpr int kSheetWidth = 794;
constexpr int kSheetHeight = 1123;
constexpr int kMargin = 60;
constexpr int kShownWidth = 250;
constexpr QSize kLargestLogo{265, 49};
constexpr int kCodeSide = 94;

// What Qt's documents know of CSS; sizes in points, of which they have 96 an inch, too.
constexpr auto kSheetStyle = R"(
h1 { font-size: 21pt; margin: 0 0 4px 0 }
h2 { font-size: 12.5pt; margin: 16px 0 6px 0 }
p { margin: 0 0 6px 0 }
li { margin: 0 0 4px 0 }
td { padding: 2px 12px 2px 0 }
.lead { color: #333333 }
.key { font-size: 13pt }
.company { font-size: 12pt; font-weight: bold; color: #333333 }
.call { margin-top: 16px }
.call td { padding: 8px 14px; vertical-align: middle }
.call .scan { padding: 6px; font-size: 8pt; color: #333333 }
.medium { font-size: 9pt; color: #444444; margin-top: 10px }
)"_L1;

QImage imageOf(const QrCode& code)
{
    const int side = code.size + 2 * kQuietCells;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.isDark(column, row))
                image.setPixelColor(column + kQuietCells, row + kQuietCells, Qt::black);
        }
    }
    return image.scaled(kCodeSide, kCodeSide, Qt::KeepAspectRatio, Qt::FastTransformation);
}

} // namespace

CardPreview::CardPreview(QWidget* parent) : QWidget(parent)
{
    named(this, u"cardPreview"_s, tr("Preview of the card"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_sheet.setDocumentMargin(kMargin);
    m_sheet.setTextWidth(kSheetWidth);
    m_sheet.setDefaultStyleSheet(kSheetStyle);
}

void CardPreview::show(const FieldCard& card)
{
    QFont font = this->font();
    font.setPixelSize(15); // 11 points on paper
    m_sheet.setDefaultFont(font);
    m_sheet.clear();
    addPictures(card);
    m_sheet.setHtml(fieldCardBody(card, CardPictures::Named));
    m_sheet.setTextWidth(kSheetWidth);
    update();
}

void CardPreview::addPictures(const FieldCard& card)
{
    if (const std::optional<QrCode> code = qrCode(codeContent(card)))
        m_sheet.addResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(kCodeName)),
                            imageOf(*code));
    if (card.logo == m_logo)
        return;
    m_logo = card.logo;
    QImage logo = QImage::fromData(card.logo);
    if (logo.isNull()) // a picture that says so and is none
        logo = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
    if (logo.width() > kLargestLogo.width() || logo.height() > kLargestLogo.height())
        logo = logo.scaled(kLargestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_sheet.addResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(kLogoName)), logo);
}

QSize CardPreview::sizeHint() const
{
    return {kShownWidth, heightForWidth(kShownWidth)};
}

int CardPreview::heightForWidth(int width) const
{
    return width * kSheetHeight / kSheetWidth;
}

/// Paper is white and ink black, whatever the theme.
void CardPreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.save();
    const double scale = double(width()) / kSheetWidth;
    painter.scale(scale, scale);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_sheet.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace cmgmedia::ui
