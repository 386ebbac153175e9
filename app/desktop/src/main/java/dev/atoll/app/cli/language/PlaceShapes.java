package dev.atoll.app.cli.language;

import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.app.cli.console.JsonOutput;
import org.jspecify.annotations.Nullable;

/// What `--json` prints of verbs that ask about a place.
final class PlaceShapes {
    private PlaceShapes() {}

    /// @param line absent for files of which the text is not known
    record PlaceShape(
            String file,
            int from,
            int to,
            @Nullable Integer line,
            @Nullable Integer column) {}

    record HoverShape(int from, int to, String content) {
        static HoverShape of(HoverCard card) {
            return new HoverShape(card.span().start(), card.span().end(), card.content());
        }
    }

    record CompletionShape(
            String label,
            String kind,
            @Nullable String detail,
            String insert,
            boolean snippet,
            int from,
            int to,
            boolean deprecated) {
        static CompletionShape of(CompletionItem item) {
            return new CompletionShape(
                    item.label(),
                    JsonOutput.word(item.kind()),
                    item.detail().orElse(null),
                    item.insert(),
                    item.snippet(),
                    item.replace().start(),
                    item.replace().end(),
                    item.deprecated());
        }
    }
}
