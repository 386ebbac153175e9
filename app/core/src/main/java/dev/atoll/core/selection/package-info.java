/// Where the user is in a text: one or several ranges, each with an anchor and a head.
@NullMarked
package dev.atoll.core.selection;

import org.jspecify.annotations.NullMarked;
