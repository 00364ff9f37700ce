// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain_drawing.h"

#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

using Box = ChainDrawing::Box;
using Arrow = ChainDrawing::Arrow;

constexpr double kLeastLetters = 14; // of a line in a box beside others
constexpr double kBoxMargin = space::kSmall;
constexpr double kBoxGap = 28; ///< between boxes: room for an arrow
constexpr double kSymbolSize = 16;
constexpr double kArrowHead = 5; ///< of an arrow
constexpr double kBoxRadius = 6;
constexpr int kPngScale = 2;

struct Broken {
    QStringList lines;
    double height = 0;
};

/// Names of hosts break behind their dots, other words where there is room no more.
Broken brokenInto(QString text, double width, const QFont& font)
{
    constexpr QChar kMayBreak(0x200b);
    text.replace(u'.', u"."_s + kMayBreak);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    Broken broken;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        broken.lines << text.mid(line.textStart(), line.textLength()).remove(kMayBreak).trimmed();
    }
    layout.endLayout();
    broken.height = QFontMetricsF(font).lineSpacing() * static_cast<double>(broken.lines.size());
    return broken;
}

/// Its frame is as high as its text; the caller may make it higher.
Box boxOf(const ChainNode& node, QPointF corner, double width, const ChainDrawing& drawing)
{
    Box box{{}, {}, {}, node.state, node.isMissing};
    const double inner = width - 2 * kBoxMargin;
    double y = corner.y() + kBoxMargin;
    box.symbol = {corner.x() + kBoxMargin, y, kSymbolSize, kSymbolSize};
    const auto add = [&](const QString& text, const QFont& font, double indent, bool isTitle) {
        const QFontMetricsF metrics(font);
        for (const QString& line : brokenInto(text, inner - indent, font).lines) {
            box.lines.push_back(
                {{corner.x() + kBoxMargin + indent, y + metrics.ascent()}, line, isTitle});
            y += metrics.lineSpacing();
        }
    };
    add(node.title, drawing.titleFont, kSymbolSize + space::kHair, true);
    y = std::max(y, corner.y() + kBoxMargin + kSymbolSize) + 2;
    if (!node.text.isEmpty())
        add(node.text, drawing.font, 0, false);
    box.frame = {corner, QSizeF(width, y + kBoxMargin - corner.y())};
    return box;
}

void layBeside(ChainDrawing& drawing, const std::vector<ChainNode>& nodes, double boxWidth)
{
    double height = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const double x = static_cast<double>(i) * (boxWidth + kBoxGap);
        drawing.boxes.push_back(boxOf(nodes[i], {x + 0.5, 0.5}, boxWidth - 1, drawing));
        height = std::max(height, drawing.boxes.back().frame.height());
    }
    for (Box& box : drawing.boxes)
        box.frame.setHeight(height);
    for (size_t i = 1; i < drawing.boxes.size(); ++i) {
        const QRectF& from = drawing.boxes[i - 1].frame;
        const QRectF& to = drawing.boxes[i].frame;
        drawing.arrows.push_back(
            {{from.right() + 3, height / 2, to.left() - 3, height / 2}, drawing.boxes[i].state});
    }
    drawing.size.setHeight(height + 1);
}

void layBelow(ChainDrawing& drawing, const std::vector<ChainNode>& nodes, double width)
{
    double y = 0.5;
    for (const ChainNode& node : nodes) {
        if (!drawing.boxes.empty()) {
            drawing.arrows.push_back(
                {{2 * kBoxMargin, y + 3, 2 * kBoxMargin, y + kBoxGap - 3}, node.state});
            y += kBoxGap;
        }
        drawing.boxes.push_back(boxOf(node, {0.5, y}, width - 1, drawing));
        y = drawing.boxes.back().frame.bottom();
    }
    drawing.size.setHeight(y + 1);
}

Tone toneOf(PageState state)
{
    switch (state) {
    case PageState::Fine:
        return Tone::Good;
    case PageState::Blocked:
        return Tone::Bad;
    case PageState::Warning:
        return Tone::Caution;
    case PageState::Untouched:
    case PageState::Unchecked:
        break;
    }
    return Tone::Quiet;
}

/// What marks a state besides its colour, in a square of 16.
std::vector<QPolygonF> symbolOf(PageState state)
{
    switch (state) {
    case PageState::Fine:
        return {QPolygonF{{4.5, 8.5}, {7, 11}, {11.5, 5.5}}};
    case PageState::Blocked:
        return {QPolygonF{{5, 5}, {11, 11}}, QPolygonF{{11, 5}, {5, 11}}};
    case PageState::Warning:
        return {QPolygonF{{8, 4}, {8, 9}}, QPolygonF{{8, 11.4}, {8, 12}}};
    case PageState::Unchecked:
    case PageState::Untouched:
        return {
            QPolygonF{
                {6, 6}, {6.6, 4.8}, {8, 4.3}, {9.4, 4.8}, {10, 6}, {9.2, 7.3}, {8, 8.2}, {8, 9.4}},
            QPolygonF{{8, 11.4}, {8, 12}}};
    }
    Q_UNREACHABLE();
}

std::vector<QPolygonF> headOf(const QLineF& line)
{
    const QPointF tip = line.p2();
    const bool isDown = line.dx() == 0;
    const QPointF back = isDown ? QPointF(0, -kArrowHead) : QPointF(-kArrowHead, 0);
    const QPointF side = isDown ? QPointF(kArrowHead, 0) : QPointF(0, kArrowHead);
    return {QPolygonF{tip + back + side, tip, tip + back - side}};
}

