package dev.atoll.host.registry;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A web host on this machine that serves a folder, and misbehaves where it is told to.
public final class WebHost implements AutoCloseable {
    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, HttpHandler> misdeeds = new ConcurrentHashMap<>();
    private final List<Headers> asked = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();

    private WebHost(HttpServer server, String scheme, Path folder) {
        this.server = server;
        this.scheme = scheme;
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestHeaders());
            paths.add(path);
            try {
                misdeeds.getOrDefault(path, one -> serve(one, folder)).handle(exchange);
            } finally {
                exchange.close();
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    /// Serves a folder.
    public static WebHost of(Path folder) throws IOException {
        return new WebHost(HttpServer.create(anyPort(), 0), "http", folder);
    }

    /// Serves a folder through a safe connection, with a certificate of its own.
    static WebHost safe(Path folder, KeyStore certificate) throws IOException, GeneralSecurityException {
        var server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(certificate)));
        return new WebHost(server, "https", folder);
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /// Who trusts that certificate, and shows it.
    static SSLContext context(KeyStore certificate) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificate);
        var result = SSLContext.getInstance("TLS");
        result.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return result;
    }

    private static final char[] PASSWORD = "changeit".toCharArray();

    /// A certificate for this machine, made by the JDK's own tool.
    static KeyStore certificate(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("certificate.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "reef",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        if (made.waitFor() != 0) {
            throw new IOException("no certificate can be made");
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    /// Its address.
    public String address() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The headers of all requests.
    List<Headers> asked() {
        return asked;
    }

    /// The paths that were asked for.
    public List<String> paths() {
        return paths;
    }

    private static void serve(HttpExchange exchange, Path folder) throws IOException {
        var file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
        if (Files.isRegularFile(file)) {
            answer(exchange, Files.readAllBytes(file));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void answer(HttpExchange exchange, byte[] content) throws IOException {
        exchange.getResponseHeaders().add("Set-Cookie", "who=you; Path=/");
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
    }

    /// Serves other bytes at a path.
    public void swap(String path, byte[] content) {
        misdeeds.put("/" + path, exchange -> answer(exchange, content));
    }

    /// Serves other bytes at a path once.
    void swapOnce(String path, byte[] content) {
        misdeeds.put("/" + path, exchange -> {
            misdeeds.clear();
            answer(exchange, content);
        });
    }

    /// Answers with a number and nothing else.
    void refuse(String path, int status) {
        misdeeds.put("/" + path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /// Leads on to another address.
    void redirect(String path, String location) {
        misdeeds.put("/" + path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /// Announces more than it sends.
    void truncate(String path) {
        misdeeds.put("/" + path, exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(new byte[500]);
            exchange.getResponseBody().flush();
        });
    }

    /// Never stops sending.
    void flood(String path) {
        misdeeds.put("/" + path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var part = new byte[1 << 16];
            while (closed.getCount() > 0) {
                exchange.getResponseBody().write(part);
            }
        });
    }

    /// Sends a byte from time to time, and never all.
    void drip(String path) {
        misdeeds.put("/" + path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!closed.await(10, TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
