/// What extensions offer in the text and beside it: code actions, hints, lenses, colours, formatting.
@NullMarked
package dev.atoll.app.offer;

import org.jspecify.annotations.NullMarked;
