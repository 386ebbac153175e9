package dev.atoll.host.catalog.sign;

import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.PackageWriter;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.binary.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Signatures hold exactly for what was signed, and openssl agrees.
class AuthorshipTest {
    private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};

    @TempDir
    private Path folder;

    private static PackageContent read(byte[] file) {
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(file)) {
            case PackageResult.Sound(var content) -> content;
            case PackageResult.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }

    private static PackageContent unsigned() {
        return read(Packages.of(Packages.MANIFEST, MODULE));
    }

    private static String part(Optional<Bytes> part) {
        return new String(part.orElseThrow().array(), StandardCharsets.UTF_8);
    }

    @Test
    void aSignedPackageNamesItsKeyAndIsTheSameEachTime() {
        var key = SigningKey.make();
        var signed = Authorship.signed(unsigned(), key);

        assertThat(Authorship.of(read(signed))).isEqualTo(new Authorship.Signed(key.publisher()));
        assertThat(Authorship.signed(unsigned(), key)).isEqualTo(signed);
        assertThat(Authorship.signed(read(signed), key)).isEqualTo(signed);
        assertThat(Authorship.of(unsigned())).isEqualTo(new Authorship.Unsigned());
        assertThat(read(signed).names()).containsExactlyInAnyOrder("extension.json", "extension.wasm");
    }

    @Test
    void aSignatureOfOtherFilesIsBroken() {
        var key = SigningKey.make();
        var other = Authorship.signed(read(Packages.of(Packages.MANIFEST.replace("1.2.3", "1.2.4"), MODULE)), key);
        var stolen = read(other).proof();
        var swapped = PackageWriter.signed(
                unsigned(),
                stolen.signature().orElseThrow().array(),
                stolen.publisher().orElseThrow().array());

        assertThat(Authorship.of(read(swapped))).isInstanceOf(Authorship.Broken.class);
    }

    @Test
    void aSignatureUnderAnotherKeyIsBroken() {
        var signed = read(Authorship.signed(unsigned(), SigningKey.make())).proof();
        var swapped = PackageWriter.signed(
                unsigned(),
                signed.signature().orElseThrow().array(),
                Packages.utf8(SigningKey.make().publisher().file()));

        assertThat(Authorship.of(read(swapped))).isInstanceOf(Authorship.Broken.class);
    }

    @Test
    void everyChangedLetterOfASignatureBreaksIt() {
        var key = SigningKey.make();
        var file = part(read(Authorship.signed(unsigned(), key)).proof().signature());
        var publisher = Packages.utf8(key.publisher().file());
        int comment = file.indexOf('\n');
        for (int i = comment + 1; i < file.length() - 1; i++) {
            var letters = file.toCharArray();
            letters[i] = letters[i] == 'A' ? 'B' : 'A';
            var changed = read(PackageWriter.signed(unsigned(), Packages.utf8(new String(letters)), publisher));
            assertThat(Authorship.of(changed)).as("letter %d", i).isInstanceOf(Authorship.Broken.class);
        }
    }

    @Test
    void bytesAreWrittenInOneWayOnly() {
        assertThat(DetachedSignature.decoded("QQ==", 1)).isPresent();
        assertThat(DetachedSignature.decoded("QR==", 1)).isEmpty();
        assertThat(DetachedSignature.decoded("QQ", 1)).isEmpty();
    }

    @Test
    void theFormIsThatOfMinisign() {
        var key = SigningKey.make();
        var proof = read(Authorship.signed(unsigned(), key)).proof();
        var lines = part(proof.signature()).lines().toList();
        var first = Base64.getDecoder().decode(lines.get(1));
        var open = Base64.getDecoder().decode(key.publisher().line());

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("untrusted comment: ");
        assertThat(lines.get(2)).isEqualTo("trusted comment: test.guest 1.2.3");
        assertThat(first).hasSize(74).startsWith('E', 'd');
        assertThat(open).hasSize(42).startsWith('E', 'd');
        assertThat(Arrays.copyOfRange(first, 2, 10)).isEqualTo(Arrays.copyOfRange(open, 2, 10));
        assertThat(part(proof.publisher()).lines())
                .hasSize(2)
                .element(1)
                .isEqualTo(key.publisher().line());
    }

    /// Made with minisign 0.11: `minisign -Sm files.json -l`.
    @Test
    void whatMinisignMadeIsUnderstood() {
        var key = PublisherKey.parse(MinisignSample.KEY).orElseThrow();
        var signature =
                DetachedSignature.parse(Packages.utf8(MinisignSample.SIGNATURE)).orElseThrow();

        assertThat(signature.isOf(Packages.utf8(MinisignSample.CONTENT), key)).isTrue();
        assertThat(signature.isOf(Packages.utf8(MinisignSample.CONTENT + " "), key))
                .isFalse();
    }

    @Test
    void fingerprintsAreSixteenGroupsOfFourDigits() {
        var key = PublisherKey.parse(MinisignSample.KEY).orElseThrow();

        assertThat(key.fingerprint()).matches("([0-9a-f]{4} ){15}[0-9a-f]{4}");
        assertThat(PublisherKey.parse(key.file()).orElseThrow().fingerprint()).isEqualTo(key.fingerprint());
        assertThat(SigningKey.make().publisher().fingerprint()).isNotEqualTo(key.fingerprint());
    }

    @Test
    void textsThatAreNoKeysAreRefused() {
        var line = SigningKey.make().publisher().line();
        for (var text : List.of("", "Ed", line.substring(4), line + "\n" + line, "hello\n" + line, "#" + line)) {
            assertThat(PublisherKey.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void aLockedKeyOpensWithItsPassphraseOnly() {
        var key = SigningKey.make();
        var file = key.file("reef".toCharArray());

        assertThat(SigningKey.isLocked(file)).isTrue();
        assertThat(file).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
        assertThat(SigningKey.parse(file, key.publisher(), "reef".toCharArray()))
                .isPresent();
        assertThat(SigningKey.parse(file, key.publisher(), "reefs".toCharArray()))
                .isEmpty();
        assertThat(SigningKey.parse(file, SigningKey.make().publisher(), "reef".toCharArray()))
                .isEmpty();
        var plain = key.file(new char[0]);
        assertThat(SigningKey.isLocked(plain)).isFalse();
        assertThat(SigningKey.parse(plain, key.publisher(), new char[0])).isPresent();
        assertThat(SigningKey.parse("no key", key.publisher(), new char[0])).isEmpty();
    }

    private int openssl(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile())
                .start()
                .waitFor();
    }

    private boolean hasOpenssl() throws InterruptedException {
        try {
            return openssl("version") == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Test
    void opensslVerifiesASignatureAndReadsALockedKey() throws Exception {
        assumeTrue(hasOpenssl(), "openssl is not on this machine");
        var key = SigningKey.make();
        var proof = read(Authorship.signed(unsigned(), key)).proof();
        var first = Base64.getDecoder()
                .decode(part(proof.signature()).lines().toList().get(1));
        var open = Base64.getDecoder().decode(key.publisher().line());
        var der = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(Arrays.copyOfRange(open, 10, 42)));
        Files.write(folder.resolve("key.der"), der);
        Files.write(folder.resolve("signature"), Arrays.copyOfRange(first, 10, 74));
        Files.write(folder.resolve("files.json"), proof.list().array());
        Files.write(folder.resolve("other.json"), Packages.utf8("{}"));
        Files.writeString(folder.resolve("locked.key"), key.file("reef".toCharArray()));

        var verify = "pkeyutl -verify -rawin -pubin -keyform DER -inkey key.der -sigfile signature -in ";
        assertThat(openssl((verify + "files.json").split(" ", -1))).isZero();
        assertThat(openssl((verify + "other.json").split(" ", -1))).isNotZero();
        assertThat(openssl("pkey -in locked.key -passin pass:reef -noout".split(" ", -1)))
                .isZero();
    }
}
