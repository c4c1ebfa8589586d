# A package for Debian and its like: cmake --preset release && cmake --build --preset release && cpack --config .build/release/CPackConfig.cmake
# Two builds give the same bytes where SOURCE_DATE_EPOCH is set.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # what is installed is built beforehand; tests are not
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/minutebook)
set(MINUTEBOOK_MAINTAINER "The Minutebook authors <maintainer@minutebook.org>" CACHE STRING "Who answers for the package")
set(changelog ${PROJECT_BINARY_DIR}/packaging/changelog)
configure_file(${PROJECT_SOURCE_DIR}/packaging/debian/changelog.in ${changelog} @ONLY)
add_custom_command(OUTPUT ${changelog}.gz COMMAND ${MINUTEBOOK_GZIP} -9nkf ${changelog} DEPENDS ${changelog} VERBATIM)
add_custom_target(changelog ALL DEPENDS ${changelog}.gz)
install(FILES ${changelog}.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/minutebook)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME minutebook)
set(CPACK_PACKAGE_CONTACT "${MINUTEBOOK_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "minute book of a committee whose business is partly secret")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Holds a committee's members, meetings, agendas, notes, actions, decisions,
drafts and reviews in one encrypted book, and issues editions of the minutes,
each cut to the level that its readers are cleared for. Each finished file is
searched for whatever it must not hold.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library tells: plugins, icons, and the fonts of the minutes.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite (>= 6.8), qt6-svg-plugins (>= 6.8), sonnet6-plugins, fonts-noto-core, fonts-droid-fallback, fonts-nanum, fonts-symbola")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "kf6-breeze-icon-theme, qt6-translations-l10n, hunspell-en-gb")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "pandoc | libreoffice-writer")
include(CPack)
