/// Tests of what the panel for finding in the folder knows.
@NullMarked
package dev.atoll.app.panel.search;

import org.jspecify.annotations.NullMarked;
