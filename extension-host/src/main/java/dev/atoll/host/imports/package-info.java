/// What guests may call: one class an imported interface. Every module may link all of it; each call is checked
/// against what is granted at that moment.
@NullMarked
package dev.atoll.host.imports;

import org.jspecify.annotations.NullMarked;
