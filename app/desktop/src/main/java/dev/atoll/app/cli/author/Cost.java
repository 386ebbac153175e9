package dev.atoll.app.cli.author;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What a question cost.
///
/// @param nanos of the second time it was asked
/// @param instructions from the start of the instance to the first answer, the same on every machine
/// @param memoryBytes of the instance afterwards
/// @param answerBytes of the answer as JSON
public record Cost(long nanos, long instructions, long memoryBytes, long answerBytes) {
    private static final long NANOS = 1_000_000;

    /// What is over a fixture's budget, as sentences.
    List<String> over(Fixture fixture) {
        List<String> result = new ArrayList<>();
        over(fixture.budget("milliseconds"), (nanos + NANOS - 1) / NANOS, "milliseconds", result);
        over(fixture.budget("instructions"), instructions, "instructions", result);
        over(fixture.budget("memoryBytes"), memoryBytes, "bytes of memory", result);
        over(fixture.budget("answerBytes"), answerBytes, "bytes of the answer", result);
        return result;
    }

    private static void over(OptionalLong budget, long cost, String what, List<String> result) {
        if (budget.isPresent() && cost > budget.getAsLong()) {
            result.add("It took %,d %s; its budget is %,d.".formatted(cost, what, budget.getAsLong()));
        }
    }
}
