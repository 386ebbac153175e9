package dev.atoll.bundled;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.host.Consent;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;
import dev.atoll.host.InstallOffer;
import dev.atoll.host.InstallProgress;
import dev.atoll.host.OfferResult;
import dev.atoll.host.StoreResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody else's formatter as the user's own: it is compiled while it is installed, with progress told, and not when
/// the first file is saved.
@Timeout(180)
class FormatterInstallTest {
    private static final String TOML = "atoll.formatter-toml-0.1.0.atollx";

    private static final FormattingOptions OPTIONS = new FormattingOptions(2, true, true, true, OptionalInt.empty());

    @TempDir
    private Path folder;

    private Set<String> code() throws IOException {
        try (var files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> name.contains("code"))
                    .collect(Collectors.toSet());
        }
    }

    private static InstallOffer offered(ExtensionStore store) {
        if (store.offer(HostedPackage.PACKAGES.resolve(TOML)) instanceof OfferResult.Offered(var offer)) {
            return offer;
        }
        throw new AssertionError("not offered");
    }

    private static int installed(ExtensionStore store) {
        try {
            return store.installed().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itIsCompiledWhenItIsInstalledAndNotWhenItIsFirstUsed() throws IOException {
        var options = HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
        var store = ExtensionStore.open(folder.resolve("extensions"), options);
        var offer = offered(store);
        var shares = new ArrayList<Double>();
        var result = store.install(offer, Consent.toAll(offer.facts()), (stage, share) -> {
            if (stage == InstallProgress.Stage.COMPILING) {
                assertThat(installed(store)).as("nobody is offered it yet").isZero();
                shares.add(share);
            }
            return true;
        });
        assertThat(result).isInstanceOf(StoreResult.Done.class);
        assertThat(shares).hasSizeGreaterThan(3).isSorted().endsWith(1.0);
        var compiled = code();
        assertThat(compiled).isNotEmpty();
        try (var host = ExtensionHost.start(options.withInstalled(store))) {
            var text = "a   = 1\n";
            var info = new DocumentInfo(new DocumentId(1), 1, "toml", "a.toml", text.length());
            try (var document = host.open(info, HostedPackage.snapshot(text))) {
                var edits = document.providers(FormattingProvider.class)
                        .getFirst()
                        .format(new Revision(info.id(), 1), OPTIONS)
                        .join();
                assertThat(edits).isNotEmpty();
            }
        }
        assertThat(code()).as("nothing was compiled").isEqualTo(compiled);
    }
}
