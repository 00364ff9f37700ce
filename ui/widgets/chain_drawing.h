// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/states.h"

#include <QFont>
#include <QLineF>
#include <QPalette>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace cmgmedia::ui {

/// One thing on a way that has to hold from end to end.
struct ChainNode {
    QString title;
    QString text;                           ///< what there is, or what is wrong with it
    PageState state = PageState::Untouched; ///< of the way that leads to it
    bool isMissing = false;                 ///< it is a gap in the way

    bool operator==(const ChainNode&) const = default;
};

/// A chain as it is drawn, side by side where there is room and else one below the other.
struct ChainDrawing {
    struct Line {
        QPointF start; ///< of its baseline
        QString text;
        bool isTitle = false;
    };
    struct Box {
        QRectF frame;
        QRectF symbol;
        std::vector<Line> lines;
        PageState state = PageState::Untouched;
        bool isMissing = false;
    };
    struct Arrow {
        QLineF line;
        PageState state = PageState::Untouched;
    };

    std::vector<Box> boxes;
    std::vector<Arrow> arrows;
    QSizeF size;
    QFont font;
    QFont titleFont;
};

ChainDrawing drawChain(const std::vector<ChainNode>& nodes, double width, const QFont& font);
void paintChain(QPainter& painter, const ChainDrawing& drawing, const QPalette& palette);
QByteArray chainSvg(const ChainDrawing& drawing, const QPalette& palette);
QByteArray chainPng(const ChainDrawing& drawing, const QPalette& palette);

} // namespace cmgmedia::ui
