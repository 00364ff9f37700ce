// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace cmgmedia::test {

/// A class that the program of its area runs.
class TestClass
{
public:
    using Run = int (*)(int argc, char** argv);
    TestClass(const char* name, Run run);
};

/// Those that the first argument names, "TestEmitter" or "test_emitter", with the rest of the
/// arguments, which are Qt Test's; without a name all of them. Returns how many claims failed.
int runTestClasses(int argc, char** argv);

} // namespace cmgmedia::test

/// At the end of tests/AREA/test_NAME.cpp, in place of QTEST_MAIN.
#define CMGMEDIA_TEST(Class)                                                                       \
    namespace {                                                                                    \
    const cmgmedia::test::TestClass kTestClass(#Class, [](int argc, char** argv) {                 \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    });                                                                                            \
    }
