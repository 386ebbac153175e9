/// What an extension says of itself before any of its code runs: identity, features, languages, what it asks
/// for.
@NullMarked
package dev.atoll.api.manifest;

import org.jspecify.annotations.NullMarked;
