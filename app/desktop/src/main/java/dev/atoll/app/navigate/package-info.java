/// Navigation and editing by meaning: the list of its features.
@NullMarked
package dev.atoll.app.navigate;

import org.jspecify.annotations.NullMarked;
