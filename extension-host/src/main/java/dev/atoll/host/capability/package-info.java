/// What an extension may do at this moment, decided in one place from what it asks for, what the user grants
/// and what the host allows at all.
@NullMarked
package dev.atoll.host.capability;

import org.jspecify.annotations.NullMarked;
