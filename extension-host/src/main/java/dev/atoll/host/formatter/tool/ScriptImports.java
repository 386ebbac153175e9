package dev.atoll.host.formatter.tool;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.MemoryAccessException;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.engine.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a module of wasm-bindgen asks of a script when it reads its options: what kind of value something is, and what
/// is in it. The functions are told by their names without the digest at their ends, and by their signatures. Any other
/// is there, too, and ends the call with its name when it is called: modules import much that they never call.
final class ScriptImports {
    private static final Pattern NAME =
            Pattern.compile("(?:__wbg_)?(?:__wbindgen_|_wbindgen_)?(.*?)(?:_[0-9a-f]{16})?");
    private static final String MEANT = "__wb";
    private static final int NEITHER = 0xFFFFFF;
    private static final double SAFE = 9_007_199_254_740_991.0;
    private static final int LONGEST = 300;

    private final ScriptValues values = new ScriptValues();
    private final Map<String, HostFunction.Body> known = Map.ofEntries(
            Map.entry("object_drop_ref", (_, at) -> drop(at)),
            Map.entry("object_clone_ref", (_, at) -> number(values.add(value(at, 0)))),
            Map.entry("throw", (caller, at) -> failed(caller, at)),
            Map.entry("Error", (caller, at) -> kept(caller, at)),
            Map.entry("cast", this::cast),
            Map.entry("string_new", (caller, at) -> kept(caller, at)),
            Map.entry("number_new", (_, at) -> cast(Double.longBitsToDouble(at[0]))),
            Map.entry("is_undefined", (_, at) -> truth(value(at, 0).isMissingNode())),
            Map.entry("is_null", (_, at) -> truth(value(at, 0).isNull())),
            Map.entry("is_object", (_, at) -> truth(value(at, 0).isContainer())),
            Map.entry("is_string", (_, at) -> truth(value(at, 0).isString())),
            Map.entry("is_function", (_, at) -> truth(false)),
            Map.entry("is_bigint", (_, at) -> truth(false)),
            Map.entry("isArray", (_, at) -> truth(value(at, 0).isArray())),
            Map.entry("isSafeInteger", (_, at) -> truth(safe(value(at, 0)))),
            Map.entry("instanceof_Map", (_, _) -> truth(false)),
            Map.entry("instanceof_Uint8Array", (_, _) -> truth(false)),
            Map.entry("instanceof_ArrayBuffer", (_, _) -> truth(false)),
            Map.entry("jsval_eq", (_, at) -> truth(value(at, 0).equals(value(at, 1)))),
            Map.entry("jsval_loose_eq", (_, at) -> truth(alike(value(at, 0), value(at, 1)))),
            Map.entry("in", (_, at) -> truth(value(at, 1).has(value(at, 0).asString("")))),
            Map.entry("boolean_get", (_, at) -> number(truth(value(at, 0)))),
            Map.entry("number_get", (caller, at) -> numberInto(caller, (int) at[0], value(at, 1))),
            Map.entry("bigint_get_as_i64", (caller, at) -> none(caller, (int) at[0])),
            Map.entry("string_get", (caller, at) -> textInto(caller, (int) at[0], value(at, 1))),
            Map.entry("Number", (_, at) -> new long[] {Double.doubleToRawLongBits(asNumber(value(at, 0)))}),
            Map.entry("String", (caller, at) -> textInto(caller, (int) at[0], plain(value(at, 1)))),
            Map.entry("debug_string", (caller, at) -> textInto(caller, (int) at[0], plain(value(at, 1)))),
            Map.entry("iterator", (_, _) -> number(values.add(JsonNodeFactory.instance.stringNode("@@iterator")))),
            Map.entry("entries", (_, at) -> number(values.add(entries(value(at, 0))))),
            Map.entry("length", (_, at) -> number(value(at, 0).size())),
            Map.entry("get", (_, at) -> number(values.add(part(value(at, 0), (int) at[1])))),
            Map.entry("get_unchecked", (_, at) -> number(values.add(part(value(at, 0), (int) at[1])))),
            Map.entry("get_with_ref_key", (_, at) -> number(values.add(field(value(at, 0), value(at, 1))))));

    ScriptValues values() {
        return values;
    }

    /// Those that a module needs; each of wasm-bindgen's is there.
    List<HostFunction> functions(List<ModuleImport> needed) {
        return needed.stream()
                .filter(one -> one.name().startsWith(MEANT) && one.signature().isPresent())
                .map(one -> new HostFunction(
                        one.module(), one.name(), one.signature().orElseThrow(), body(one)))
                .toList();
    }

