/// Every value type through real guests: the same world bound by our generator on the host's side, and by
/// `wit-bindgen` or our generator on the guest's.
@NullMarked
package dev.atoll.host.guests;

import org.jspecify.annotations.NullMarked;
