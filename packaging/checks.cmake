# Targets that read the code instead of building it. Their tools: packaging/setup --with tidy.
set(CMAKE_GLOBAL_AUTOGEN_TARGET ON) # `autogen`: what the sources include but moc writes
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads headers, none of which a build makes: it need not wait for libraries

function(minutebook_checks)
  add_custom_target(tidy
    COMMAND ${PROJECT_SOURCE_DIR}/packaging/tidy ${PROJECT_BINARY_DIR}
    COMMENT "Reading the code with clang-tidy and clazy"
    USES_TERMINAL VERBATIM)
  add_dependencies(tidy autogen)

  file(GLOB_RECURSE sources
    ${PROJECT_SOURCE_DIR}/app/*.cpp ${PROJECT_SOURCE_DIR}/app/*.h
    ${PROJECT_SOURCE_DIR}/widgets/*.cpp ${PROJECT_SOURCE_DIR}/widgets/*.h
    ${PROJECT_SOURCE_DIR}/models/*.cpp ${PROJECT_SOURCE_DIR}/models/*.h
    ${PROJECT_SOURCE_DIR}/tests/*.cpp ${PROJECT_SOURCE_DIR}/tests/*.h)
  list(FILTER sources EXCLUDE REGEX "/data/")
  add_custom_target(format
    COMMAND clang-format-19 -i ${sources}
    COMMENT "Laying out the code with clang-format"
    VERBATIM)
endfunction()
