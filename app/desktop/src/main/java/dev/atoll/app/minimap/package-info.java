/// The whole text in small beside the text: where things lie in it, and a way to go there with the mouse.
@NullMarked
package dev.atoll.app.minimap;

import org.jspecify.annotations.NullMarked;
