/// Who made a package: keys, their fingerprints, and signatures that minisign and openssl can check too. The format is
/// told in `docs/packages.md`.
@NullMarked
package dev.atoll.host.catalog.sign;

import org.jspecify.annotations.NullMarked;
