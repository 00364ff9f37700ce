// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskbar_button.h"

#include <shobjidl.h>

#include <memory>

namespace cmgmedia::ui {

namespace {

struct Release {
    void operator()(ITaskbarList3* list) const { list->Release(); }
};
using TaskbarList = std::unique_ptr<ITaskbarList3, Release>;

/// Nothing where COM is not there, or no taskbar. Qt started COM for the thread of its windows.
TaskbarList makeTaskbarList()
{
    void* made = nullptr;
    if (CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &made)
        != S_OK)
        return {};
    TaskbarList list(static_cast<ITaskbarList3*>(made));
    return list->HrInit() == S_OK ? std::move(list) : TaskbarList();
}

} // namespace

void showOnTaskbarButton(QWidget* window, std::optional<int> percent)
{
    constexpr ULONGLONG kWhole = 100;
    const TaskbarList list = makeTaskbarList();
    if (!list || !window->isWindow() || window->internalWinId() == 0)
        return;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): a WId is a window handle here
    auto* const handle = reinterpret_cast<HWND>(window->internalWinId());
    list->SetProgressState(handle, percent ? TBPF_NORMAL : TBPF_NOPROGRESS);
    if (percent)
        list->SetProgressValue(handle, static_cast<ULONGLONG>(*percent), kWhole);
}

} // namespace cmgmedia::ui
