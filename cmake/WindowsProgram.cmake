# windows_program(TARGET DESCRIPTION): icon, manifest and version of a program for Windows.
function(windows_program PROGRAM PROGRAM_DESCRIPTION)
    if(NOT WIN32)
        return()
    endif()
    set(CMGMEDIA_ICON ${CMAKE_SOURCE_DIR}/resources/icons/app.ico)
    set(rc ${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM}.rc)
    configure_file(${CMAKE_SOURCE_DIR}/installer/windows/program.rc.in ${rc} @ONLY)
    target_sources(${PROGRAM} PRIVATE ${rc})
    set_source_files_properties(${rc} PROPERTIES OBJECT_DEPENDS
        "${CMGMEDIA_ICON};${CMAKE_SOURCE_DIR}/installer/windows/cmgmedia.manifest")
endfunction()
