/// Which theme is worn: those that came with the editor and with extensions, the user's choice, the system's wish.
@NullMarked
package dev.atoll.app.look;

import org.jspecify.annotations.NullMarked;
