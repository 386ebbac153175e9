/// Tests of the user's own settings.
@NullMarked
package dev.atoll.app.settings;

import org.jspecify.annotations.NullMarked;
