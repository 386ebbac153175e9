/// A window looked at and measured from outside: keys are pressed in it, pictures of it are taken, frames are timed.
@NullMarked
package dev.atoll.app.probe;

import org.jspecify.annotations.NullMarked;
