/// What makes a package suspect though it is whole: things that honest packages have no use for, told before anybody
/// agrees
/// to it.
@NullMarked
package dev.atoll.host.catalog.inspect;

import org.jspecify.annotations.NullMarked;
