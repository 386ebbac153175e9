/// What a window looked like when it was closed, as the next start brings it back: a value, and JSON.
@NullMarked
package dev.atoll.app.session;

import org.jspecify.annotations.NullMarked;
