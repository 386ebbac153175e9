package dev.atoll.app.instance;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.workspace.PrivateFolder;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Where the window that runs can be asked to open something: a socket in a folder that only the user can enter.
///
/// Whoever holds the lock beside the socket is the window; a socket without a holder is left from a process that ended
/// in some
/// bad way, and is replaced. Nobody at the other end, whatever they do, keeps a start waiting for longer than a moment.
///
/// @param folder where the socket is
/// @param background where the waiting happens
/// @param patience how long the other end may take for what is due at once
public record Doorbell(Path folder, Background background, Duration patience) {
    private static final String SOCKET = "window";
    private static final String LOCK = "window.lock";
    private static final String TAKEN = "taken";
    private static final String CLOSED = "closed";

    /// The one in a folder.
    public static Doorbell in(Path folder, Background background) {
        return new Doorbell(folder, background, Duration.ofSeconds(5));
    }

    /// Asks the window that runs.
    ///
    /// @return completes when all that was to be opened is closed, or at once where that is not waited for;
    ///     nothing if no window runs or it does not answer
    public Optional<CompletableFuture<@Nullable Void>> ring(Wish wish) {
        // most starts are the first, and what sockets need of the JVM takes longer to set up than the rest until then
        if (!PrivateFolder.has(folder, SOCKET)) {
            return Optional.empty();
        }
        SocketChannel channel;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (IOException | UnsupportedOperationException noSuchSockets) {
            return Optional.empty();
        }
        Lines lines = new Lines(channel);
        try {
            boolean taken = background
                    .call(() -> {
                        boolean _ = channel.connect(address());
                        lines.write(wish.line());
                        return lines.read().filter(TAKEN::equals).isPresent();
                    })
                    .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                    .exceptionally(_ -> false)
                    .join();
            if (taken) {
                return Optional.of(wish.waits() ? closed(lines) : CompletableFuture.completedFuture(null));
            }
        } finally {
            if (!wish.waits()) {
                close(channel);
            }
        }
        close(channel);
        return Optional.empty();
    }

    // it also ends when the window does, in whatever way: then nobody edits the file any more
    private CompletableFuture<@Nullable Void> closed(Lines lines) {
        CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
        background.execute(() -> {
            try (lines) {
                Optional<String> word = lines.read();
                while (word.isPresent() && !word.get().equals(CLOSED)) {
                    word = lines.read();
                }
            } catch (IOException gone) {
                // as above
            }
            closed.complete(null);
        });
        return closed;
    }

    /// Lets later starts ask this window.
    ///
    /// @param host does what they wish
    /// @return closed when the window goes; nothing if another window is asked already, or there is no place for
    ///     a socket
    public Optional<Closeable> hang(Host host) {
        try {
            PrivateFolder own = PrivateFolder.at(folder);
            Optional<Closeable> lock = own.lock(LOCK);
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            // what lies there is nobody's, since the lock was free
            own.remove(SOCKET);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                server.bind(address());
            } catch (IOException tooLongAPath) {
                server.close();
                lock.get().close();
                return Optional.empty();
            }
            background.execute(() -> receive(server, host));
            return Optional.of(() -> {
                server.close();
                own.remove(SOCKET);
                lock.get().close();
            });
        } catch (IOException | UnsupportedOperationException noPlace) {
            return Optional.empty();
        }
    }

    /// Does what a later start wishes.
    @FunctionalInterface
    public interface Host {
        /// Opens things.
        ///
        /// @return completes when all of it is closed; asked for by those who wait
        CompletableFuture<@Nullable Void> open(Wish wish);
    }

    private void receive(ServerSocketChannel server, Host host) {
        while (server.isOpen()) {
            try {
                SocketChannel guest = server.accept();
                background.execute(() -> serve(guest, host));
            } catch (IOException over) {
                close(server);
            }
        }
    }

    private void serve(SocketChannel guest, Host host) {
        Lines lines = new Lines(guest);
        try (guest) {
            Optional<Wish> wish = background
                    .call(lines::read)
                    .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                    .exceptionally(_ -> Optional.empty())
                    .join()
                    .flatMap(Wish::parse);
            if (wish.isEmpty()) {
                return;
            }
            CompletableFuture<@Nullable Void> closed = host.open(wish.get());
            lines.write(TAKEN);
            if (wish.get().waits()) {
                closed.exceptionally(_ -> null).join();
                lines.write(CLOSED);
            }
        } catch (IOException gone) {
            // who asked does not want to know any more
        }
    }

    private UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(folder.resolve(SOCKET));
    }

    private static void close(Closeable channel) {
        try {
            channel.close();
        } catch (IOException closedAllTheSame) {
            // there is nothing left to do with it
        }
    }
}
