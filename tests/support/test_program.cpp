// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace cmgmedia::test {

namespace {

struct NamedRun {
    QByteArray name;
    TestClass::Run run = nullptr;
};

std::vector<NamedRun>& classes()
{
    static std::vector<NamedRun> registered; // filled before main() starts
    return registered;
}

/// "cmgmedia::TestEmitter" and "test_emitter" are both "testemitter".
QByteArray bare(const QByteArray& name)
{
    return name.mid(name.lastIndexOf(':') + 1).replace('_', QByteArray()).toLower();
}

} // namespace

TestClass::TestClass(const char* name, Run run)
{
    classes().push_back({name, run});
}

int runTestClasses(int argc, char** argv)
{
    if (argc < 2 || argv[1][0] == '-') {
        int failed = 0;
        for (const NamedRun& each : classes())
            failed += each.run(argc, argv);
        return std::min(failed, 127);
    }
    for (const NamedRun& each : classes()) {
        if (bare(each.name) == bare(argv[1])) {
            argv[1] = argv[0];
            return each.run(argc - 1, argv + 1);
        }
    }
    std::fprintf(stderr, "%s has no %s. It has:\n", argv[0], argv[1]);
    for (const NamedRun& each : classes())
        std::fprintf(stderr, "  %s\n", each.name.constData());
    return 2;
}

} // namespace cmgmedia::test
