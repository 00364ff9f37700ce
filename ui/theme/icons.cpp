// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kPixels[] = {16, 24, 32, 48, 96}; // as resources/icons/render makes them

/// The smallest drawing that need not be enlarged.
QString drawing(const QString& name, int pixels)
{
    const int* found = std::ranges::lower_bound(kPixels, pixels);
    const int size = found == std::end(kPixels) ? kPixels[std::size(kPixels) - 1] : *found;
    return u":/icons/%1-%2.png"_s.arg(name).arg(size);
}

/// Draws the alpha of a picture in a colour of the palette.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// The size is in pixels of the screen.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int pixels = std::min(size.width(), size.height());
        QImage image(drawing(m_name, pixels));
        if (image.isNull())
            return {};
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (image.width() != pixels)
            image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour(mode));
        painter.end();
        return QPixmap::fromImage(image);
    }

    QIconEngine* clone() const override { return new TintedEngine(m_name, m_tone); }
    QString key() const override { return u"cmgmedia"_s; }
    QString iconName() override { return m_name; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return toneColour(m_tone, palette);
    }

    QString m_name;
    Tone m_tone;
};

struct StateLook {
    QString icon;
    Tone tone;
    const char* text;
};

StateLook lookOf(PageState state)
{
    switch (state) {
    case PageState::Untouched:
        return {u"state-untouched"_s, Tone::Quiet, QT_TRANSLATE_NOOP("PageState", "not visited")};
    case PageState::Fine:
        return {u"state-fine"_s, Tone::Good, QT_TRANSLATE_NOOP("PageState", "OK")};
    case PageState::Unchecked:
        return {u"state-unchecked"_s, Tone::Quiet,
                QT_TRANSLATE_NOOP("PageState", "couldn't be checked")};
    case PageState::Warning:
        return {u"state-warning"_s, Tone::Caution, QT_TRANSLATE_NOOP("PageState", "warning")};
    case PageState::Blocked:
        return {u"state-blocked"_s, Tone::Bad, QT_TRANSLATE_NOOP("PageState", "blocked")};
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon icon(const QString& name, Tone tone)
{
    return QIcon(new TintedEngine(name, tone)); // QIcon owns it
}

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 96, 128, 256})
        icon.addFile(u":/icons/app-%1.png"_s.arg(size));
    return icon;
}

QIcon stateIcon(PageState state)
{
    const StateLook look = lookOf(state);
    return icon(look.icon, look.tone);
}

QString stateText(PageState state)
{
    return QCoreApplication::translate("PageState", lookOf(state).text);
}

} // namespace cmgmedia::ui
