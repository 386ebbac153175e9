package dev.atoll.host.catalog.inspect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Private keys and tokens, known by their form.
///
/// Source of the forms: RFC 7468 for keys, and what the services publish about their tokens.
final class Secrets {
    private static final List<Form> FORMS = List.of(
            new Form("a private key", "-----BEGIN ([A-Z0-9]+ ){0,3}PRIVATE KEY( BLOCK)?-----"),
            new Form("a private key of minisign's", "untrusted comment: (minisign|signify)[^\n]{0,80} secret key"),
            new Form("a key of Amazon's", "\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
            new Form("a token of GitHub's", "\\b(gh[opsur]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})"),
            new Form("a token of GitLab's", "\\bglpat-[A-Za-z0-9_-]{20}"),
            new Form("a token of npm's", "\\bnpm_[A-Za-z0-9]{36}\\b"),
            new Form("a token of Slack's", "\\bxox[abprs]-[0-9A-Za-z-]{20}"),
            new Form("a key of Google's", "\\bAIza[0-9A-Za-z_-]{35}\\b"),
            new Form("a password for a package registry", "_authToken *= *[A-Za-z0-9+/=_-]{16}"));
    private static final Pattern NAMES = Pattern.compile(
            "(\\.env(\\..*)?|\\.(npmrc|netrc|pypirc)|id_(rsa|dsa|ecdsa|ed25519)|.*\\.(p12|pfx|jks|keystore|kdbx|ppk))");

    private Secrets() {}

    private record Form(String name, Pattern pattern) {
        Form(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }
    }

    static Optional<Suspicion> in(String file, byte[] content) {
        var name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (NAMES.matcher(name).matches()) {
            return Optional.of(suspicion(file, "Files of this name hold secrets"));
        }
        // every byte is a character, so that what is no text is looked through as well
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return FORMS.stream()
                .filter(form -> form.pattern.matcher(text).find())
                .findFirst()
                .map(form -> suspicion(file, "It has what looks like " + form.name));
    }

    private static Suspicion suspicion(String file, String what) {
        return new Suspicion(
                Suspicion.Kind.SECRET,
                file,
                what + ". If it is one, its author gave it away by mistake and should be told.");
    }
}
