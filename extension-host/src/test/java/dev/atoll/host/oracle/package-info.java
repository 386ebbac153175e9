/// An independent judge of guests and host: the same module, run as a component by `jco` in Node, has to be accepted
/// there
/// and to give the same answers.
@NullMarked
package dev.atoll.host.oracle;

import org.jspecify.annotations.NullMarked;
