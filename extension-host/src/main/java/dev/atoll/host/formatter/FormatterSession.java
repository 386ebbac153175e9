package dev.atoll.host.formatter;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.log.LogLevel;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.formatter.edit.Formatted;
import dev.atoll.host.formatter.edit.Selected;
import dev.atoll.host.formatter.tool.ToolJob;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.lifecycle.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A formatter at work, with the texts that it follows.
final class FormatterSession implements Session {
    private static final int DEEPEST = 4;

    private final ToolShelf tools;
    private final Configuration configuration;
    private final Formatters formatters;
    private final LogBook log;
    private final Map<DocumentId, Followed> texts = new HashMap<>();
    private @Nullable FormattingOptions asked;

    private record Followed(String path, StringBuilder text) {}

    /// @param tools makes instances
    /// @param configuration how it is set
    /// @param formatters all formatters, for code of other languages
    /// @param log told of code that could not be formatted
    FormatterSession(ToolShelf tools, Configuration configuration, Formatters formatters, LogBook log) {
        this.tools = tools;
        this.configuration = configuration;
        this.formatters = formatters;
        this.log = log;
    }

    @Override
    public void didOpen(DocumentInfo info, String text) {
        texts.put(info.id(), new Followed(info.path(), new StringBuilder(text)));
    }

    @Override
    public void didChange(DocumentId document, int version, List<TextEdit> edits) {
        var followed = texts.get(document);
        if (followed != null) {
            for (var edit : edits.reversed()) {
                followed.text().replace(edit.span().start(), edit.span().end(), edit.text());
            }
        }
    }

    @Override
    public void didClose(DocumentId document) {
        texts.remove(document);
    }

    /// Starts the formatter, so that the first text need not wait for it.
    void getReady() {
        tools.getReady(new Inside(1)::format);
    }

    private Followed followed(DocumentId document) {
        var followed = texts.get(document);
        if (followed == null) {
            throw new Refused("The document is not open.");
        }
        return followed;
    }

    /// The edits that format a document.
    List<TextEdit> format(DocumentId document, FormattingOptions options) {
        var followed = followed(document);
        var text = followed.text().toString();
        return checked(Formatted.edits(text, formatted(followed.path(), text, options)));
    }

    /// The edits that format parts of a document: those of the whole that touch the parts, if the text is as well
    /// formed with them alone. A formatter knows whole texts only; made twice, its answer shows whether a
    /// part of it can stand.
    ///
    /// @throws Refused if it cannot
    List<TextEdit> format(DocumentId document, List<Span> ranges, FormattingOptions options) {
        var followed = followed(document);
        var text = followed.text().toString();
        var whole = formatted(followed.path(), text, options);
        var edits = Formatted.edits(text, whole);
        var chosen = Selected.of(text, edits, ranges);
        if (!chosen.isEmpty() && chosen.size() < edits.size()) {
            checkAlone(followed.path(), Formatted.apply(text, chosen), whole, options);
        }
        return checked(chosen);
    }

    private void checkAlone(String path, String partly, String whole, FormattingOptions options) {
        var sentence =
                "What is selected cannot be formatted without what is around it. Select more, or format the file.";
        String again;
        try {
            again = formatted(path, partly, options);
        } catch (Refused e) {
            throw new Refused(sentence);
        }
        if (!again.equals(whole)) {
            throw new Refused(sentence);
        }
    }

    private List<TextEdit> checked(List<TextEdit> edits) {
        int most = tools.sandbox().limits().of(Limit.EDITS);
        if (edits.size() > most) {
            throw new BadAnswer("Its answer has " + edits.size() + " edits; " + most + " are allowed.");
        }
        return edits;
    }

    private String formatted(String path, String text, FormattingOptions options) {
        var settings = configuration.of(path, options);
        var job = new ToolJob(path, text, settings.shared(), settings.own(), Optional.empty());
        asked = options;
        return unified(tools.format(job, new Inside(1)::format));
    }

    /// Line breaks of the editor's kind.
    private static String unified(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Code of other languages, some levels inside of a text.
    private final class Inside {
        private final int depth;

        Inside(int depth) {
            this.depth = depth;
        }

        /// The code as its language's formatter has it. What that cannot read stays as it is, as code in a manual may.
        Optional<String> format(String path, String text, String override) {
            return depth > DEEPEST
                    ? Optional.empty()
                    : formatters.named(path).flatMap(entry -> format(entry, path, text, override));
        }

        private Optional<String> format(Formatters.Entry entry, String path, String text, String override) {
            try {
                var settings = entry.configuration().of(path, Objects.requireNonNull(asked));
                var job = new ToolJob(path, text, settings.shared(), settings.own(), object(override));
                return Optional.of(unified(tools.format(entry, depth, job, new Inside(depth + 1)::format)));
            } catch (Refused | Unsupported | Trapped | BadAnswer | OutOfMemory e) {
                Stopper.checkpoint();
                log.write(
                        LogLevel.INFO,
                        "Code for " + entry.manifest().id() + " inside of the text stays as it is: " + e.getMessage());
                return Optional.empty();
            }
        }
    }

    private static Optional<ObjectNode> object(String json) {
        try {
            return json.isBlank() || !(JsonMapper.shared().readTree(json) instanceof ObjectNode object)
                    ? Optional.empty()
                    : Optional.of(object);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public void deactivate() {
        // a formatter has nothing to say goodbye to
    }

    @Override
    public void close() {
        tools.close();
    }

    @Override
    public boolean broken() {
        // instances that failed are made afresh
        return false;
    }
}
