// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace cmgmedia::test {

/// Listens to what the program asks the system about files below a folder, as long as this lives:
/// in place of the C library's functions that Qt calls stand some that listen and pass it on.
class FileCalls
{
public:
    explicit FileCalls(const std::string& folder);
    FileCalls(const FileCalls&) = delete;
    FileCalls& operator=(const FileCalls&) = delete;
    ~FileCalls();

    std::vector<std::string> onFirstThread() const; ///< which is the window's: "open64 /path"
    int onWorkers() const;
};

} // namespace cmgmedia::test
