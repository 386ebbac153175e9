/// Tests of the find bar's model.
@NullMarked
package dev.atoll.app.panel.find;

import org.jspecify.annotations.NullMarked;
