# The fonts come from the system's packages; the build keeps copies, with their licences, where the program looks for
# its assets. See the table in game/sdl/fonts.c.

set(font_folders /usr/share/fonts /usr/local/share/fonts /opt/homebrew/share/fonts /Library/Fonts
    $ENV{HOME}/.local/share/fonts $ENV{HOME}/.fonts $ENV{HOME}/Library/Fonts)
set(font_target ${PROJECT_BINARY_DIR}/assets/fonts)

# marquee_font(FILE PACKAGE NAME...): copies the first font that is called one of NAME as FILE.
function(marquee_font file package)
  foreach(name IN LISTS ARGN)
    list(TRANSFORM font_folders APPEND "/${name}" OUTPUT_VARIABLE places)
    file(GLOB_RECURSE found ${places})
    if(found)
      list(GET found 0 font)
      configure_file(${font} ${font_target}/${file} COPYONLY)
      marquee_font_licence(${package} ${font})
      return()
    endif()
  endforeach()
  list(GET ARGN 0 name)
  message(FATAL_ERROR "The font ${name} is missing. On Debian and Ubuntu: apt install ${package}")
endfunction()

function(marquee_font_licence package font)
  get_filename_component(folder ${font} DIRECTORY)
  foreach(licence /usr/share/doc/${package}/copyright ${folder}/OFL.txt ${folder}/LICENSE.txt)
    if(EXISTS ${licence})
      configure_file(${licence} ${font_target}/${package}.copyright COPYONLY)
      return()
    endif()
  endforeach()
endfunction()

marquee_font(BebasNeue-Bold.otf fonts-bebas-neue BebasNeue-Bold.otf BebasNeue-Regular.ttf)
marquee_font(OpenSans-Regular.ttf fonts-open-sans OpenSans-Regular.ttf)
marquee_font(OpenSans-Semibold.ttf fonts-open-sans OpenSans-Semibold.ttf OpenSans-SemiBold.ttf)
marquee_font(OpenSans-Bold.ttf fonts-open-sans OpenSans-Bold.ttf)
