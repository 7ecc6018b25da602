# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build into an empty prefix and looks whether all of it is there and starts.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(icons ${DATADIR}/icons/hicolor)
foreach(file ${BINDIR}/naba ${BINDIR}/naba-cli ${DATADIR}/applications/org.naba.Naba.desktop
        ${DATADIR}/metainfo/org.naba.Naba.metainfo.xml ${icons}/scalable/apps/org.naba.Naba.svg
        ${icons}/symbolic/apps/org.naba.Naba-symbolic.svg ${icons}/128x128/apps/org.naba.Naba.png)
    if(NOT EXISTS ${PREFIX}/${file})
        message(FATAL_ERROR "${file} was not installed")
    endif()
endforeach()

# The desktop file starts a program and shows an icon that are both there.
file(STRINGS ${PREFIX}/${DATADIR}/applications/org.naba.Naba.desktop lines REGEX "^(Exec|Icon)=")
foreach(line ${lines})
    # Nested: ${CMAKE_MATCH_1} is put in before the condition beside it is looked at.
    if(line MATCHES "^Exec=([^ ]+)")
        if(NOT EXISTS ${PREFIX}/${BINDIR}/${CMAKE_MATCH_1})
            message(FATAL_ERROR "no such program: ${line}")
        endif()
    elseif(line MATCHES "^Icon=(.+)")
        if(NOT EXISTS ${PREFIX}/${icons}/scalable/apps/${CMAKE_MATCH_1}.svg)
            message(FATAL_ERROR "no such icon: ${line}")
        endif()
    endif()
endforeach()

foreach(program naba naba-cli)
    execute_process(COMMAND ${PREFIX}/${BINDIR}/${program} --version
        OUTPUT_VARIABLE output RESULT_VARIABLE result)
    if(NOT result EQUAL 0 OR NOT output MATCHES "[0-9]+\\.[0-9]+\\.[0-9]+")
        message(FATAL_ERROR "${program} --version: exit code ${result}, \"${output}\"")
    endif()
endforeach()
