package dev.atoll.host.filter;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.imports.wasi.Pipe;
import dev.atoll.host.sandbox.Sandbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One run of a filter from its start to its end. Its instance is thrown away behind it, so nothing of one text is
/// left when the next is read.
final class FilterRun {
    private static final int MOST_SAID = 8_192;

    private final Sandbox sandbox;
    private final Stopper stopper;
    private final FilterJob job;
    private final StringBuilder said = new StringBuilder();

    /// @param sandbox the filter's module
    /// @param stopper what stops it; [#answer] is called inside of its `run`
    /// @param job what it is to do
    FilterRun(Sandbox sandbox, Stopper stopper, FilterJob job) {
        this.sandbox = sandbox;
        this.stopper = stopper;
        this.job = job;
    }

    /// What the filter writes.
    ///
    /// @throws Refused if it says that it cannot, in its own words
    /// @throws BadAnswer if it writes too much, or no text
    /// @throws Unsupported if it is no command, or imports what there is not
    /// @throws dev.atoll.api.failure.ExtensionException if it fails otherwise
    FilterAnswer answer() {
        int most = sandbox.limits().of(Limit.ANSWER_BYTES);
        var pipe = new Pipe(arguments(), job.text().getBytes(StandardCharsets.UTF_8), most);
        try (var guest = sandbox.open(needed -> FilterModule.functions(needed, this::say, pipe), stopper)) {
            run(guest, pipe);
        }
        return new FilterAnswer(text(pipe.output()), said.toString());
    }

    private List<String> arguments() {
        var all = new ArrayList<String>();
        all.add(job.name());
        all.addAll(job.arguments());
        if (all.stream().anyMatch(each -> each.indexOf('\0') >= 0)) {
            throw new Refused("An argument may not have a character U+0000.");
        }
        return all;
    }

    private void run(Guest guest, Pipe pipe) {
        var start = guest.function(FilterModule.START);
        if (start == null || !start.signature().parameters().isEmpty()) {
            throw new Unsupported("It is no command: it exports no function " + FilterModule.START + ".");
        }
        try {
            start.call();
        } catch (Trapped e) {
            if (pipe.code().isEmpty()) {
                throw e;
            }
        } finally {
            pipe.close();
        }
        int code = pipe.code().orElse(0);
        if (code != 0) {
            throw new Refused(
                    said.isEmpty() ? "It ended with code " + Integer.toUnsignedString(code) + "." : said.toString());
        }
    }

    /// Takes what it says, as much as a person reads.
    private void say(String lines) {
        if (said.length() < MOST_SAID) {
            said.append(said.isEmpty() ? "" : "\n")
                    .append(lines, 0, Math.min(lines.length(), MOST_SAID - said.length()));
        }
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new BadAnswer("What it wrote is not text in UTF-8.");
        }
    }
}
