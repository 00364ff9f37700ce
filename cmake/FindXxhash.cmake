# One header, all that it is used as; the host's for Windows, too. Taken by itself, for the folder that
# it lies in has the host's own headers.
find_path(Xxhash_HEADER_DIR xxhash.h NO_CMAKE_FIND_ROOT_PATH)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Xxhash REQUIRED_VARS Xxhash_HEADER_DIR)
if(Xxhash_FOUND AND NOT TARGET Xxhash::Xxhash)
    configure_file(${Xxhash_HEADER_DIR}/xxhash.h ${CMAKE_BINARY_DIR}/xxhash/xxhash.h COPYONLY)
    add_library(Xxhash::Xxhash INTERFACE IMPORTED)
    target_include_directories(Xxhash::Xxhash SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/xxhash)
    target_compile_definitions(Xxhash::Xxhash INTERFACE XXH_INLINE_ALL)
endif()
