package dev.atoll.app.navigate.jump;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.navigate.ask.CaretNote;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.app.navigate.ask.Gathering.Found;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.Optional;

/// Going to where a thing comes from. The first extension that knows it leads there; where it names several places,
/// they are shown to choose from.
public final class Definitions implements FileFeature {
    private final Bench bench;
    private final CaretNote note;
    private final Gathering<Place> asking;
    private final Peek peek;

    /// @param note tells why a question led nowhere
    public Definitions(Bench bench, CaretNote note) {
        this.bench = bench;
        this.note = note;
        asking = new Gathering<>(bench.ui());
        peek = new Peek(bench);
    }

    /// What is asked for.
    ///
    /// @param goal which end of the thing
    /// @param look whether the places are only shown
    private record Wish(DefinitionGoal goal, boolean look) {
        String unknown() {
            return switch (goal) {
                case DEFINITION -> Words.of("navigate.jump.unknown-definition");
                case DECLARATION -> Words.of("navigate.jump.unknown-declaration");
                case TYPE_DEFINITION -> Words.of("navigate.jump.unknown-type-definition");
                case IMPLEMENTATION -> Words.of("navigate.jump.unknown-implementation");
            };
        }

        String here() {
            return switch (goal) {
                case DEFINITION -> Words.of("navigate.jump.here-definition");
                case DECLARATION -> Words.of("navigate.jump.here-declaration");
                case TYPE_DEFINITION -> Words.of("navigate.jump.here-type-definition");
                case IMPLEMENTATION -> Words.of("navigate.jump.here-implementation");
            };
        }
    }

    @Override
    public void addTo(Commands commands) {
        add(
                commands,
                "go.definition",
                Words.of("navigate.jump.go-to-definition"),
                new Wish(DefinitionGoal.DEFINITION, false));
        add(
                commands,
                "go.declaration",
                Words.of("navigate.jump.go-to-declaration"),
                new Wish(DefinitionGoal.DECLARATION, false));
        add(
                commands,
                "go.type-definition",
                Words.of("navigate.jump.go-to-type-definition"),
                new Wish(DefinitionGoal.TYPE_DEFINITION, false));
        add(
                commands,
                "go.implementation",
                Words.of("navigate.jump.go-to-implementation"),
                new Wish(DefinitionGoal.IMPLEMENTATION, false));
        add(
                commands,
                "peek.definition",
                Words.of("navigate.jump.peek-definition"),
                new Wish(DefinitionGoal.DEFINITION, true));
    }

    private void add(Commands commands, String name, String title, Wish wish) {
        commands.add(new Command(
                name,
                title,
                () -> bench.shown().isPresent(),
                () -> bench.shown()
                        .ifPresent(file -> find(
                                file, file.view().state().selection().primary().head(), wish))));
    }

    /// Goes to the definition of what is at an offset.
    void follow(OpenFile file, int at) {
        find(file, at, new Wish(DefinitionGoal.DEFINITION, false));
    }

    private void find(OpenFile file, int at, Wish wish) {
        Optional<DocumentLanguage> language = file.language();
        List<DefinitionProvider> providers =
                language.map(known -> known.providers(DefinitionProvider.class)).orElse(List.of());
        if (language.isEmpty() || providers.isEmpty()) {
            note.say(file.view(), at, Words.of("navigate.jump.no-extension-tells-where-things", file.languageName()));
            return;
        }
        Moment asked = Moment.now(bench);
        peek.close();
        asking.ask(
                providers,
                provider -> provider.find(language.get().revision(), at, wish.goal()),
                found -> arrived(file, new Question(at, wish, asked), found));
    }

    private record Question(int at, Wish wish, Moment asked) {}

    private void arrived(OpenFile file, Question question, Found<Place> found) {
        List<Place> places = found.found().stream()
                .map(place -> question.asked().present(place, bench))
                .toList();
        if ((places.isEmpty() && !found.complete()) || !bench.shown().equals(Optional.of(file))) {
            return;
        }
        asking.close();
        if (places.isEmpty()) {
            note.say(
                    file.view(),
                    question.at(),
                    found.failure().orElse(question.wish().unknown()));
        } else if (places.size() > 1 || question.wish().look()) {
            peek.show(file, question.at(), places);
        } else if (isHere(file, question.at(), places.getFirst())) {
            note.say(file.view(), question.at(), question.wish().here());
        } else {
            bench.go(places.getFirst());
        }
    }

    private boolean isHere(OpenFile file, int at, Place place) {
        Span target = place.target();
        return bench.find(place.in()).equals(Optional.of(file)) && target.start() <= at && at <= target.end();
    }

    /// A place that stands for a whole document.
    static Place top(DocumentRef document) {
        return new Place(document, new Span(0, 0), new Span(0, 0));
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        peek.shown(file);
    }

    @Override
    public boolean escape() {
        asking.close();
        return peek.close() || note.close();
    }

    @Override
    public boolean settled() {
        return asking.idle() && peek.settled();
    }
}
