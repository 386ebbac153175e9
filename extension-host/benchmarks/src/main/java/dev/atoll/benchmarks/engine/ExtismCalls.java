package dev.atoll.benchmarks.engine;

import dev.atoll.benchmarks.bindings.v0_1.Types;
import org.extism.sdk.chicory.Manifest;
import org.extism.sdk.chicory.ManifestWasm;
import org.extism.sdk.chicory.Plugin;
import tools.jackson.databind.json.JsonMapper;

/// The same calls as JSON through Extism's Java SDK, into a plug-in that its Rust kit made; compiled, not interpreted.
public final class ExtismCalls implements Runner {
    /// What tables and JSON call it.
    public static final String NAME = "extism";

    private final JsonMapper json = JsonMapper.shared();
    private final Plugin plugin;

    private ExtismCalls(Plugin plugin) {
        this.plugin = plugin;
    }

    /// The plug-in, loaded.
    ///
    /// @param module the module's path in the resources
    public static Contender of(String module) {
        Manifest manifest = Manifest.ofWasms(
                        ManifestWasm.fromBytes(Scratch.resource(module)).build())
                .withOptions(new Manifest.Options().withAoT())
                .build();
        return new Contender.Present(
                NAME,
                "Java SDK 0.3.0, JSON both ways",
                new ExtismCalls(Plugin.ofManifest(manifest).build()));
    }

    @Override
    public Sample run(String function, int argument) {
        return switch (function) {
            case CallNames.FOLLOWING -> Meter.read(() -> ItemFold.over(argument, this::following));
            case CallNames.TOKENS -> Meter.read(() -> tokens(argument));
            default -> throw new BenchmarkException("the Extism plug-in has no call " + function + ".");
        };
    }

    private Types.Item following(Types.Item item) {
        return json.readValue(plugin.call(CallNames.FOLLOWING, json.writeValueAsBytes(item)), Types.Item.class);
    }

    private int tokens(int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            byte[] answer = plugin.call(CallNames.TOKENS, json.writeValueAsBytes(CallNames.TOKEN_COUNT));
            Types.Token[] list = json.readValue(answer, Types.Token[].class);
            int size = list.length;
            sum = sum * 31 + list[0].start() + list[size / 2].start() + list[size - 1].scope() + 3 * size;
        }
        return sum;
    }

    @Override
    public void close() {
        // an instance is only memory
    }
}
