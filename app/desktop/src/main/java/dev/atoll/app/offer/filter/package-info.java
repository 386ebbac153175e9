/// Filters: programs for a command line that the user runs on what is selected.
@NullMarked
package dev.atoll.app.offer.filter;

import org.jspecify.annotations.NullMarked;
