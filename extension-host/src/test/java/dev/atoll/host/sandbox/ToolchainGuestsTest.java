package dev.atoll.host.sandbox;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.abi.Result;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Guests whose toolchains pull in the system interface, as these build them.
@Timeout(240)
class ToolchainGuestsTest {
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
