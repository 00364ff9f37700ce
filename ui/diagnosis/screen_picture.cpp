// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/screen_picture.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

// What is on those screens looks the same whatever theme the wizard has.
constexpr QColor kBlack(0x0c, 0x0c, 0x0c);
constexpr QColor kGrey(0xc8, 0xcc, 0xd2);
constexpr QColor kDim(0x7c, 0x84, 0x8e);
constexpr QColor kBlue(0x1f, 0x5f, 0xa8);
constexpr QColor kDesktop(0x2b, 0x4c, 0x6e);
constexpr QColor kPaper(0xf4, 0xf5, 0xf7);
constexpr QColor kRed(0xc4, 0x2b, 0x2b);
constexpr QColor kYellow(0xe0, 0xa8, 0x1e);

// All of it in a picture of 104 by 64.
constexpr QRectF kScreen(3, 2, 98, 56);
constexpr QRectF kDialog(20, 13, 64, 34);

void paintLines(QPainter& painter, QPointF from, const QList<double>& widths, const QColor& colour)
{
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    for (const double width : widths) {
        painter.drawLine(from, from + QPointF(width, 0));
        from.ry() += 6;
    }
}

void paintMonitor(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(kDim, 2));
    painter.setBrush(colour);
    painter.drawRoundedRect(kScreen, 3, 3);
    painter.setPen(QPen(kDim, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(40, 61.5), QPointF(64, 61.5));
}

void paintDialog(QPainter& painter, const QColor& title)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPaper);
    painter.drawRect(kDialog);
    painter.setBrush(title);
    painter.drawRect(QRectF(kDialog.topLeft(), QSizeF(kDialog.width(), 7)));
}

void paintCross(QPainter& painter, QPointF centre, double radius, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(Qt::white, radius / 3, Qt::SolidLine, Qt::RoundCap));
    const double arm = radius / 2.4;
    painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

void paintWords(QPainter& painter, const QRectF& where, const QString& words, int pixels,
                const QColor& colour)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, Qt::AlignCenter, words);
}

void paintViolation(QPainter& painter)
{
    paintMonitor(painter, kBlack);
    painter.setPen(QPen(kRed, 2));
    painter.setBrush(QColor(0x3a, 0x0d, 0x0d));
    painter.drawRect(kDialog);
    paintCross(painter, {34, 30}, 8, kRed);
    paintLines(painter, {48, 24}, {28, 22, 26}, kGrey);
}

void paintRecovery(QPainter& painter)
{
    paintMonitor(painter, kBlue);
    paintWords(painter, {8, 8, 24, 18}, u":("_s, 16, Qt::white);
    paintLines(painter, {12, 31}, {58, 46, 52}, kPaper);
}

void paintBootManager(QPainter& painter, const QString& code)
{
    paintMonitor(painter, kBlack);
    painter.fillRect(QRectF(8, 7, 88, 7), kGrey);
    paintLines(painter, {12, 22}, {64, 50}, kGrey);
    paintWords(painter, {8, 33, 88, 20}, code, 14, Qt::white);
}

void paintRestart(QPainter& painter)
{
    paintMonitor(painter, kDesktop);
    paintDialog(painter, kBlue);
    paintLines(painter, {26, 26}, {30}, kDim);
    painter.fillRect(QRectF(26, 34, 52, 6), kGrey);
    painter.fillRect(QRectF(26, 34, 20, 6), QColor(0x3c, 0x9a, 0x4a));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kYellow, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(72, 34, 20, 20), 60 * 16, 270 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kYellow);
    painter.drawPolygon(QPolygonF{{84, 29}, {84, 40}, {92, 35}});
}

void paintNoPolicy(QPainter& painter)
{
    paintMonitor(painter, kDesktop);
    paintDialog(painter, kBlue);
    paintCross(painter, {31, 31}, 7, kRed);
    paintLines(painter, {44, 26}, {32, 26}, kDim);
    painter.fillRect(QRectF(62, 38, 18, 6), kGrey);
}

void paintStick(QPainter& painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kGrey);
    painter.drawRect(QRectF(72, 22, 20, 20));
    painter.fillRect(QRectF(79, 27, 4, 4), kDim);
    painter.fillRect(QRectF(79, 33, 4, 4), kDim);
    painter.setBrush(kDesktop);
    painter.drawRoundedRect(QRectF(12, 15, 60, 34), 4, 4);
    paintWords(painter, {12, 15, 60, 34}, u"> 4 GB"_s, 14, Qt::white);
}

void paintDisc(QPainter& painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kDim, 2, Qt::DashLine));
    painter.drawEllipse(QPointF(46, 32), 26, 26);
    painter.drawEllipse(QPointF(46, 32), 6, 6);
    paintCross(painter, {74, 46}, 10, kRed);
}

void paintImage(QPainter& painter)
{
    painter.setPen(QPen(kDim, 2));
    painter.setBrush(kPaper);
    painter.drawPolygon(QPolygonF{{26, 6}, {58, 6}, {70, 18}, {70, 58}, {26, 58}});
    painter.drawPolyline(QPolygonF{{58, 6}, {58, 18}, {70, 18}});
    paintWords(painter, {26, 22, 44, 18}, u"WIM"_s, 13, kDesktop);
    paintCross(painter, {72, 48}, 10, kRed);
}

void paintCertificate(QPainter& painter)
{
    painter.setPen(QPen(kDim, 2));
    painter.setBrush(kPaper);
    painter.drawRect(QRectF(20, 10, 60, 42));
    paintWords(painter, {22, 14, 40, 14}, u"PFX"_s, 12, kDesktop);
    paintLines(painter, {28, 36}, {24, 18}, kDim);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kYellow);
    painter.drawEllipse(QPointF(68, 32), 7, 7);
    paintCross(painter, {80, 48}, 10, kRed);
}

struct Picture {
    QLatin1StringView id;
    void (*paint)(QPainter& painter);
};

constexpr std::array kPictures{
    Picture{"secure-boot-violation"_L1, paintViolation},
    Picture{"winload-refused"_L1, paintRecovery},
    Picture{"boot-manager-c0000098"_L1,
            [](QPainter& painter) { paintBootManager(painter, u"0xc0000098"_s); }},
    Picture{"boot-manager-c000000f"_L1,
            [](QPainter& painter) { paintBootManager(painter, u"0xc000000f"_s); }},
    Picture{"boot-manager-c0000001"_L1,
            [](QPainter& painter) { paintBootManager(painter, u"0xc0000001"_s); }},
    Picture{"restarts-at-network"_L1, paintRestart},
    Picture{"policy-not-retrieved"_L1, paintNoPolicy},
    Picture{"stick-not-made"_L1, paintStick},
    Picture{"iso-disappeared"_L1, paintDisc},
    Picture{"image-not-mounted"_L1, paintImage},
    Picture{"pfx-not-imported"_L1, paintCertificate},
};

class ScreenEngine : public QIconEngine
{
public:
    explicit ScreenEngine(const Picture& picture) : m_picture(picture) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / double(kScreenPictureSize.width()),
                       rect.height() / double(kScreenPictureSize.height()));
        m_picture.paint(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new ScreenEngine(m_picture); }

private:
    const Picture& m_picture;
};

} // namespace

QIcon screenPicture(QLatin1StringView id)
{
    for (const Picture& picture : kPictures) {
        if (picture.id == id)
            return QIcon(new ScreenEngine(picture));
    }
    return {};
}

} // namespace cmgmedia::ui
