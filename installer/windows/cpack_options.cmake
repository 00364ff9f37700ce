# The ZIP is no setup; CPack has one name for all its generators.
if(CPACK_GENERATOR STREQUAL "ZIP")
    string(REGEX REPLACE "-setup$" "" CPACK_PACKAGE_FILE_NAME "${CPACK_PACKAGE_FILE_NAME}")
endif()
# The uninstaller is made while setup.exe is: then or never it can be signed.
if(CPACK_GENERATOR STREQUAL "NSIS" AND NOT "$ENV{CMGMEDIA_SIGN}" STREQUAL "")
    string(APPEND CPACK_NSIS_DEFINES "\n!uninstfinalize `$ENV{CMGMEDIA_SIGN} \"%1\"` = 0")
endif()
