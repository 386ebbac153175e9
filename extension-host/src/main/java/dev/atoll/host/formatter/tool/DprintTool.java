package dev.atoll.host.formatter.tool;

import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.Words;
import dev.atoll.host.lifecycle.YieldedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A plug-in for dprint. It is configured anew only when the configuration has changed.
///
/// The protocol is that of dprint's documentation on plug-ins for WebAssembly, schema 4 and 3.
final class DprintTool implements FormatTool {
    private static final List<String> NEEDED =
            List.of("set_file_path", "format", "get_formatted_text", "get_error_text", "get_config_diagnostics");
    private static final String WHAT = "plug-in for dprint";
    private static final int SAME = 0;
    private static final int CHANGED = 1;
    private static final int FAILED = 2;
    private static final int LONGEST_COMPLAINT = 300;

    private final Guest guest;
    private final Exports exports;
    private final Exchange exchange;
    private final DprintImports imports;
    private String configured = "";

    private DprintTool(Guest guest, Exports exports, Exchange exchange, DprintImports imports) {
        this.guest = guest;
        this.exports = exports;
        this.exchange = exchange;
        this.imports = imports;
    }

    static DprintTool open(Opening opening, ToolHost host) {
        var imports = new DprintImports(host);
        var guest = opening.apply(imports::functions);
        try {
            check(guest);
            var exports = new Exports(guest, host.limits());
            return new DprintTool(guest, exports, exchange(exports), imports);
        } catch (Throwable e) {
            guest.close();
            throw e;
        }
    }

    private static Exchange exchange(Exports exports) {
        if (exports.has(FourthSchema.MARK)) {
            return new FourthSchema(exports);
        }
        int version = exports.call(ThirdSchema.MARK);
        if (version != ThirdSchema.NUMBER) {
            throw new Unsupported("It is a plug-in for dprint of schema " + version + "; 3 and 4 can be used.");
        }
        return new ThirdSchema(exports);
    }

    static void check(GuestInstance exports) {
        if (exports.function(FourthSchema.MARK) == null && exports.function(ThirdSchema.MARK) == null) {
            throw new Unsupported("Its module is no " + WHAT + ": it exports neither \"" + FourthSchema.MARK
                    + "\" nor \"" + ThirdSchema.MARK + "\".");
        }
        Exports.need(exports, NEEDED, WHAT);
    }

    @Override
    public String format(ToolJob job) {
        configure(job);
        imports.begin();
        job.override().filter(_ -> exports.has("set_override_config")).ifPresent(override -> {
            exchange.send(Exports.bytes(override.toString()));
            var _ = exports.call("set_override_config");
        });
        exchange.send(Exports.bytes(job.path()));
        var _ = exports.call("set_file_path");
        exchange.send(Exports.bytes(job.text()));
        int outcome = exchange.call("format");
        if (imports.toldToStop()) {
            throw new YieldedException();
        }
        return switch (outcome) {
            case SAME -> job.text();
            case CHANGED -> Exports.text(exchange.receive(exports.call("get_formatted_text")));
            case FAILED -> throw Exports.refused(exchange.receive(exports.call("get_error_text")));
            default -> throw new BadAnswer("It answered with " + outcome + ", which means nothing.");
        };
    }

    private void configure(ToolJob job) {
        var shared = job.shared().toString();
        var own = job.own().toString();
        var wanted = shared + own;
        if (wanted.equals(configured)) {
            return;
        }
        configured = "";
        exchange.configure(shared, own);
        var complaints = complaints();
        if (!complaints.isEmpty()) {
            throw new Refused("Its configuration does not fit: " + complaints + ".");
        }
        configured = wanted;
    }

    private String complaints() {
        var words = diagnostics()
                .map(one -> "“" + one.path("propertyName").asString("") + "”: "
                        + one.path("message").asString("").strip().replaceAll("\\.$", ""))
                .collect(Collectors.joining("; "));
        return Words.printable(words, LONGEST_COMPLAINT);
    }

    private Stream<JsonNode> diagnostics() {
        var told = json(Exports.text(exchange.receive(exchange.call("get_config_diagnostics"))));
        return StreamSupport.stream(told.spliterator(), false);
    }

    @Override
    public Set<String> misfits(ObjectNode own) {
        exchange.configure("{}", own.toString());
        configured = "";
        return diagnostics().map(one -> one.path("propertyName").asString("")).collect(Collectors.toSet());
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new BadAnswer("What it says of its configuration is no JSON.");
        }
    }

    @Override
    public String about() {
        return Exports.text(exchange.receive(exports.call("get_plugin_info")));
    }

    @Override
    public String licence() {
        return Exports.text(exchange.receive(exports.call("get_license_text")));
    }

    @Override
    public String settings() {
        exchange.configure("{}", "{}");
        configured = "";
        return Exports.text(exchange.receive(exchange.call("get_resolved_config")));
    }

    @Override
    public String files() {
        if (!exports.has("get_config_file_matching")) {
            return about();
        }
        exchange.configure("{}", "{}");
        configured = "";
        return Exports.text(exchange.receive(exchange.call("get_config_file_matching")));
    }

    @Override
    public long memoryBytes() {
        return guest.memory().byteLength();
    }

    @Override
    public boolean broken() {
        return guest.broken();
    }

    @Override
    public void close() {
        guest.close();
    }
}
