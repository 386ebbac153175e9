package dev.atoll.host.capability;

import dev.atoll.api.manifest.Glob;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the host allows at all, whatever is asked for and granted.
///
/// Paths are compared without regard to letter case, to characters that do not show, and to blanks and dots at the ends
/// of
/// names, since some file systems do not tell such names apart.
///
/// @param secrets files that usually hold secrets: opened by a pattern only if it is the file's very name
/// @param records what version control keeps for itself: like secrets for reads of the workspace, and never changed
/// @param tools other folders that belong to tools: never changed
public record Policy(List<Glob> secrets, List<Glob> records, List<Glob> tools) {
    /// The policy in force.
    public static final Policy STANDARD = new Policy(
            globs(
                    ".env",
                    ".env.*",
                    "*.{pem,key,p12,pfx,jks,keystore,kdbx,ppk,gpg,asc}",
                    "id_{rsa,dsa,ecdsa,ed25519}*",
                    ".{netrc,npmrc,pypirc,pgpass,git-credentials,htpasswd,dockercfg}",
                    "_netrc",
                    "credentials",
                    "credentials.{json,toml,xml,yml,yaml}",
                    "secrets.{json,toml,yml,yaml}",
                    "**/{.ssh,.gnupg,.aws,.kube}/**"),
            globs("**/{.git,.hg,.svn,.bzr,.jj,.fossil}", "**/{.git,.hg,.svn,.bzr,.jj,.fossil}/**"),
            globs(
                    "**/{.idea,.gradle,.m2,.cargo,.terraform,.cache,__pycache__,.direnv}/**",
                    "**/node_modules/.cache/**"));

    /// Copies all lists.
    public Policy {
        secrets = List.copyOf(secrets);
        records = List.copyOf(records);
        tools = List.copyOf(tools);
    }

    private static List<Glob> globs(String... texts) {
        return Stream.of(texts).map(Glob::parse).flatMap(Optional::stream).toList();
    }

    /// Whether patterns that fit a document may open it for reading.
    ///
    /// @param place where the document really is
    /// @param path where it is as the extension knows it
    boolean opensDocument(String place, String path, Set<Glob> patterns) {
        return !fits(secrets, place) || anyNames(patterns, path, secrets);
    }

    /// Whether patterns that fit a document may open it for changes.
    ///
    /// @param place where the document really is
    /// @param path where it is as the extension knows it
    boolean opensForEdits(String place, String path, Set<Glob> patterns) {
        return !fits(records, place) && !fits(tools, place) && opensDocument(place, path, patterns);
    }

    /// Whether patterns that fit a file of the open folder may open it for reading.
    boolean opensFile(String path, Set<Glob> patterns) {
        return (!fits(secrets, path) || anyNames(patterns, path, secrets))
                && (!fits(records, path) || anyNames(patterns, path, records));
    }

    /// Whether a folder of the open folder is looked into when files are listed.
    public boolean enters(String folder) {
        return !fits(records, folder);
    }

    /// Whether one of the patterns is the path or its last name, without anything that stands for other text. The
    /// pattern
    /// alone must tell that the file is special: `config` does not mean that of `.ssh`.
    private static boolean anyNames(Set<Glob> patterns, String path, List<Glob> special) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return patterns.stream()
                .map(Glob::toString)
                .anyMatch(text -> (text.equals(path) || text.equals(name)) && fits(special, text));
    }

    private static boolean fits(List<Glob> globs, String path) {
        var folded = folded(path);
        return globs.stream().anyMatch(glob -> glob.matchesPath(folded));
    }

    private static String folded(String path) {
        var shown = path.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Stream.of(shown.replace('\\', '/').toLowerCase(Locale.ROOT).split("/", -1))
                .map(Policy::withoutTail)
                .collect(Collectors.joining("/"));
    }

    private static String withoutTail(String name) {
        int end = name.length();
        while (end > 1 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }
}
