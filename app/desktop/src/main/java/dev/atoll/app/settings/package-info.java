/// What belongs to the user rather than to a file, such as the folders that the application keeps its own things in.
@NullMarked
package dev.atoll.app.settings;

import org.jspecify.annotations.NullMarked;
