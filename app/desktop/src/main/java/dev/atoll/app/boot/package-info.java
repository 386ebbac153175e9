/// The start: [dev.atoll.app.boot.Main] and, in [dev.atoll.app.boot.Wiring], the plain constructors that put the parts
/// together. This is the one package that knows everyone.
@NullMarked
package dev.atoll.app.boot;

import org.jspecify.annotations.NullMarked;
