/// Packages and manifests: reading and verifying them, writing them, and the host's only door to files.
@NullMarked
package dev.atoll.host.catalog;

import org.jspecify.annotations.NullMarked;
