package dev.atoll.host.capability;

import dev.atoll.api.manifest.Glob;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Files that usually hold secrets. No capability opens them but one whose pattern is the file's very name.
final class SecretFiles {
    private static final List<Glob> PATTERNS = Stream.of(
                    ".env",
                    ".env.*",
                    "*.{pem,key,p12,pfx,jks,keystore,kdbx,ppk,gpg,asc}",
                    "id_{rsa,dsa,ecdsa,ed25519}*",
                    ".{netrc,npmrc,pypirc,pgpass,git-credentials,htpasswd,dockercfg}",
                    "_netrc",
                    "credentials",
                    "credentials.{json,toml,xml,yml,yaml}",
                    "secrets.{json,toml,yml,yaml}",
                    "**/{.ssh,.gnupg,.aws,.kube}/**")
            .map(Glob::parse)
            .flatMap(Optional::stream)
            .toList();

    private SecretFiles() {}

    static boolean looksSecret(String path) {
        var folded = path.toLowerCase(Locale.ROOT);
        return PATTERNS.stream().anyMatch(pattern -> pattern.matchesPath(folded));
    }

    /// Whether a pattern is the file's name or path itself, without anything that stands for other text.
    static boolean names(Glob glob, String path) {
        var text = glob.toString();
        return text.equals(path) || text.equals(path.substring(path.lastIndexOf('/') + 1));
    }
}
