# setup.exe and ZIP through CPack, MSI through wixl, manifests for winget. The programs are linked
# without symbols: stripping them here would take their signatures, too.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_FILE_NAME cmgmedia-${PROJECT_VERSION}-windows-x64-setup)
set(CPACK_ARCHIVE_FILE_NAME cmgmedia-${PROJECT_VERSION}-windows-x64)
set(CPACK_NSIS_DEFINES "Target amd64-unicode") # else the stub is a 32-bit program
set(CPACK_NSIS_MUI_ICON ${CMAKE_SOURCE_DIR}/resources/icons/app.ico)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_SOURCE_DIR}/installer/windows/cpack_options.cmake)
set(CPACK_MODULE_PATH ${CMAKE_SOURCE_DIR}/cmake) # NSIS.template.in

install(TARGETS cmgmedia cmgmedia-wizard RUNTIME DESTINATION .)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)
install(FILES ${notices}/cmgmedia.spdx.json ${notices}/SOURCE.txt DESTINATION .)
install(DIRECTORY ${notices}/licenses DESTINATION .)
if(CMGMEDIA_LIBWIM_DLL)
    install(FILES ${CMGMEDIA_LIBWIM_DLL} DESTINATION . RENAME libwim-15.dll)
endif()
add_dependencies(cmgmedia_notices cmgmedia)

set(msi ${CMAKE_BINARY_DIR}/packages/cmgmedia-${PROJECT_VERSION}-windows-x64.msi)
add_custom_target(msi
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${CMAKE_BINARY_DIR}/msi
    COMMAND ${CMAKE_COMMAND} --install ${CMAKE_BINARY_DIR} --prefix ${CMAKE_BINARY_DIR}/msi/files
    COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/installer/windows/msi.py
        --version ${PROJECT_VERSION} --files ${CMAKE_BINARY_DIR}/msi/files --icon ${CPACK_NSIS_MUI_ICON}
        --out ${msi}
    DEPENDS cmgmedia cmgmedia-wizard cmgmedia_notices VERBATIM)
set(downloads https://downloads.cmgmedia.invalid)
if(DEFINED ENV{CMGMEDIA_DOWNLOADS}) # has to be given for a release
    set(downloads $ENV{CMGMEDIA_DOWNLOADS})
endif()
add_custom_target(winget
    COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/installer/windows/winget.py --version ${PROJECT_VERSION}
        --setup ${CMAKE_BINARY_DIR}/packages/${CPACK_PACKAGE_FILE_NAME}.exe
        --url ${downloads} --out ${CMAKE_BINARY_DIR}/packages/winget
    VERBATIM)
