/// Two texts compared: side by side or one in the other, and in rows on a card or a sheet.
@NullMarked
package dev.atoll.app.compare;

import org.jspecify.annotations.NullMarked;
