/// The page of extensions: what is installed, what can be, what each may do and does, and what keeps them up to date.
@NullMarked
package dev.atoll.app.extensions;

import org.jspecify.annotations.NullMarked;
