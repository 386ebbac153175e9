/// Menus, made of the window's commands: of the window, of the text, of the gutter.
///
/// [dev.atoll.app.menu.Contents] says which command stands where; its title, its keys and whether it can be run now are
/// the command's own.
@NullMarked
package dev.atoll.app.menu;

import org.jspecify.annotations.NullMarked;
