package dev.atoll.host.formatter;

import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.formatter.tool.FormatTool;
import dev.atoll.host.formatter.tool.ToolHost;
import dev.atoll.host.formatter.tool.ToolJob;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.lifecycle.SessionContext;
import dev.atoll.host.sandbox.Sandbox;

import java.util.HashMap;
import java.util.Map;

/// The instances that one session formats with: its own, and those for code of other languages inside of its texts,
/// which run on the session's thread and under its deadlines. They are made when they are needed, kept for the next
/// time, and made afresh when they failed or have taken more memory than a text needs: some tools never give back.
///
/// @param extension whose own instance is meant
/// @param family how that is spoken to
/// @param sandbox its module
/// @param log takes what they print
/// @param context tells whether to go on, and stops them
record ToolShelf(
        ExtensionId extension,
        FormatterFamily family,
        Sandbox sandbox,
        LogBook log,
        SessionContext context,
        Map<Place, Kept> kept) {
    private static final long MOST_BYTES = 64L << 20;

    ToolShelf(ExtensionId extension, FormatterFamily family, Sandbox sandbox, LogBook log, SessionContext context) {
        this(extension, family, sandbox, log, context, new HashMap<>());
    }

    /// Which instance: the same formatter may be at work inside of itself.
    record Place(ExtensionId extension, int depth) {}

    /// An instance, and what it was made of.
    record Kept(Sandbox sandbox, FormatTool tool) {}

    /// Makes the session's own instance, if there is none.
    void getReady(ToolHost.Embedded embedded) {
        var _ = tool(new Place(extension, 0), family, sandbox, embedded);
    }

    /// Formats with the session's own instance.
    String format(ToolJob job, ToolHost.Embedded embedded) {
        return format(new Place(extension, 0), family, sandbox, job, embedded);
    }

    /// Formats with the instance of another formatter.
    String format(Formatters.Entry entry, int depth, ToolJob job, ToolHost.Embedded embedded) {
        var manifest = entry.manifest();
        return format(
                new Place(manifest.id(), depth),
                entry.configuration().formatter().family(),
                entry.sandbox(),
                job,
                embedded);
    }

    private String format(Place place, FormatterFamily of, Sandbox from, ToolJob job, ToolHost.Embedded embedded) {
        var tool = tool(place, of, from, embedded);
        try {
            return tool.format(job);
        } finally {
            if (tool.broken() || tool.memoryBytes() > MOST_BYTES) {
                drop(place);
            }
        }
    }

    private FormatTool tool(Place place, FormatterFamily of, Sandbox from, ToolHost.Embedded embedded) {
        var known = kept.get(place);
        if (known != null && known.sandbox() == from) {
            return known.tool();
        }
        drop(place);
        var host = new ToolHost(embedded, context.shouldYield(), log, from.limits());
        var made = FormatTool.open(of, functions -> from.open(functions, context.stopper()), host);
        kept.put(place, new Kept(from, made));
        return made;
    }

    private void drop(Place place) {
        var leaving = kept.remove(place);
        if (leaving != null) {
            leaving.tool().close();
        }
    }

    /// Lets go of all.
    void close() {
        kept.values().forEach(each -> each.tool().close());
        kept.clear();
    }
}
