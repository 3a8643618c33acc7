# Pictures and sound, as modules that the program loads when it needs them; without their libraries it goes without.
function(marquee_module name library)
  if(NOT ${library}_FOUND)
    message(STATUS "${library} is not there: the game will have no ${name}")
    return()
  endif()
  list(TRANSFORM ARGN PREPEND game/media/ OUTPUT_VARIABLE sources)
  add_library(module_${name} MODULE ${sources})
  target_include_directories(module_${name} PRIVATE include game)
  target_link_libraries(module_${name} PRIVATE PkgConfig::${library} PkgConfig::SDL2 m)
  set_target_properties(module_${name} PROPERTIES
    OUTPUT_NAME ${name} PREFIX "" SUFFIX .so LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/media)
  install(TARGETS module_${name} DESTINATION ${CMAKE_INSTALL_LIBDIR}/marquee)
  add_dependencies(sdl module_${name})
endfunction()

marquee_module(pictures SDL2_IMAGE pictures.c fit.c jpeg.c png.c webp.c)
marquee_module(sound SDL2_MIXER sound.c)

# What can be heard, apart from what plays it: tests look at it.
if(TARGET module_sound)
  add_library(tunes STATIC game/media/effects.c game/media/foyer.c game/media/tone.c)
  set_target_properties(tunes PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_include_directories(tunes PUBLIC include game)
  target_link_libraries(tunes PUBLIC PkgConfig::SDL2 m)
  target_link_libraries(module_sound PRIVATE tunes)
endif()
