/// The page of key bindings: which keys run what, changed by pressing them; keys as other editors have them.
@NullMarked
package dev.atoll.app.keys;

import org.jspecify.annotations.NullMarked;
