package dev.atoll.host.registry;

import org.jspecify.annotations.Nullable;

import javax.net.ssl.SSLException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A registry on the web, read with plain requests that tell nothing of the user: no cookie, no name, no password.
///
/// Redirects lead to `https:` only, and at most five times. A file takes no longer than whoever asks allows, however
/// slowly it drips, and is cut off when it is longer.
record WebSource(HttpClient client, URI base) implements Source {
    private static final int MOST_REDIRECTS = 5;
    private static final int FOUND = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /// A client that remembers and tells nothing, and follows no redirect by itself.
    static HttpClient client(HttpClient.Builder builder) {
        return builder.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    @Override
    public byte[] read(String path, long most, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        var at = base.resolve(path);
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            var response = response(at, most, end);
            if (response.statusCode() == FOUND) {
                return response.body();
            }
            if (!REDIRECTS.contains(response.statusCode())) {
                throw new IOException(at + " answers " + response.statusCode());
            }
            at = next(at, response);
        }
        throw new IOException(
                base.resolve(path) + " leads on from one address to another more than " + MOST_REDIRECTS + " times");
    }

    private static URI next(URI at, HttpResponse<byte[]> response) throws IOException {
        var location = response.headers().firstValue("Location").orElse("");
        try {
            var next = at.resolve(location);
            if (!location.isEmpty() && Address.isEncrypted(next)) {
                return next;
            }
        } catch (IllegalArgumentException noAddress) {
            // refused like any other that is not followed
        }
        throw new IOException(at + " leads on to an address that is not https: or has a name or password in it");
    }

    private HttpResponse<byte[]> response(URI at, long most, long end) throws IOException {
        var request = HttpRequest.newBuilder(at)
                .header("User-Agent", "Atoll")
                .header("Cache-Control", "no-cache")
                .build();
        var answer = client.sendAsync(
                request, info -> new BoundedBody(info.statusCode() == FOUND ? most : RegistryBounds.TEXT));
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new IOException(at + " takes too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was cancelled", e);
        } catch (ExecutionException | CancellationException e) {
            throw new IOException(reason(at, e.getCause()), e);
        } finally {
            answer.cancel(true);
        }
    }

    private static String reason(URI at, @Nullable Throwable cause) {
        return switch (cause) {
            case BoundedBody.TooLarge _ -> at + " is larger than it may be";
            case HttpConnectTimeoutException _ -> "nobody answers at " + at;
            case ConnectException _ -> "nobody answers at " + at;
            case SSLException e -> "the connection to " + at + " is not safe: " + e.getMessage();
            case null, default -> "the connection to " + at + " broke before all was there";
        };
    }
}
