// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// Qt Test waits for 5 s, as long as ext4 may take to have one small file on the disk while others
// write; a longer wait costs nothing where what is waited for comes.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 30'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), (message), 30'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), 30'000)

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

#define CMGMEDIA_TEST_NAME(Number) kTestClass##Number
#define CMGMEDIA_TEST_AS(Class, Number)                                                            \
    namespace {                                                                                    \
    const cmgmedia::test::TestClass CMGMEDIA_TEST_NAME(Number)(#Class, [](int argc, char** argv) { \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    });                                                                                            \
    }

/// At the end of tests/AREA/test_NAME.cpp, in place of QTEST_MAIN. Several may be compiled as one.
#define CMGMEDIA_TEST(Class) CMGMEDIA_TEST_AS(Class, __COUNTER__)
