package dev.atoll.app.cli.publish;

import dev.atoll.api.manifest.Problem;
import dev.atoll.app.cli.author.FixtureRun;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.extension.ExtShapes;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the verbs of whoever writes extensions print with `--json`, with the fields of the schemas in `docs/schemas`.
final class AuthorShapes {
    private AuthorShapes() {}

    record TestShape(int schema, List<FixtureShape> results) {
        static TestShape of(List<FixtureRun.Result> results) {
            return new TestShape(
                    JsonOutput.SCHEMA, results.stream().map(FixtureShape::of).toList());
        }
    }

    record FixtureShape(
            String fixture,
            boolean holds,
            boolean approved,
            List<String> problems,
            @Nullable CostShape cost) {
        static FixtureShape of(FixtureRun.Result result) {
            return new FixtureShape(
                    result.name(),
                    result.problems().isEmpty(),
                    result.approved(),
                    result.problems(),
                    result.cost()
                            .map(cost -> new CostShape(
                                    cost.nanos() / 1e6, cost.instructions(), cost.memoryBytes(), cost.answerBytes()))
                            .orElse(null));
        }
    }

    record CostShape(double milliseconds, long instructions, long memoryBytes, long answerBytes) {}

    record LintShape(int schema, String target, List<ExtShapes.ProblemShape> problems) {
        static LintShape of(String target, List<Problem> problems) {
            return new LintShape(JsonOutput.SCHEMA, target, ExtShapes.ProblemShape.of(problems));
        }
    }
}
