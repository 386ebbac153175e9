package dev.atoll.host;

import java.io.IOException;

/// Something that is done with a registry.
@FunctionalInterface
interface RegistryDeed {
    RegistryMaking run() throws IOException;
}
