# What every target of ours is compiled with.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(cmgmedia_defaults INTERFACE)
target_compile_options(cmgmedia_defaults INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wundef -Wimplicit-fallthrough -Wswitch-enum
    -Wredundant-decls -Wzero-as-null-pointer-constant)
target_compile_definitions(cmgmedia_defaults INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(WIN32)
    target_compile_definitions(cmgmedia_defaults INTERFACE
        UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN WINVER=0x0A00 _WIN32_WINNT=0x0A00)
    if(CMAKE_BUILD_TYPE STREQUAL Release)
        target_link_options(cmgmedia_defaults INTERFACE -s)
    endif()
    # One folder for all programs, so that libwim-15.dll lies beside each of them.
    set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endif()

# Headers that most files include, parsed once; a file still includes what it uses.
set(CMGMEDIA_COMMON_HEADERS
    <QByteArray> <QDateTime> <QDir> <QFile> <QFileInfo> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QString> <QStringList> <algorithm> <map> <memory> <optional> <span> <thread> <vector>
    <tl/expected.hpp>)

find_program(CCACHE ccache)
if(CCACHE)
    # ccache's manual, "Precompiled headers".
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(cmgmedia_defaults INTERFACE -fpch-preprocess)
    endif()
endif()
