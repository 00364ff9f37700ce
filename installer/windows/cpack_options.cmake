# The ZIP is no setup; CPack has one name for all its generators.
if(CPACK_GENERATOR STREQUAL "ZIP")
    string(REGEX REPLACE "-setup$" "" CPACK_PACKAGE_FILE_NAME "${CPACK_PACKAGE_FILE_NAME}")
endif()
