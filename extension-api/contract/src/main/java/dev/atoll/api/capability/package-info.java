/// What an extension may ask for and use: capabilities with the author's reasons, and limits.
@NullMarked
package dev.atoll.api.capability;

import org.jspecify.annotations.NullMarked;
