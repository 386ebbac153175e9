package dev.atoll.host.registry;

import dev.atoll.api.manifest.Problem;
import dev.atoll.host.catalog.JsonReader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which index of a registry was the last good one.
///
/// @param serial its number; no index with a lower one is taken any more
/// @param digest its SHA-256 digest, 64 hexadecimal digits
/// @param signature the signature's file
/// @param fetched when it was there last
record LastSeen(long serial, String digest, String signature, Instant fetched) {
    static final String FILE = "last.json";

    static Optional<LastSeen> parse(byte[] file, List<Problem> problems) {
        return Fields.read(FILE, file, problems, LastSeen::read);
    }

    private static Optional<LastSeen> read(JsonReader json) {
        long serial = json.whole("serial").orElse(0L);
        var signature = json.string("signature");
        var digest = Fields.digest(json);
        var fetched = Fields.instant(json, "fetched");
        return digest.flatMap(known -> fetched.map(when -> new LastSeen(serial, known, signature, when)));
    }

    byte[] file() {
        return Fields.file(Fields.object()
                .put("schema", Fields.SCHEMA)
                .put("serial", serial)
                .put("sha256", digest)
                .put("signature", signature)
                .put("fetched", fetched.toString()));
    }
}