    private HostFunction.Body body(ModuleImport one) {
        var matcher = NAME.matcher(one.name());
        var name = matcher.matches() ? matcher.group(1) : one.name();
        var body = known.get(name);
        var signature = one.signature().orElseThrow();
        if (body == null || (name.equals("cast") && signature.results().size() != 1)) {
            return (_, _) -> {
                throw new Trapped("It asked for " + name + ", which only a script can give.");
            };
        }
        var chosen = name.equals("cast") ? casting(signature) : body;
        return (caller, arguments) -> {
            try {
                return chosen.call(caller, arguments);
            } catch (MemoryAccessException e) {
                throw new Trapped("It called " + name + " with a pointer outside of its memory.");
            }
        };
    }

    private HostFunction.Body casting(CoreSignature signature) {
        if (signature.parameters().equals(List.of(CoreType.F64))) {
            return (_, at) -> cast(Double.longBitsToDouble(at[0]));
        }
        return signature.parameters().equals(List.of(CoreType.I64))
                ? (_, at) -> number(values.add(JsonNodeFactory.instance.numberNode(at[0])))
                : this::cast;
    }

    private long[] cast(GuestInstance caller, long[] at) {
        return kept(caller, at);
    }

    private long[] cast(double number) {
        return number(values.add(JsonNodeFactory.instance.numberNode(number)));
    }

    private JsonNode value(long[] at, int index) {
        return values.get((int) at[index]);
    }

    private static long[] number(int number) {
        return new long[] {number};
    }

    private static long[] truth(boolean truth) {
        return number(truth ? 1 : 0);
    }

    private static int truth(JsonNode value) {
        return value.isBoolean() ? (value.booleanValue() ? 1 : 0) : NEITHER;
    }

    private long[] drop(long[] at) {
        var _ = values.take((int) at[0]);
        return new long[0];
    }

    private static String text(GuestInstance caller, long[] at) {
        var memory = caller.memory();
        if ((int) at[1] < 0 || (int) at[1] > memory.byteLength()) {
            throw new Trapped("It gave a text longer than its memory.");
        }
        var bytes = new byte[(int) at[1]];
        memory.copyOut((int) at[0], bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long[] kept(GuestInstance caller, long[] at) {
        return number(values.add(JsonNodeFactory.instance.stringNode(text(caller, at))));
    }

    private static long[] failed(GuestInstance caller, long[] at) {
        throw new Trapped("It failed: " + Words.printable(text(caller, at), LONGEST) + ".");
    }

    private static double asNumber(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : Double.NaN;
    }

    private static boolean safe(JsonNode value) {
        return value.isNumber()
                && value.doubleValue() == Math.rint(value.doubleValue())
                && Math.abs(value.doubleValue()) <= SAFE;
    }

    private static boolean nothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static boolean alike(JsonNode one, JsonNode other) {
        return nothing(one) ? nothing(other) : one.equals(other);
    }

    private static JsonNode plain(JsonNode value) {
        return value.isString() ? value : JsonNodeFactory.instance.stringNode(value.toString());
    }

    private static JsonNode entries(JsonNode value) {
        var result = JsonNodeFactory.instance.arrayNode();
        value.properties()
                .forEach(entry -> result.addArray().add(entry.getKey()).add(entry.getValue()));
        return result;
    }

    /// An element of a list by its place, or a part of anything by its name, which is a value by itself: both go by
    /// the same words.
    private JsonNode part(JsonNode value, int index) {
        return (value.isArray() && index >= 0 && index < value.size()) || !values.has(index)
                ? value.path(index)
                : field(value, values.get(index));
    }

    private static JsonNode field(JsonNode value, JsonNode name) {
        return name.isString() ? value.path(name.asString()) : value.path(name.intValue());
    }

    private static long[] numberInto(GuestInstance caller, int at, JsonNode value) {
        caller.memory().writeF64(at + 8, value.isNumber() ? value.doubleValue() : 0);
        caller.memory().writeU32(at, value.isNumber() ? 1 : 0);
        return new long[0];
    }

    private static long[] none(GuestInstance caller, int at) {
        caller.memory().writeU64(at + 8, 0);
        caller.memory().writeU32(at, 0);
        return new long[0];
    }

    private long[] textInto(GuestInstance caller, int at, JsonNode value) {
        int place = 0;
        int length = 0;
        if (value.isString()) {
            var bytes = value.asString().getBytes(StandardCharsets.UTF_8);
            place = ScriptExports.of(caller).room(bytes);
            length = bytes.length;
        }
        caller.memory().writeU32(at + 4, length);
        caller.memory().writeU32(at, place);
        return new long[0];
    }
}
