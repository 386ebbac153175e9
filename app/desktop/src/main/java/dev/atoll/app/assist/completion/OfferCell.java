package dev.atoll.app.assist.completion;

import dev.atoll.api.feature.CompletionItem;
import dev.atoll.app.words.Words;
import dev.atoll.core.match.FuzzyPattern;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One row of the list of suggestions.
final class OfferCell extends ListCell<Offer> {
    private static final int LONGEST_LABEL = 60;

    private final Function<Offer, String> typed;
    private final Function<Offer, String> detail;

    /// @param typed what was typed for a suggestion, to be highlighted in it
    /// @param detail what is known of it in a few words
    OfferCell(Function<Offer, String> typed, Function<Offer, String> detail) {
        this.typed = typed;
        this.detail = detail;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        if (offer == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        CompletionItem item = offer.item();
        Label icon = new Label(null, KindIcon.of(item.kind()));
        icon.getStyleClass().add("kind");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label muted = new Label(detail.apply(offer));
        muted.getStyleClass().addAll("muted", "detail");
        muted.setMinWidth(0);
        HBox row = new HBox(icon, name(item, typed.apply(offer)), gap, muted);
        row.setFillHeight(false);
        row.getStyleClass().add("row");
        setGraphic(row);
        setAccessibleText(item.label() + item.suffix().orElse("") + ", " + KindIcon.word(item.kind())
                + (item.deprecated() ? Words.of("assist.completion.deprecated") : "")
                + (muted.getText().isEmpty() ? "" : ", " + muted.getText()));
    }

    private static TextFlow name(CompletionItem item, String typed) {
        String label = item.label().length() > LONGEST_LABEL
                ? item.label().substring(0, LONGEST_LABEL - 1) + "…"
                : item.label();
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("name");
        flow.setMinWidth(Region.USE_PREF_SIZE);
        if (item.deprecated()) {
            flow.getStyleClass().add("deprecated");
        }
        int at = 0;
        for (int position : FuzzyPattern.of(typed).positions(label)) {
            add(flow, label.substring(at, position), false);
            add(flow, label.substring(position, position + 1), true);
            at = position + 1;
        }
        add(flow, label.substring(at), false);
        item.suffix().ifPresent(suffix -> {
            Text muted = new Text(suffix);
            muted.getStyleClass().addAll("letters", "suffix");
            flow.getChildren().add(muted);
        });
        return flow;
    }

    private static void add(TextFlow flow, String letters, boolean found) {
        if (!letters.isEmpty()) {
            Text text = new Text(letters);
            text.getStyleClass().add("letters");
            if (found) {
                text.getStyleClass().add("found");
            }
            flow.getChildren().add(text);
        }
    }
}
