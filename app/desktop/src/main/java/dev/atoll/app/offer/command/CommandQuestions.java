package dev.atoll.app.offer.command;

import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.PickItem;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.pick.PickList;
import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a command of an extension asks the user, in the place of the command palette: a choice among things, or a line
/// of
/// text. It says who asks. Escape, and going elsewhere, back out.
public final class CommandQuestions {
    private static final double WIDTH = 560;
    private static final int ROWS = 10;

    private final Label title = new Label();
    private final TextField field = new TextField();
    private final Label mistake = new Label();
    private final PickList<Integer> list = new PickList<>(ROWS, this::row, this::clicked);
    private final Label keys = new Label();
    private final VBox box = new VBox(title, field, mistake, list.node(), keys);
    private final Runnable afterwards;
    private final Set<Integer> picked = new TreeSet<>();
    private List<PickItem> items = List.of();
    private boolean many;
    private Consumer<CommandReply> answer = _ -> {};

    /// @param afterwards gives the keyboard back
    public CommandQuestions(Runnable afterwards) {
        this.afterwards = afterwards;
        box.getStyleClass().addAll("picker", "command-question");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setVisible(false);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        title.getStyleClass().add("muted");
        keys.getStyleClass().add("muted");
        mistake.getStyleClass().add("mistake");
        mistake.setWrapText(true);
        field.textProperty().addListener((_, _, typed) -> filter(typed));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        box.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // Space marks; to look for words with blanks in them would be rarer
            if (many && " ".equals(event.getCharacter())) {
                event.consume();
            }
        });
        Keyboard.onLeft(field, this::dismiss);
    }

    /// The node, to be laid over the window.
    public Node node() {
        return box;
    }

    /// Has the user choose.
    public void ask(String who, CommandOutcome.AskPick pick, Consumer<CommandReply> reply) {
        dismiss();
        items = pick.items();
        many = pick.many();
        picked.clear();
        IntStream.range(0, items.size())
                .filter(index -> many && items.get(index).picked())
                .forEach(picked::add);
        show(who + " · " + pick.title(), Words.of("offer.command.type-to-look-for-one"), "", reply);
        int first = IntStream.range(0, items.size())
                .filter(index -> !many && items.get(index).picked())
                .findFirst()
                .orElse(0);
        list.select(first);
        keys.setText(Words.of("offer.command.space-marks-enter-takes-what"));
        reveal(keys, many);
    }

    /// Has the user type a line.
    public void ask(String who, CommandOutcome.AskText question, Consumer<CommandReply> reply) {
        dismiss();
        items = List.of();
        many = false;
        show(who + " · " + question.prompt(), question.example().orElse(""), question.proposal(), reply);
        mistake.setText(question.mistake().orElse(""));
        reveal(mistake, question.mistake().isPresent());
        field.selectAll();
    }

    private void show(String words, String prompt, String text, Consumer<CommandReply> reply) {
        title.setText(words);
        field.setAccessibleText(words);
        field.setPromptText(prompt);
        reveal(mistake, false);
        reveal(keys, false);
        reveal(list.node(), !items.isEmpty());
        field.setText(text);
        filter(items.isEmpty() ? "" : text);
        box.setVisible(true);
        field.requestFocus();
        // only now: taking the keyboard ends a question that was open before
        answer = reply;
    }

    private static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void filter(String typed) {
        if (items.isEmpty()) {
            list.show(List.of(), 0);
            return;
        }
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        list.show(
                IntStream.range(0, items.size())
                        .filter(index -> (items.get(index).label() + " "
                                        + items.get(index).detail().orElse(""))
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .boxed()
                        .toList(),
                0);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case ESCAPE -> dismiss();
            case ENTER -> accept();
            case SPACE -> {
                if (!many) {
                    return;
                }
                mark();
            }
            default -> {
                if (!list.walks(code)) {
                    return;
                }
                list.walk(code);
            }
        }
        event.consume();
    }

    private void mark() {
        list.selected().ifPresent(index -> {
            if (!picked.remove(index)) {
                picked.add(index);
            }
            list.refresh();
        });
    }

    private void clicked() {
        if (many) {
            mark();
            field.requestFocus();
        } else {
            accept();
        }
    }

    private void accept() {
        if (items.isEmpty()) {
            close(new CommandReply.Text(field.getText()));
            return;
        }
        if (many) {
            close(new CommandReply.Picked(List.copyOf(picked)));
        } else {
            list.selected().ifPresent(index -> close(new CommandReply.Picked(List.of(index))));
        }
    }

    private void dismiss() {
        if (box.isVisible()) {
            close(new CommandReply.Dismissed());
        }
    }

    private void close(CommandReply reply) {
        box.setVisible(false);
        afterwards.run();
        Consumer<CommandReply> asked = answer;
        answer = _ -> {};
        asked.accept(reply);
    }

    private Node row(Integer index) {
        PickItem item = items.get(index);
        Label label = new Label(item.label());
        label.setMinWidth(0);
        HBox row = PickList.row(label, item.detail().orElse(""));
        if (many) {
            boolean marked = picked.contains(index);
            row.getChildren().addFirst(new FontIcon(marked ? "bi-check-square" : "bi-square"));
            row.setAccessibleText(
                    item.label() + (marked ? Words.of("offer.command.marked") : Words.of("offer.command.not-marked")));
        }
        return row;
    }
}
