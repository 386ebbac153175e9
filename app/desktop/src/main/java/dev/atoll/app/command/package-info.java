/// Commands: everything a user can make the window do, by name.
@NullMarked
package dev.atoll.app.command;

import org.jspecify.annotations.NullMarked;
