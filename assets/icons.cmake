# The icon, drawn once, in the sizes that windows and desktops ask for; and the entry in their menus.

find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(icon_drawing ${PROJECT_SOURCE_DIR}/assets/icon.svg)
set(icon_folder ${PROJECT_BINARY_DIR}/assets/icons)
file(MAKE_DIRECTORY ${icon_folder})

foreach(side 16 24 32 48 64 128 256)
  set(picture ${icon_folder}/${side}.png)
  add_custom_command(OUTPUT ${picture} COMMAND ${RSVG_CONVERT} -w ${side} -h ${side} -o ${picture} ${icon_drawing}
                     DEPENDS ${icon_drawing} VERBATIM)
  list(APPEND pictures ${picture})
  install(FILES ${picture} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${side}x${side}/apps RENAME marquee.png)
endforeach()
add_custom_target(icons ALL DEPENDS ${pictures})
add_dependencies(marquee icons)

install(DIRECTORY ${icon_folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/marquee/assets)
install(FILES ${icon_drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME marquee.svg)
configure_file(assets/marquee.desktop.in ${PROJECT_BINARY_DIR}/marquee.desktop @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/marquee.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
