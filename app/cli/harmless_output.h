// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <cstdio>

namespace cmgmedia::cli {

/// A stream of the process, in UTF-8. Names and texts of strangers' files go through it to a
/// terminal, which would obey what is in them: control characters and those that turn the direction
/// of writing come out as "\u001b", which in JSON is the same character still. Ends of lines are
/// ours: what is said about a stranger's text has none (oneLine()).
class HarmlessOutput : public QIODevice
{
public:
    /// Rewrites: the line is written over again and again, to show progress.
    enum class Lines { Stay, Rewritten };

    HarmlessOutput(std::FILE* stream, Lines lines);

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray harmless(QByteArrayView bytes);

    std::FILE* m_stream;
    Lines m_lines;
    QByteArray m_begun; ///< of a character whose other bytes come with the next piece
};

} // namespace cmgmedia::cli
