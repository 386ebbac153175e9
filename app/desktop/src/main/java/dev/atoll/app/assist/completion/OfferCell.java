package dev.atoll.app.assist.completion;

import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;
import dev.atoll.app.words.Words;
import dev.atoll.core.match.FuzzyPattern;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One row of the list of suggestions.
///
/// Its nodes are made once and filled anew: with each letter typed all rows change a little, and style sheets take
/// their
/// time for each new node.
final class OfferCell extends ListCell<Offer> {
    private static final int LONGEST_LABEL = 60;

    private final Function<Offer, String> typed;
    private final Function<Offer, String> detail;
    private final Label icon = new Label();
    private final TextFlow name = new TextFlow();
    private final Label muted = new Label();
    private final HBox row = new HBox(icon, name, new Region(), muted);
    private Optional<Look> shown = Optional.empty();

    /// All that is seen of a suggestion, and heard.
    private record Look(
            List<Piece> pieces, CompletionKind kind, boolean deprecated, String detail, String accessibleText) {}

    /// Equally styled letters of the name.
    private record Piece(String letters, String style) {}

    /// @param typed what was typed for a suggestion, to be highlighted in it
    /// @param detail what is known of it in a few words
    OfferCell(Function<Offer, String> typed, Function<Offer, String> detail) {
        this.typed = typed;
        this.detail = detail;
        setPrefWidth(0);
        icon.getStyleClass().add("kind");
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(row.getChildren().get(2), Priority.ALWAYS);
        muted.getStyleClass().addAll("muted", "detail");
        muted.setMinWidth(0);
        row.setFillHeight(false);
        row.getStyleClass().add("row");
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        if (offer == null || empty) {
            row.setVisible(false);
            setAccessibleText(null);
            return;
        }
        Look look = look(offer);
        if (!shown.equals(Optional.of(look))) {
            show(look);
        }
        row.setVisible(true);
        setGraphic(row);
        setAccessibleText(look.accessibleText);
    }

    private Look look(Offer offer) {
        CompletionItem item = offer.item();
        String known = detail.apply(offer);
        return new Look(
                pieces(item, typed.apply(offer)),
                item.kind(),
                item.deprecated(),
                known,
                item.label() + item.suffix().orElse("") + ", " + KindIcon.word(item.kind())
                        + (item.deprecated() ? Words.of("assist.completion.deprecated") : "")
                        + (known.isEmpty() ? "" : ", " + known));
    }

    private static List<Piece> pieces(CompletionItem item, String typed) {
        String label = item.label().length() > LONGEST_LABEL
                ? item.label().substring(0, LONGEST_LABEL - 1) + "…"
                : item.label();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int position : FuzzyPattern.of(typed).positions(label)) {
            add(pieces, label.substring(at, position), "");
            add(pieces, label.substring(position, position + 1), "found");
            at = position + 1;
        }
        add(pieces, label.substring(at), "");
        item.suffix().ifPresent(suffix -> pieces.add(new Piece(suffix, "suffix")));
        return pieces;
    }

    private static void add(List<Piece> pieces, String letters, String style) {
        if (letters.isEmpty()) {
            return;
        }
        boolean joins = !pieces.isEmpty() && pieces.getLast().style.equals(style);
        pieces.add(joins ? new Piece(pieces.removeLast().letters + letters, style) : new Piece(letters, style));
    }

    private void show(Look look) {
        if (shown.filter(before -> before.kind == look.kind).isEmpty()) {
            icon.setGraphic(KindIcon.of(look.kind));
        }
        muted.setText(look.detail);
        if (look.deprecated != name.getStyleClass().contains("deprecated")) {
            if (look.deprecated) {
                name.getStyleClass().add("deprecated");
            } else {
                name.getStyleClass().remove("deprecated");
            }
        }
        var texts = name.getChildren();
        if (texts.size() > look.pieces.size()) {
            texts.remove(look.pieces.size(), texts.size());
        }
        for (int i = 0; i < look.pieces.size(); i++) {
            if (i == texts.size()) {
                texts.add(new Text());
            }
            fill((Text) texts.get(i), look.pieces.get(i));
        }
        shown = Optional.of(look);
    }

    private static void fill(Text text, Piece piece) {
        text.setText(piece.letters);
        List<String> styles = piece.style.isEmpty() ? List.of("letters") : List.of("letters", piece.style);
        if (!text.getStyleClass().equals(styles)) {
            text.getStyleClass().setAll(styles);
        }
    }
}
