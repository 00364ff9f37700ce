# The .deb, through CPack.
include(GNUInstallDirs)
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_NAME cmgmedia)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "udisks2, qt6-qpa-plugins | qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk") # for Japanese
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Takes a bootable medium that Configuration Manager made, makes its boot image
trust the cloud management gateway, checks what can be checked before the
USB drive is in the post, and writes an ISO or a USB drive that it has read back.
.
A wizard with a window (cmgmedia-wizard) and a command line (cmgmedia).")

install(TARGETS cmgmedia cmgmedia-wizard RUNTIME)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/cmgmedia-wizard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/cmgmedia.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
configure_file(${CMAKE_CURRENT_LIST_DIR}/cmgmedia-wizard.metainfo.xml.in cmgmedia-wizard.metainfo.xml @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/cmgmedia-wizard.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
foreach(pixels 16 24 32 48 64 96 128 256)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/png/app-${pixels}.png RENAME cmgmedia-wizard.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${pixels}x${pixels}/apps)
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app.svg RENAME cmgmedia-wizard.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(docs ${CMAKE_BINARY_DIR}/doc)
add_custom_command(OUTPUT ${docs}/changelog.gz ${docs}/man/cmgmedia.1.gz
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/man_pages.py --cli $<TARGET_FILE:cmgmedia>
        --wizard $<TARGET_FILE:cmgmedia-wizard> --version ${PROJECT_VERSION}
        --date ${CMGMEDIA_BUILD_DATE} --out ${docs}/man
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/changelog.py --version ${PROJECT_VERSION}
        --maintainer ${CPACK_PACKAGE_CONTACT} --out ${docs}/changelog.gz
    DEPENDS cmgmedia cmgmedia-wizard ${CMAKE_CURRENT_LIST_DIR}/man_pages.py
        ${CMAKE_CURRENT_LIST_DIR}/changelog.py VERBATIM)
add_custom_target(cmgmedia_docs DEPENDS ${docs}/changelog.gz ${docs}/man/cmgmedia.1.gz)
install(DIRECTORY ${docs}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright.in doc/copyright @ONLY)
install(FILES ${docs}/changelog.gz ${docs}/copyright
    ${CMAKE_CURRENT_LIST_DIR}/README.Debian ${notices}/cmgmedia.spdx.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/cmgmedia)
