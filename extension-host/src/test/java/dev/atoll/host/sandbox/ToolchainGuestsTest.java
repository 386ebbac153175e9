package dev.atoll.host.sandbox;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.abi.Result;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.oracle.Agreement;
import dev.atoll.host.oracle.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Guests whose toolchains pull in the system interface, as these build them.
@Timeout(240)
class ToolchainGuestsTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));

    @TempDir
    private Path folder;

    @Test
    void whatAGuestInCPrintsIsLoggedAndItReachesNothing() throws IOException {
        var guest = new ToolchainGuest(ToolchainGuest.bytes("wasi-c/guest.wasm"));
        assertThat(guest.lines()).containsExactly("INFO constructed");
        guest.open("hello");
        assertThat(guest.lines())
                .containsExactly(
                        "INFO constructed",
                        "INFO opened a.json, 5 bytes of json",
                        "INFO file: none",
                        "INFO home: none",
                        "INFO clock: milliseconds",
                        "INFO random: given",
                        "WARNING looked around");
        coloursAndExits(guest);
    }

    @Test
    void whatAGuestInGoPrintsIsLoggedAndItReachesNothing() throws IOException {
        var guest = new ToolchainGuest(GoGuest.built());
        guest.open("hello");
        assertThat(guest.lines())
                .isEqualTo(List.of(
                        "INFO opened a.json, 5 bytes of json",
                        "INFO file: none",
                        "INFO home: \"\", arguments: 0",
                        "INFO clock: milliseconds",
                        "INFO random: given",
                        "WARNING looked around"));
        coloursAndExits(guest);
    }

    @Test
    void aComponentReachesNoMoreThanItsModule() throws IOException {
        var guest = new ToolchainGuest(component("wasi-c/guest.wasm"));
        guest.open("hello");
        assertThat(guest.lines())
                .contains("INFO constructed", "INFO file: none", "INFO home: none")
                .hasSize(7);
        coloursAndExits(guest);
    }

    @Test
    void aComponentOnRustsStandardLibraryRunsAndReachesNothing() throws IOException {
        var guest = new ToolchainGuest(component("wasi-rust/guest.wasm"));
        guest.open("hello");
        assertThat(guest.lines())
                .containsExactly(
                        "INFO opened a.json, 5 bytes of json",
                        "INFO file: none",
                        "INFO home: None, arguments: 0",
                        "INFO clock: milliseconds",
                        "INFO map: 2",
                        "WARNING looked around",
                        "INFO written to a stream",
                        "WARNING written to another",
                        "INFO input: ended",
                        "INFO environment: 0, folders: 0, current: None, terminals: 0",
                        "INFO ready: [0, 1, 2] true",
                        "INFO resolution: 1000000 true",
                        "INFO random: 32 given",
                        "INFO none: []");
        coloursAndExits(guest);
        var leaving = new ToolchainGuest(component("wasi-rust/guest.wasm"));
        assertThatThrownBy(() -> leaving.open("leave")).hasMessage("It ended itself with code 1.");
        var panicking = new ToolchainGuest(component("wasi-rust/guest.wasm"));
        assertThatThrownBy(() -> panicking.open("panic")).isInstanceOf(Trapped.class);
        assertThat(panicking.lines()).anyMatch(line -> line.equals("WARNING no more"));
    }

    /// A module made into a component, with the tools' own adapter of one preview to the other.
    private byte[] component(String module) throws IOException {
        try (var oracle = Oracle.start(ROOT)) {
            var subject = new Oracle.Subject(
                    ToolchainGuest.FOLDER.resolve(module),
                    ROOT.resolve("extension-api/wit/v0.1"),
                    List.of(),
                    List.of(Agreement.face("sync"), Agreement.face("highlighting")));
            assertThat(oracle.believe("guest", subject)).isEmpty();
            return Files.readAllBytes(oracle.save("guest", folder.resolve("component.wasm")));
        }
    }

    private static void coloursAndExits(ToolchainGuest guest) {
        assertThat(guest.highlighting().scopes()).containsExactly("keyword");
        var answer = guest.highlighting().highlight(new Types.Revision(1, 1), new Types.Span(1, 4));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Result.Ok.class,
                        ok -> assertThat(((Highlighting.Highlights) ok.value()).covered())
                                .isEqualTo(new Types.Span(1, 4)));
        assertThatThrownBy(() -> guest.open("exit"))
                .isInstanceOf(Trapped.class)
                .hasMessage("It ended itself with code 7.");
    }
}
