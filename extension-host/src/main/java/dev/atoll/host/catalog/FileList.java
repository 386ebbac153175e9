package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/// The list of a package's files with their sizes and SHA-256 digests, `META/files.json`.
final class FileList {
    /// The list's own name.
    static final String FILE = "META/files.json";

    /// The folder of files that the list does not name.
    static final String META = "META/";

    private static final Set<String> UNLISTED = Set.of(FILE, PackageProof.SIGNATURE, PackageProof.PUBLISHER);
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private FileList() {}

    /// Complains of every file that is not exactly as the list has it, is missing, or is not in the list.
    static void verify(Map<String, byte[]> files, List<Problem> problems) {
        var list = files.get(FILE);
        if (list == null) {
            problems.add(new Problem(FILE, "It is missing; the package was not made by the packer."));
            return;
        }
        JsonReader.of(FILE, list, problems).ifPresent(json -> verify(json, files, problems));
    }

    private static void verify(JsonReader json, Map<String, byte[]> files, List<Problem> problems) {
        var listed = new HashSet<String>();
        json.optionalInteger("schema", 1, 1);
        for (var entry : json.objects("files")) {
            var path = entry.string("path");
            var size = entry.optionalInteger("size", 0, Integer.MAX_VALUE);
            var digest = entry.parsed(
                    "sha256", text -> Optional.of(text).filter(DIGEST.asMatchPredicate()), "64 hexadecimal digits");
            entry.complainOfUnknownFields();
            var content = files.get(path);
            if (!listed.add(path)) {
                problems.add(new Problem(path, "It is in the list of files twice."));
            } else if (content == null) {
                problems.add(new Problem(path, "It is in the list of files, but not in the package."));
            } else if (size.isEmpty()
                    || size.getAsInt() != content.length
                    || !digest.equals(Optional.of(sha256(content)))) {
                problems.add(new Problem(path, "It was changed after the package was made: its digest is different."));
            }
        }
        json.complainOfUnknownFields();
        for (var name : files.keySet()) {
            if (!UNLISTED.contains(name) && (name.startsWith(META) || !listed.contains(name))) {
                problems.add(new Problem(name, "It is in the package, but not in the list of files."));
            }
        }
    }

    /// The list of these files.
    static byte[] of(SortedMap<String, byte[]> files) {
        var mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode().put("schema", 1);
        var list = root.putArray("files");
        files.forEach((path, content) ->
                list.addObject().put("path", path).put("size", content.length).put("sha256", sha256(content)));
        return mapper.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    /// The SHA-256 digest of some bytes, in hexadecimal digits.
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
