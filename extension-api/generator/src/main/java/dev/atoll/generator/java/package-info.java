/// The Java target: records, calls into guests and host functions for the host.
@NullMarked
package dev.atoll.generator.java;

import org.jspecify.annotations.NullMarked;
