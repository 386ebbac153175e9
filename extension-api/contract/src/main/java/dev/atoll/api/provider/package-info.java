/// What an extension offers, one interface a feature; the host implements them by calls into a guest.
@NullMarked
package dev.atoll.api.provider;

import org.jspecify.annotations.NullMarked;
