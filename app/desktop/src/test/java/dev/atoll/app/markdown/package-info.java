@NullMarked
package dev.atoll.app.markdown;

import org.jspecify.annotations.NullMarked;
