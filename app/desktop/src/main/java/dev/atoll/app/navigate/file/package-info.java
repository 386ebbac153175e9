/// Going to any file of the open folder by a few letters of its name, and from there to lines, symbols and commands.
@NullMarked
package dev.atoll.app.navigate.file;

import org.jspecify.annotations.NullMarked;
