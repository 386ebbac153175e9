package dev.atoll.app.instance;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.instance.Wish.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import static org.assertj.core.api.Assertions.assertThat;

/// Asking the window that runs, whoever is at the other end.
@Timeout(60)
final class DoorbellTest {
    private static final Wish NOTHING = Wish.of(List.of(), false);

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Wish> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

    private Doorbell doorbell() {
        return new Doorbell(folder.resolve("run"), Background.virtualThreads(), Duration.ofSeconds(30));
    }

    private Doorbell impatient() {
        return new Doorbell(folder.resolve("run"), Background.virtualThreads(), Duration.ofMillis(300));
    }

    private Optional<Closeable> hang() {
        return doorbell().hang(wish -> {
            heard.add(wish);
            return closed;
        });
    }

    @Test
    void withoutAWindowNobodyAnswers() {
        assertThat(doorbell().ring(NOTHING)).isEmpty();
    }

    @Test
    void theWindowHearsWhatIsWished() throws Exception {
        Wish wish = Wish.of(List.of(new Place("/sea/a reef\n“x”.txt", 3, 7)), false);
        try (Closeable _ = hang().orElseThrow()) {
            assertThat(doorbell().ring(wish).orElseThrow()).isCompleted();
            assertThat(heard.take()).isEqualTo(wish);
        }
        assertThat(doorbell().ring(wish)).isEmpty();
    }

    @Test
    void whoWaitsIsToldWhenAllIsClosed() throws Exception {
        try (Closeable _ = hang().orElseThrow()) {
            var done = doorbell().ring(Wish.of(List.of(), true)).orElseThrow();
            assertThat(heard.take().waits()).isTrue();
            assertThat(done).isNotDone();
            closed.complete(null);
            done.join();
        }
    }

    @Test
    void onlyTheUserEntersAndOnlyOneWindowIsAsked() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        Files.setPosixFilePermissions(folder.resolve("run"), PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Closeable _ = hang().orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("run"))))
                    .isEqualTo("rwx------");
            assertThat(hang()).isEmpty();
        }
        try (Closeable second = hang().orElseThrow()) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void aSocketWithoutAWindowIsReplaced() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address()).close();
        assertThat(doorbell().ring(NOTHING)).isEmpty();
        try (Closeable _ = hang().orElseThrow()) {
            assertThat(doorbell().ring(NOTHING)).isPresent();
        }
    }

    @Test
    void aWindowThatDoesNotAnswerHoldsNobodyUp() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        try (var mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address())) {
            assertThat(impatient().ring(NOTHING)).isEmpty();
            assertThat(impatient().ring(Wish.of(List.of(), true))).isEmpty();
            assertThat(mute.isOpen()).isTrue();
        }
    }

    @Test
    void guestsThatSayNothingOrNonsenseHoldNobodyUp() throws Exception {
        try (Closeable _ = hang().orElseThrow();
                var mute = SocketChannel.open(address())) {
            for (String nonsense : List.of(
                    "\n",
                    "{}\n",
                    "[1]\n",
                    "{\"protocol\":2,\"places\":[],\"waits\":false}\n",
                    "{\"protocol\":1,\"places\":[{\"path\":\"reef\",\"line\":1,\"column\":1}],\"waits\":false}\n",
                    "{\"protocol\":1,\"places\":[null],\"waits\":false}\n",
                    "x".repeat(3 << 20))) {
                assertThat(answer(nonsense)).isEmpty();
            }
            assertThat(doorbell().ring(NOTHING)).isPresent();
            assertThat(heard).hasSize(1);
            assertThat(mute.isOpen()).isTrue();
        }
    }

    @Test
    void aFolderThatIsALinkIsNotUsed() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("run"), real);
        assertThat(hang()).isEmpty();
    }

    @Test
    void aPathThatIsTooLongForASocketIsNoMishap() {
        Doorbell far =
                new Doorbell(folder.resolve("deep".repeat(40)), Background.virtualThreads(), Duration.ofMillis(500));
        assertThat(far.hang(_ -> closed)).isEmpty();
        assertThat(far.ring(NOTHING)).isEmpty();
    }

    private String answer(String line) throws IOException {
        try (var guest = SocketChannel.open(address())) {
            ByteBuffer said = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            try {
                while (said.hasRemaining()) {
                    int _ = guest.write(said);
                }
                ByteBuffer answer = ByteBuffer.allocate(100);
                int length = guest.read(answer);
                return new String(answer.array(), 0, Math.max(0, length), StandardCharsets.UTF_8);
            } catch (IOException hungUp) {
                return "";
            }
        }
    }

    private UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(folder.resolve("run/window"));
    }
}
