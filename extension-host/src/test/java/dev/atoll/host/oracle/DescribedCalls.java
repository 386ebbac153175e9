package dev.atoll.host.oracle;

import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.WitPackage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/// Calls of a guest that a file describes with their answers, a row each.
///
/// @param wit the interfaces
public record DescribedCalls(WitPackage wit) {
    /// Makes the call of a row, and compares the answer.
    public void check(JsonNode row, CallableGuest guest) {
        var face = Agreement.face(row.get("interface").asString());
        var function = function(face, row.get("function").asString());
        var arguments = new ArrayList<JsonNode>();
        for (int i = 0; i < function.parameters().size(); i++) {
            arguments.add(Described.value(
                    row.get("arguments").get(i), function.parameters().get(i).type()));
        }
        var answer = guest.call(face, function.name(), arguments);
        assertThat(Difference.between(expected(row, function).json(), answer.json()))
                .as("%s", row)
                .isEmpty();
    }

    private Function function(String face, String name) {
        return wit.interfaces().stream()
                .filter(one -> wit.qualified(one).equals(face))
                .flatMap(one -> one.functions().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Answer expected(JsonNode row, Function function) {
        var type = function.result();
        if (type != null && type.dealiased() instanceof Type.ResultOf result) {
            return row.has("error")
                    ? new Answer.Failed(described(row.get("error"), result.error()))
                    : new Answer.Returned(described(row.path("answer"), result.ok()));
        }
        return new Answer.Returned(described(row.path("answer"), type));
    }

    private static JsonNode described(JsonNode json, @Nullable Type type) {
        return type == null ? JsonMapper.shared().getNodeFactory().nullNode() : Described.value(json, type);
    }
}
