/// The page of settings: what the user can set, for everything, for a folder or for a language.
@NullMarked
package dev.atoll.app.adjust;

import org.jspecify.annotations.NullMarked;
