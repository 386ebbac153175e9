@NullMarked
package dev.atoll.app.assist.popup;

import org.jspecify.annotations.NullMarked;