/// Whoever draws gives lines, boxes and texts to one of these.
class SvgWriter
{
public:
    SvgWriter(const ChainDrawing& drawing, const QPalette& palette)
    {
        m_svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\">\n"_s
                    .arg(drawing.size.width())
                    .arg(drawing.size.height());
        m_svg += u"<rect width=\"100%\" height=\"100%\" fill=\"%1\"/>\n"_s.arg(
            palette.color(QPalette::Base).name());
    }

    void frame(const Box& box, const QColor& line, const QColor& fill)
    {
        m_svg +=
            u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\""_s.arg(box.frame.x())
                .arg(box.frame.y())
                .arg(box.frame.width())
                .arg(box.frame.height())
                .arg(kBoxRadius);
        m_svg += u" fill=\"%1\" stroke=\"%2\" stroke-width=\"1.5\"%3/>\n"_s.arg(
            fill.name(), line.name(), box.isMissing ? u" stroke-dasharray=\"5 4\""_s : QString());
    }

    void lines(const std::vector<QPolygonF>& all, QPointF offset, const QColor& colour)
    {
        for (const QPolygonF& one : all) {
            QString points;
            for (const QPointF& point : one)
                points += u"%1,%2 "_s.arg(point.x() + offset.x()).arg(point.y() + offset.y());
            m_svg += u"<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.5\" "
                     "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n"_s.arg(
                         points.trimmed(), colour.name());
        }
    }

    void ring(const QRectF& place, const QColor& colour)
    {
        m_svg += u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"none\" stroke=\"%4\"/>\n"_s
                     .arg(place.center().x())
                     .arg(place.center().y())
                     .arg(place.width() / 2 - 0.5)
                     .arg(colour.name());
    }

    void text(const ChainDrawing::Line& line, const QFont& font, const QColor& colour)
    {
        const QFontInfo real(font);
        m_svg += u"<text x=\"%1\" y=\"%2\" font-family=\"%3, sans-serif\" font-size=\"%4\" "
                 "font-weight=\"%5\" fill=\"%6\">%7</text>\n"_s.arg(line.start.x())
                     .arg(line.start.y())
                     .arg(real.family().toHtmlEscaped())
                     .arg(real.pixelSize())
                     .arg(line.isTitle ? 600 : 400)
                     .arg(colour.name(), line.text.toHtmlEscaped());
    }

    QByteArray finished() const { return (m_svg + u"</svg>\n"_s).toUtf8(); }

private:
    QString m_svg;
};

class PaintWriter
{
public:
    explicit PaintWriter(QPainter& painter) : m_painter(painter) {}

    void frame(const Box& box, const QColor& line, const QColor& fill)
    {
        m_painter.setPen(QPen(line, 1.5, box.isMissing ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(box.frame, kBoxRadius, kBoxRadius);
    }

    void lines(const std::vector<QPolygonF>& all, QPointF offset, const QColor& colour)
    {
        m_painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF& one : all)
            m_painter.drawPolyline(one.translated(offset));
    }

    void ring(const QRectF& place, const QColor& colour)
    {
        m_painter.setPen(QPen(colour, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }

    void text(const ChainDrawing::Line& line, const QFont& font, const QColor& colour)
    {
        m_painter.setPen(colour);
        m_painter.setFont(font);
        m_painter.drawText(line.start, line.text);
    }

private:
    QPainter& m_painter;
};

template <typename Writer>
void writeChain(Writer& writer, const ChainDrawing& drawing, const QPalette& palette)
{
    for (const Arrow& arrow : drawing.arrows) {
        const QColor colour = toneColour(toneOf(arrow.state), palette);
        writer.lines({QPolygonF{arrow.line.p1(), arrow.line.p2()}}, {}, colour);
        writer.lines(headOf(arrow.line), {}, colour);
    }
    for (const Box& box : drawing.boxes) {
        const QColor colour = toneColour(toneOf(box.state), palette);
        writer.frame(box, colour, palette.color(QPalette::Base));
        writer.ring(box.symbol, colour);
        writer.lines(symbolOf(box.state), box.symbol.topLeft(), colour);
        for (const ChainDrawing::Line& line : box.lines)
            writer.text(line, line.isTitle ? drawing.titleFont : drawing.font,
                        line.isTitle    ? palette.color(QPalette::Text)
                        : box.isMissing ? colour
                                        : toneColour(Tone::Quiet, palette));
    }
}

} // namespace

ChainDrawing drawChain(const std::vector<ChainNode>& nodes, double width, const QFont& font)
{
    ChainDrawing drawing;
    drawing.font = font;
    drawing.titleFont = font;
    drawing.titleFont.setWeight(QFont::DemiBold);
    drawing.size = {width, 0};
    if (nodes.empty())
        return drawing;
    const auto count = static_cast<double>(nodes.size());
    const double boxWidth = (width - (count - 1) * kBoxGap) / count;
    const double least = kLeastLetters * QFontMetricsF(font).averageCharWidth() + 2 * kBoxMargin;
    if (boxWidth >= least)
        layBeside(drawing, nodes, boxWidth);
    else
        layBelow(drawing, nodes, width);
    return drawing;
}

void paintChain(QPainter& painter, const ChainDrawing& drawing, const QPalette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    PaintWriter writer(painter);
    writeChain(writer, drawing, palette);
}

QByteArray chainSvg(const ChainDrawing& drawing, const QPalette& palette)
{
    SvgWriter writer(drawing, palette);
    writeChain(writer, drawing, palette);
    return writer.finished();
}

QByteArray chainPng(const ChainDrawing& drawing, const QPalette& palette)
{
    QImage image((drawing.size * kPngScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kPngScale);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintChain(painter, drawing, palette);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace cmgmedia::ui
