# The tests of what cuts, proves and locks: what these do not reach, no test reaches. packaging/coverage --regions builds and runs them.
foreach(folder meetings domain storage minutes print editions)
  add_subdirectory(${folder})
endforeach()

set(tests bookkey keyslots recoverycode keysfile rekey faults)
foreach(folder domain minutes editions)
  get_property(names DIRECTORY ${folder} PROPERTY TESTS)
  list(APPEND tests ${names})
endforeach()
list(FILTER tests EXCLUDE REGEX "-long$|^conformance$")

add_custom_target(regions)
foreach(test IN LISTS tests)
  add_dependencies(regions tst_${test})
endforeach()
list(JOIN tests "|" names)
file(WRITE ${PROJECT_BINARY_DIR}/regions.txt "^(${names})$")
