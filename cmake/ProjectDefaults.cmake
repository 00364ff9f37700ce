# What every target of ours is compiled with.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(cmgmedia_defaults INTERFACE)
target_compile_options(cmgmedia_defaults INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wundef -Wimplicit-fallthrough -Wswitch-enum
    -Wredundant-decls -Wzero-as-null-pointer-constant
    # False alarms in tl::expected where much is inlined.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
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
set(CMGMEDIA_WIDGET_HEADERS
    <QApplication> <QCheckBox> <QHBoxLayout> <QIcon> <QLabel> <QLineEdit> <QLocale> <QPainter>
    <QPointer> <QPushButton> <QVBoxLayout> <QWidget>)

option(CMGMEDIA_UNITY "Compile the files of a folder as one: all at once is quicker, one alone slower" OFF)

# compile_folders_together(TARGET [BATCH]): with CMGMEDIA_UNITY the compiler reads the files of a
# folder as one, or a few where they are more than BATCH (16). What stands in the unnamed namespace
# of a file has therefore a name of its own in the folder.
function(compile_folders_together target)
    set(batch_size ${ARGN} 16)
    list(GET batch_size 0 batch_size)
    get_target_property(sources ${target} SOURCES)
    get_target_property(home ${target} SOURCE_DIR)
    set(folders "")
    foreach(source ${sources})
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${home} OUTPUT_VARIABLE file)
        file(RELATIVE_PATH file ${CMAKE_SOURCE_DIR} ${file})
        # What one platform has goes with the rest of its folder; Windows' headers have too many macros.
        if(file MATCHES "^[a-z].*[.]cpp$" AND NOT file MATCHES "/windows/")
            cmake_path(GET file PARENT_PATH folder)
            string(REGEX REPLACE "/(linked|linux|other|posix)$" "" folder ${folder})
            list(APPEND folders ${folder})
            list(APPEND "files_${folder}" ${source})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(folder ${folders})
        list(LENGTH "files_${folder}" count)
        math(EXPR batches "(${count} + ${batch_size} - 1) / ${batch_size}")
        set(number 0)
        foreach(source ${files_${folder}})
            math(EXPR batch "${number} * ${batches} / ${count}")
            math(EXPR number "${number} + 1")
            string(MAKE_C_IDENTIFIER "${folder}_${batch}" group)
            set_property(SOURCE ${source} TARGET_DIRECTORY ${target} PROPERTY UNITY_GROUP ${group})
        endforeach()
    endforeach()
    set_target_properties(${target} PROPERTIES
        UNITY_BUILD ${CMGMEDIA_UNITY} UNITY_BUILD_MODE GROUP)
endfunction()

if(CMAKE_HOST_UNIX)
    get_target_property(moc Qt6::moc IMPORTED_LOCATION)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.sh.in ${CMAKE_BINARY_DIR}/moc.sh @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(CMAKE_AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc.sh)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # ccache's manual, "Precompiled headers".
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(cmgmedia_defaults INTERFACE -fpch-preprocess)
    endif()
endif()
