package dev.atoll.app.cli.language;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.HoverProvider;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.language.LangRun.Answer;
import dev.atoll.app.cli.language.PlaceShapes.CompletionShape;
import dev.atoll.app.cli.language.PlaceShapes.HoverShape;
import dev.atoll.app.cli.language.PlaceShapes.PlaceShape;
import dev.atoll.core.text.Position;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The answers of the language verbs that ask about a place, one method a verb. All extensions are asked.
final class PlaceAnswers {
    private PlaceAnswers() {}

    static Answer definition(LangDocument document, int at) {
        Set<Place> places = new LinkedHashSet<>();
        for (DefinitionProvider provider : document.providers(DefinitionProvider.class, "definitions")) {
            places.addAll(
                    document.ask(provider, each -> each.find(document.revision(), at, DefinitionGoal.DEFINITION)));
        }
        return places(document, places);
    }

    static Answer references(LangDocument document, int at) {
        Set<Place> places = new LinkedHashSet<>();
        for (ReferenceProvider provider : document.providers(ReferenceProvider.class, "references")) {
            places.addAll(document.ask(provider, each -> each.references(document.revision(), at, true)));
        }
        return places(document, places);
    }

    private static Answer places(LangDocument document, Collection<Place> places) {
        List<PlaceShape> shapes =
                places.stream().map(place -> shape(document, place)).toList();
        String text = shapes.stream()
                .map(shape -> shape.line() == null
                        ? "%s: from %d to %d%n".formatted(shape.file(), shape.from(), shape.to())
                        : "%s:%d:%d: %s%n"
                                .formatted(
                                        shape.file(),
                                        shape.line(),
                                        shape.column(),
                                        document.text().line(shape.line() - 1).strip()))
                .collect(Collectors.joining());
        return new Answer(shapes, text, false);
    }

    // only the text of the asked file is known, so only its places have lines
    private static PlaceShape shape(LangDocument document, Place place) {
        int from = place.target().start();
        int to = place.target().end();
        return switch (place.in()) {
            case DocumentRef.File(String path) -> new PlaceShape(path, from, to, null, null);
            case DocumentRef.Open _ -> {
                Text text = document.text();
                Position position = text.position(Math.min(from, text.length()));
                yield new PlaceShape(document.name(), from, to, position.line() + 1, position.character() + 1);
            }
        };
    }

    static Answer hover(LangDocument document, int at) {
        List<HoverCard> cards = new ArrayList<>();
        for (HoverProvider provider : document.providers(HoverProvider.class, "hover cards")) {
            document.ask(provider, each -> each.hover(document.revision(), at)).ifPresent(cards::add);
        }
        String text = cards.stream()
                .map(card -> card.content().stripTrailing() + "\n")
                .collect(Collectors.joining("\n"));
        return new Answer(cards.stream().map(HoverShape::of).toList(), text, false);
    }

    static Answer completions(LangDocument document, int at) {
        List<CompletionItem> items = new ArrayList<>();
        for (CompletionProvider provider : document.providers(CompletionProvider.class, "completions")) {
            items.addAll(
                    document.ask(provider, each -> each.complete(document.revision(), at, CompletionTrigger.INVOKED))
                            .items());
        }
        items.sort(Comparator.comparing(CompletionItem::sort).thenComparing(CompletionItem::label));
        String text = items.stream()
                .map(item -> item.label() + " (" + JsonOutput.word(item.kind()) + ")"
                        + item.detail().map(detail -> " " + detail).orElse("") + "\n")
                .collect(Collectors.joining());
        return new Answer(items.stream().map(CompletionShape::of).toList(), text, false);
    }
}
