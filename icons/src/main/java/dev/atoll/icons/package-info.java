/// The application's icon, drawn in all sizes and formats that desktops ask for, by the build and never by the editor.
@NullMarked
package dev.atoll.icons;

import org.jspecify.annotations.NullMarked;
