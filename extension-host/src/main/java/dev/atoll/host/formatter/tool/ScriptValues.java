package dev.atoll.host.formatter.tool;

import dev.atoll.api.failure.Trapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// The values of a script that a module of wasm-bindgen holds by number, without a script: texts, numbers, objects and
/// lists as JSON has them. What is missing is `undefined`.
final class ScriptValues {
    /// Where the versions of wasm-bindgen have undefined, null, true and false, in this order.
    private static final List<Integer> CONSTANTS = List.of(32, 128, 1024);

    private static final int FIRST = 1028;
    private static final int MOST = 1 << 20;
    private static final List<JsonNode> FIXED = List.of(
            JsonNodeFactory.instance.missingNode(),
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.booleanNode(false));

    private final List<@Nullable JsonNode> values = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();

    /// Keeps a value.
    ///
    /// @return its number
    int add(JsonNode value) {
        var place = free.poll();
        if (place != null) {
            values.set(place, value);
            return FIRST + place;
        }
        if (values.size() >= MOST) {
            throw new Trapped("It holds more values than it lets go of.");
        }
        values.add(value);
        return FIRST + values.size() - 1;
    }

    private @Nullable JsonNode find(int number) {
        for (int constants : CONSTANTS) {
            if (number >= constants && number < constants + FIXED.size()) {
                return FIXED.get(number - constants);
            }
        }
        int place = number - FIRST;
        return place < 0 || place >= values.size() ? null : values.get(place);
    }

    /// The value of a number.
    JsonNode get(int number) {
        var value = find(number);
        if (value == null) {
            throw new Trapped("It used a value that there is not.");
        }
        return value;
    }

    /// Whether a number stands for a value.
    boolean has(int number) {
        return find(number) != null;
    }

    /// Lets go of a value.
    JsonNode take(int number) {
        var value = get(number);
        if (number >= FIRST) {
            values.set(number - FIRST, null);
            free.push(number - FIRST);
        }
        return value;
    }
}
