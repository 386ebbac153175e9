package dev.atoll.host.filter;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.manifest.FilterReach;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.formatter.edit.Formatted;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.sandbox.Sandbox;

import java.util.List;

/// A filter at work. It is told of no document, and nothing of it is left between two texts.
final class FilterSession implements Session {
    private static final String BREAK = "\n";

    private final Sandbox sandbox;
    private final Stopper stopper;
    private final LogBook log;

    /// @param sandbox the filter's module
    /// @param stopper what stops it
    /// @param log takes what it writes as errors
    FilterSession(Sandbox sandbox, Stopper stopper, LogBook log) {
        this.sandbox = sandbox;
        this.stopper = stopper;
        this.log = log;
    }

    /// What it makes of a text. Programs of a command line end their last line; where the text does not end so, lines
    /// are given one break more, and a break too many is taken off what comes.
    ///
    /// @param reach what the text is
    Filtered filtered(FilterJob job, FilterReach reach) {
        var text = job.text();
        boolean open = reach != FilterReach.DOCUMENT && !text.isEmpty() && !text.endsWith(BREAK);
        var read = open && reach == FilterReach.LINES ? text + BREAK : text;
        var answer = answer(new FilterJob(job.name(), job.arguments(), read));
        var made = answer.text();
        if ((open || text.isEmpty()) && made.endsWith(BREAK)) {
            made = made.substring(0, made.length() - BREAK.length());
        }
        return new Filtered(edits(text, made), answer.said());
    }

    private FilterAnswer answer(FilterJob job) {
        try {
            var answer = new FilterRun(sandbox, stopper, job).answer();
            if (!answer.said().isEmpty()) {
                log.write(LogLevel.INFO, answer.said());
            }
            return answer;
        } catch (Refused e) {
            log.write(LogLevel.WARNING, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private List<TextEdit> edits(String before, String after) {
        var edits = Formatted.edits(before, after);
        return edits.size() <= sandbox.limits().of(Limit.EDITS)
                ? edits
                : List.of(new TextEdit(new Span(0, before.length()), after));
    }

    @Override
    public void didOpen(DocumentInfo info, String text) {
        // it is told of none
    }

    @Override
    public void didChange(DocumentId document, int version, List<TextEdit> edits) {
        // it is told of none
    }

    @Override
    public void didClose(DocumentId document) {
        // it is told of none
    }

    @Override
    public void deactivate() {
        // there is no instance to say goodbye to
    }

    @Override
    public void close() {
        // each run's instance is gone with it
    }

    @Override
    public boolean broken() {
        return false;
    }
}
