# What users install: ./dev packages makes all of it. docs/release.md tells more.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
string(TIMESTAMP CMGMEDIA_BUILD_DATE "%Y-%m-%d" UTC) # SOURCE_DATE_EPOCH where it is set

set(CPACK_PACKAGE_NAME "CMG Media Wizard")
set(CPACK_PACKAGE_VENDOR "The CMG Media Wizard authors")
set(CPACK_PACKAGE_CONTACT "The CMG Media Wizard authors <maintainer@cmgmedia.invalid>")
if(DEFINED ENV{CMGMEDIA_MAINTAINER}) # has to be given for a release
    set(CPACK_PACKAGE_CONTACT $ENV{CMGMEDIA_MAINTAINER})
endif()
set(CMGMEDIA_SOURCES https://sources.cmgmedia.invalid)
if(DEFINED ENV{CMGMEDIA_SOURCES}) # has to be given for a release
    set(CMGMEDIA_SOURCES $ENV{CMGMEDIA_SOURCES})
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "boot media for Configuration Manager over the internet")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "CMG Media Wizard")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# SBOM and licence texts of what is inside, and where its sources are.
set(notices ${CMAKE_BINARY_DIR}/notices)
set(inside --version ${PROJECT_VERSION} --out ${notices})
if(WIN32)
    list(APPEND inside --static-prefix ${WIN_DEPS} --address ${CMGMEDIA_SOURCES})
    if(CMGMEDIA_LIBWIM_DLL)
        list(APPEND inside --wimlib-dll ${CMGMEDIA_LIBWIM_DLL})
    endif()
else()
    list(APPEND inside --program $<TARGET_FILE:cmgmedia-wizard>)
endif()
add_custom_command(OUTPUT ${notices}/cmgmedia.spdx.json
    COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/installer/notices.py ${inside}
    DEPENDS ${CMAKE_SOURCE_DIR}/installer/notices.py cmgmedia-wizard VERBATIM)
add_custom_target(cmgmedia_notices DEPENDS ${notices}/cmgmedia.spdx.json)

if(WIN32)
    include(${CMAKE_SOURCE_DIR}/installer/windows/packages.cmake)
elseif(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(${CMAKE_SOURCE_DIR}/installer/linux/packages.cmake)
endif()
include(CPack)
