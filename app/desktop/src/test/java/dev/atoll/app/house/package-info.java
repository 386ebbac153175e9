/// Rules about the project as a whole: its documents, its packages, its arrows.
@NullMarked
package dev.atoll.app.house;

import org.jspecify.annotations.NullMarked;
