package dev.atoll.host.imports.wasi;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.HostFunction;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// WASI 0.2 as core modules import it: the interfaces that a standard library pulls in. They answer with nothing:
/// there are no files, so no handle of one can be valid.
///
/// Any 0.2.x fits: later ones only add functions, and a function that is not here is refused by its name.
///
/// Source: the WIT of `wasi:cli`, `clocks`, `filesystem`, `io` and `random`, lowered by the canonical ABI.
final class Preview2 {
    /// Every function, by its interface and name, with its core signature.
    static final Map<String, CoreSignature> FUNCTIONS = Signatures.parsed("""
            cli/environment#get-arguments i32
            cli/environment#get-environment i32
            cli/environment#initial-cwd i32
            cli/exit#exit i32
            cli/exit#exit-with-code i32
            cli/stderr#get-stderr -> i32
            cli/stdin#get-stdin -> i32
            cli/stdout#get-stdout -> i32
            cli/terminal-input#[resource-drop]terminal-input i32
            cli/terminal-output#[resource-drop]terminal-output i32
            cli/terminal-stderr#get-terminal-stderr i32
            cli/terminal-stdin#get-terminal-stdin i32
            cli/terminal-stdout#get-terminal-stdout i32
            clocks/monotonic-clock#now -> i64
            clocks/monotonic-clock#resolution -> i64
            clocks/monotonic-clock#subscribe-duration i64 -> i32
            clocks/monotonic-clock#subscribe-instant i64 -> i32
            clocks/wall-clock#now i32
            clocks/wall-clock#resolution i32
            filesystem/preopens#get-directories i32
            filesystem/types#[method]descriptor.advise i32 i64 i64 i32 i32
            filesystem/types#[method]descriptor.append-via-stream i32 i32
            filesystem/types#[method]descriptor.create-directory-at i32 i32 i32 i32
            filesystem/types#[method]descriptor.get-flags i32 i32
            filesystem/types#[method]descriptor.get-type i32 i32
            filesystem/types#[method]descriptor.is-same-object i32 i32 -> i32
            filesystem/types#[method]descriptor.link-at i32 i32 i32 i32 i32 i32 i32 i32
            filesystem/types#[method]descriptor.metadata-hash i32 i32
            filesystem/types#[method]descriptor.metadata-hash-at i32 i32 i32 i32 i32
            filesystem/types#[method]descriptor.open-at i32 i32 i32 i32 i32 i32 i32
            filesystem/types#[method]descriptor.read i32 i64 i64 i32
            filesystem/types#[method]descriptor.read-directory i32 i32
            filesystem/types#[method]descriptor.read-via-stream i32 i64 i32
            filesystem/types#[method]descriptor.readlink-at i32 i32 i32 i32
            filesystem/types#[method]descriptor.remove-directory-at i32 i32 i32 i32
            filesystem/types#[method]descriptor.rename-at i32 i32 i32 i32 i32 i32 i32
            filesystem/types#[method]descriptor.set-size i32 i64 i32
            filesystem/types#[method]descriptor.set-times i32 i32 i64 i32 i32 i64 i32 i32
            filesystem/types#[method]descriptor.set-times-at i32 i32 i32 i32 i32 i64 i32 i32 i64 i32 i32
            filesystem/types#[method]descriptor.stat i32 i32
            filesystem/types#[method]descriptor.stat-at i32 i32 i32 i32 i32
            filesystem/types#[method]descriptor.symlink-at i32 i32 i32 i32 i32 i32
            filesystem/types#[method]descriptor.sync i32 i32
            filesystem/types#[method]descriptor.sync-data i32 i32
            filesystem/types#[method]descriptor.unlink-file-at i32 i32 i32 i32
            filesystem/types#[method]descriptor.write i32 i32 i32 i64 i32
            filesystem/types#[method]descriptor.write-via-stream i32 i64 i32
            filesystem/types#[method]directory-entry-stream.read-directory-entry i32 i32
            filesystem/types#[resource-drop]descriptor i32
            filesystem/types#[resource-drop]directory-entry-stream i32
            filesystem/types#filesystem-error-code i32 i32
            io/error#[method]error.to-debug-string i32 i32
            io/error#[resource-drop]error i32
            io/poll#[method]pollable.block i32
            io/poll#[method]pollable.ready i32 -> i32
            io/poll#[resource-drop]pollable i32
            io/poll#poll i32 i32 i32
            io/streams#[method]input-stream.blocking-read i32 i64 i32
            io/streams#[method]input-stream.blocking-skip i32 i64 i32
            io/streams#[method]input-stream.read i32 i64 i32
            io/streams#[method]input-stream.skip i32 i64 i32
            io/streams#[method]input-stream.subscribe i32 -> i32
            io/streams#[method]output-stream.blocking-flush i32 i32
            io/streams#[method]output-stream.blocking-splice i32 i32 i64 i32
            io/streams#[method]output-stream.blocking-write-and-flush i32 i32 i32 i32
            io/streams#[method]output-stream.blocking-write-zeroes-and-flush i32 i64 i32
            io/streams#[method]output-stream.check-write i32 i32
            io/streams#[method]output-stream.flush i32 i32
            io/streams#[method]output-stream.splice i32 i32 i64 i32
            io/streams#[method]output-stream.subscribe i32 -> i32
            io/streams#[method]output-stream.write i32 i32 i32 i32
            io/streams#[method]output-stream.write-zeroes i32 i64 i32
            io/streams#[resource-drop]input-stream i32
            io/streams#[resource-drop]output-stream i32
            random/insecure#get-insecure-random-bytes i64 i32
            random/insecure#get-insecure-random-u64 -> i64
            random/insecure-seed#insecure-seed i32
            random/random#get-random-bytes i64 i32
            random/random#get-random-u64 -> i64
            """);

    private static final Pattern MODULE = Pattern.compile("wasi:([a-z]+/[a-z0-9-]+)@0\\.2\\.\\d{1,9}");

    private final Program program;
    private final Handles handles = new Handles();
    private final Streams streams;
    private final Surroundings surroundings;

    Preview2(Program program) {
        this.program = program;
        this.streams = new Streams(program, handles);
        this.surroundings = new Surroundings(program, handles);
    }

    /// A function, if there is one of that name in that module.
    Optional<HostFunction> function(String module, String name) {
        var matcher = MODULE.matcher(module);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var key = matcher.group(1) + "#" + name;
        return Optional.ofNullable(FUNCTIONS.get(key))
                .map(signature -> new HostFunction(module, name, signature, body(matcher.group(1), name)));
    }

    private HostFunction.Body body(String face, String name) {
        return switch (face) {
            case "io/streams" -> streams.body(name);
            case "io/poll" -> surroundings.polling(name);
            case "cli/exit" ->
                (_, a) -> {
                    throw program.ended((int) a[0] & 0xff);
                };
            case "filesystem/types", "io/error", "cli/terminal-input", "cli/terminal-output" ->
                (_, a) -> {
                    handles.require((int) a[0]);
                    return new long[0];
                };
            default -> surroundings.body(face, name);
        };
    }
}
