/// Extensions' own commands: in the palette, by their keys and by clicks, with the questions that they ask the user.
@NullMarked
package dev.atoll.app.offer.command;

import org.jspecify.annotations.NullMarked;
