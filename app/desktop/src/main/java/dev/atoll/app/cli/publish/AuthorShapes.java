package dev.atoll.app.cli.publish;

import dev.atoll.api.manifest.Problem;
import dev.atoll.app.cli.author.FixtureRun;
import dev.atoll.app.cli.author.Profile;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.extension.ExtShapes;
import dev.atoll.host.FunctionSample;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the verbs of whoever writes extensions print with `--json`, with the fields of the schemas in `docs/schemas`.
final class AuthorShapes {
    private static final double NANOS = 1e6;

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
                                    cost.nanos() / NANOS, cost.instructions(), cost.memoryBytes(), cost.answerBytes()))
                            .orElse(null));
        }
    }

    record CostShape(double milliseconds, long instructions, long memoryBytes, long answerBytes) {}

    record ProfileShape(int schema, List<ProfiledShape> results) {
        static ProfileShape of(List<Profile> profiles) {
            return new ProfileShape(
                    JsonOutput.SCHEMA, profiles.stream().map(ProfiledShape::of).toList());
        }
    }

    record ProfiledShape(
            String fixture,
            int times,
            long every,
            long instructions,
            List<Profile.Share> functions,
            List<CallsShape> calls,
            List<MemoryShape> memory,
            List<FunctionSample> stacks) {
        static ProfiledShape of(Profile profile) {
            return new ProfiledShape(
                    profile.name(),
                    profile.times(),
                    profile.every(),
                    profile.instructions(),
                    profile.functions(),
                    profile.calls().stream().map(CallsShape::of).toList(),
                    profile.memory().stream()
                            .map(moment -> new MemoryShape(moment.nanos() / NANOS, moment.bytes()))
                            .toList(),
                    profile.samples());
        }
    }

    record CallsShape(
            String function,
            int count,
            double milliseconds,
            double longestMilliseconds,
            long requestBytes,
            long answerBytes) {
        static CallsShape of(Profile.Calls calls) {
            return new CallsShape(
                    calls.function(),
                    calls.count(),
                    calls.nanos() / NANOS,
                    calls.longestNanos() / NANOS,
                    calls.requestBytes(),
                    calls.answerBytes());
        }
    }

    record MemoryShape(double milliseconds, long bytes) {}

    record LintShape(int schema, String target, List<ExtShapes.ProblemShape> problems) {
        static LintShape of(String target, List<Problem> problems) {
            return new LintShape(JsonOutput.SCHEMA, target, ExtShapes.ProblemShape.of(problems));
        }
    }
}
