package dev.atoll.app.author;

import dev.atoll.api.log.LogLine;
import dev.atoll.app.feature.Figures;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionCall;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.ExtensionWork;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is said in the author's panel. What came out of an extension stands in one line each.
final class AuthorWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private AuthorWords() {}

    /// How the extension does, in a few words.
    static String state(AuthorPanel.Shown shown) {
        String status = switch (shown.status()) {
            case ExtensionStatus.Idle _ -> Words.of("author.not-started");
            case ExtensionStatus.Starting _ -> Words.of("author.starting");
            case ExtensionStatus.Ready _ -> Words.of("author.running");
            case ExtensionStatus.Restarting _ -> Words.of("author.failed-starting-again");
            case ExtensionStatus.Failed _ -> Words.of("author.failed");
            case ExtensionStatus.Off _ -> Words.of("author.off");
            case ExtensionStatus.Disabled _ -> Words.of("author.off-it-failed");
        };
        String memory = shown.work().memoryBytes() == 0
                ? ""
                : " · " + Figures.megabytes(shown.work().memoryBytes());
        return status + memory + shown.folder().map(folder -> " · " + folder).orElse("");
    }

    /// When a call began.
    static String when(ExtensionCall call) {
        return MOMENT.format(call.when().atZone(ZoneId.systemDefault()));
    }

    /// The function alone, such as `folds`.
    static String function(ExtensionCall call) {
        return call.function().replaceFirst(".*#", "");
    }

    /// The interface without its package and version, such as `folding`.
    static String face(ExtensionCall call) {
        return call.function().replaceFirst(".*/", "").replaceFirst("@.*", "");
    }

    /// What was handed over and read.
    static String sizes(ExtensionCall call) {
        return Figures.bytes(call.requestBytes()) + " → " + Figures.bytes(call.answerBytes());
    }

    static String outcome(ExtensionCall call) {
        return switch (call.outcome()) {
            case ANSWERED -> Words.of("author.answered");
            case DECLINED -> Words.of("author.declined");
            case FAILED -> Words.of("author.failed-call");
        };
    }

    /// The answer, or why there is none with the functions that were running.
    static String answer(ExtensionCall call) {
        return call.outcome() == ExtensionCall.Outcome.FAILED
                ? String.join(
                        "\n",
                        Stream.concat(Stream.of(call.answer()), stack(call.stack()))
                                .toList())
                : call.answer();
    }

    private static Stream<String> stack(List<String> functions) {
        return functions.stream().map(name -> "    " + Words.of("author.in-function", name));
    }

    /// Failures with the functions that were running, the newest first.
    static List<String> failures(List<ExtensionWork.Failure> failures) {
        return failures.reversed().stream()
                .flatMap(failure -> Stream.concat(
                        Stream.of(Figures.clock(failure.when()) + "  " + failure.reason()), stack(failure.stack())))
                .toList();
    }

    static List<String> log(List<LogLine> log) {
        return log.stream()
                .map(line -> Figures.clock(line.time()) + "  "
                        + String.format(Locale.ROOT, "%-8s", line.level().name().toLowerCase(Locale.ROOT))
                        + PackageWords.line(line.text()))
                .toList();
    }
}
