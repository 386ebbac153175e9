/// Going elsewhere: definitions and their peek, references, links, and the way back.
@NullMarked
package dev.atoll.app.navigate.jump;

import org.jspecify.annotations.NullMarked;
