/// Installing extensions from the window: what the user is asked, and what happens then.
@NullMarked
package dev.atoll.app.install;

import org.jspecify.annotations.NullMarked;
