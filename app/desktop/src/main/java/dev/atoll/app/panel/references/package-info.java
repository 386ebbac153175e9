/// The references panel: where a thing is used, by file.
@NullMarked
package dev.atoll.app.panel.references;

import org.jspecify.annotations.NullMarked;
