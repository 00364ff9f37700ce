// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/disc_image.h"

#include <QDateTime>

#include <udfread/blockinput.h>

#include <optional>

namespace cmgmedia {

/// What we need of a UDF (extended) file entry beyond what the library tells.
struct UdfEntry {
    bool isInline = false; ///< the content lies in the entry itself
    QDateTime modified;    ///< UTC; invalid where it is not recorded
};

/// The blocks of a UDF image for libudfread, which asks for nothing but metadata. The library
/// trusts what it reads: it follows chains in circles, takes sizes as they come, leaves out what
/// it cannot read and goes on. So blocks are looked at before it gets them; one refused read is
/// remembered, and makes whatever was read since unusable.
class UdfInput : public udfread_block_input
{
public:
    UdfInput(const DiscImage& image, const Work& work);
    UdfInput(const UdfInput&) = delete;
    UdfInput& operator=(const UdfInput&) = delete;
    ~UdfInput() = default;

    /// Why the first read since the last forget() was refused.
    const std::optional<Error>& refusal() const { return m_refusal; }
    /// The first file entry that was read since the last forget().
    const std::optional<UdfEntry>& entry() const { return m_entry; }
    void forget();

    /// Where the partition says that it ends; 0 before the volume is open.
    qint64 partitionEndBlock() const { return m_partitionEnd; }

private:
    int readBlocks(quint32 block, char* into, quint32 count);
    Result<> fill(quint32 block, std::span<char> into);
    Result<> screen(QByteArrayView block);
    Result<> screenEntry(QByteArrayView block, bool isExtended);
    Result<> screenFolder(QByteArrayView descriptors, int form, quint64 bytes) const;

    const DiscImage& m_image;
    const Work& m_work;
    qint64 m_blocksLeft; ///< that the library may still ask for
    qint64 m_partitionEnd = 0;
    std::optional<Error> m_refusal;
    std::optional<UdfEntry> m_entry;
};

} // namespace cmgmedia
