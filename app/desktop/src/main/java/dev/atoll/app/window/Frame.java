package dev.atoll.app.window;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.focus.Divided;
import dev.atoll.app.focus.FieldMenu;
import dev.atoll.app.focus.Layers;
import dev.atoll.app.focus.Tip;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.menu.Room;
import dev.atoll.app.recent.WelcomePage;
import dev.atoll.app.session.PanelSizes;
import dev.atoll.app.workspace.Roots;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Where the window's parts are: the rail, a panel beside the text, the text, a panel under it, the status bar.
final class Frame implements Room {
    private static final double SIDE_WIDTH = 260;
    private static final double FOOT_HEIGHT = 176;
    private static final double MOST_OF_WIDTH = 1 / 3.0;
    private static final double MOST_OF_HEIGHT = 0.5;
    private static final double SLACK = 2;

    private final StackPane over = new StackPane();
    private final Divided across = new Divided();
    private final Divided down = new Divided();
    private final VBox rail = new VBox();
    private final BorderPane border = new BorderPane();
    private final VBox middle = new VBox();
    private final Layers layers;
    private final Layers bars;
    private final WelcomePage welcome;
    private final StackPane page = new StackPane();
    private final Pane statusBar;
    private final KeyChoices keymap;
    private final Consumer<String> run;
    private Runnable focusPage = () -> {};
    private @Nullable Region side;
    private @Nullable Region foot;
    private PanelSizes sizes = new PanelSizes(null, null);
    private double footGiven = FOOT_HEIGHT;

    /// A frame around the tabs.
    ///
    /// @param welcome stands where no file is open
    /// @param keymap tells the keys that tooltips show
    /// @param run runs a command by name
    Frame(Node tabs, WelcomePage welcome, Pane statusBar, KeyChoices keymap, Consumer<String> run) {
        this.welcome = welcome;
        this.statusBar = statusBar;
        this.keymap = keymap;
        this.run = run;
        rail.getStyleClass().add("rail");
        page.setVisible(false);
        welcome.node().setVisible(false);
        StackPane text = new StackPane(tabs);
        Layers inPlace = new Layers(text);
        inPlace.add(welcome.node());
        inPlace.add(page);
        text.getStyleClass().add("text-pane");
        down.setOrientation(Orientation.VERTICAL);
        middle.getChildren().add(text);
        VBox.setVgrow(text, Priority.ALWAYS);
        down.getItems().add(middle);
        across.getItems().add(down);
        SplitPane.setResizableWithParent(middle, true);
        border.setLeft(rail);
        border.setCenter(across);
        border.setBottom(statusBar);
        over.getChildren().add(border);
        over.getStyleClass().add("workbench");
        FieldMenu.in(over);
        layers = new Layers(over);
        bars = new Layers(middle);
    }

    StackPane node() {
        return over;
    }

    /// Puts nodes over everything, each over those before it.
    void lay(Node... nodes) {
        List.of(nodes).forEach(layers::add);
    }

    /// Puts a node over the window, below notices and questions.
    void layBelowQuestions(Node node) {
        layers.add(1, node);
    }

    /// Puts a bar between the text and the panel under it.
    void under(Node bar) {
        bars.add(bar);
    }

    /// Puts something at the left end of the status bar.
    void status(Node item) {
        statusBar.getChildren().addFirst(item);
    }

    /// Adds a button to the rail.
    ///
    /// @return takes it away
    Subscription rail(String icon, String words, String command) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("rail-button");
        button.setAccessibleText(words);
        Tip.on(button, () -> (words + "  " + keymap.label(command)).strip());
        button.setOnAction(_ -> run.accept(command));
        rail.getChildren().add(button);
        return () -> rail.getChildren().remove(button);
    }

    @Override
    public Node button() {
        return rail.getChildren().getFirst();
    }

    @Override
    public void top(Optional<Node> bar) {
        border.setTop(bar.orElse(null));
    }

    /// Whether the keyboard is in the rail, such as after a click there.
    boolean railFocused() {
        return rail.isFocusWithin();
    }

    /// Shows how to begin, or no longer.
    void welcome(boolean begin) {
        welcome.node().setVisible(begin);
    }

    /// Tells what stands where no file is open which folders are.
    void folders(Roots roots) {
        welcome.folders(roots);
    }

    /// Gives what stands where nothing is open the keyboard.
    void focusWelcome() {
        welcome.requestFocus();
    }

    /// Shows a panel beside the text, or hides the one that is shown.
    ///
    /// @return whether it is shown now
    boolean toggleSide(String title, Node panel) {
        boolean hide = shown(side, panel);
        sizes = sizes();
        if (side != null) {
            across.getItems().remove(side);
            side = null;
        }
        if (!hide) {
            side = titled(title, panel);
            SplitPane.setResizableWithParent(side, false);
            across.getItems().addFirst(side);
            across.give(true, Objects.requireNonNullElse(sizes.side(), SIDE_WIDTH), MOST_OF_WIDTH);
        }
        return !hide;
    }

    /// How large the panels are, or were when they were shown last.
    PanelSizes sizes() {
        double height = foot == null ? 0 : foot.getHeight();
        boolean dragged = Math.abs(height - Math.min(footGiven, down.getHeight() * MOST_OF_HEIGHT)) > SLACK;
        return new PanelSizes(
                side == null || side.getWidth() == 0 ? sizes.side() : Double.valueOf(side.getWidth()),
                height == 0 || !dragged ? sizes.foot() : Double.valueOf(height));
    }

    /// Has panels be as large as they were.
    void size(PanelSizes before) {
        sizes = before;
        if (side != null && before.side() != null) {
            across.give(true, before.side(), MOST_OF_WIDTH);
        }
        if (foot != null && before.foot() != null) {
            down.give(false, before.foot(), MOST_OF_HEIGHT);
        }
    }

    /// Shows a page in the place of the text, or hides it if it is shown.
    ///
    /// @param focus gives it the keyboard
    /// @return whether it is shown now
    boolean togglePage(Node node, Runnable focus) {
        boolean hide = page.getChildren().contains(node);
        var _ = hidePage();
        if (!hide) {
            page.getChildren().setAll(node);
            page.setVisible(true);
            focusPage = focus;
        }
        return !hide;
    }

    /// Shows the text, if a page is in its place.
    ///
    /// @return whether one was
    boolean hidePage() {
        boolean shown = page.isVisible();
        page.setVisible(false);
        page.getChildren().clear();
        return shown;
    }

    /// Gives the page the keyboard, if there is one.
    ///
    /// @return whether there is
    boolean focusPage() {
        if (page.isVisible()) {
            focusPage.run();
        }
        return page.isVisible();
    }

    /// The titles of the shown panels, as they were first called.
    List<String> panels() {
        return Stream.of(side, foot)
                .filter(Objects::nonNull)
                .map(Node::getAccessibleText)
                .toList();
    }

    /// Whether a panel or page is shown.
    boolean shows(Node panel) {
        return shown(side, panel) || shown(foot, panel) || page.getChildren().contains(panel);
    }

    /// Shows a panel under the text, or hides the one that is shown.
    ///
    /// @return whether it is shown now
    boolean toggleFoot(String title, Node panel) {
        boolean hide = shown(foot, panel);
        sizes = sizes();
        if (foot != null) {
            down.getItems().remove(foot);
            foot = null;
        }
        if (!hide) {
            foot = titled(title, panel);
            SplitPane.setResizableWithParent(foot, false);
            down.getItems().add(foot);
            double wanted =
                    panel instanceof Region region ? Math.max(FOOT_HEIGHT, region.getPrefHeight()) : FOOT_HEIGHT;
            footGiven = Objects.requireNonNullElse(sizes.foot(), wanted);
            down.give(false, footGiven, MOST_OF_HEIGHT);
        }
        return !hide;
    }

    /// Gives a shown panel another title.
    void retitle(Node panel, String title) {
        for (Node place : List.of(across, down)) {
            place.lookupAll(".panel-title").stream()
                    .filter(label -> panel.equals(label.getUserData()))
                    .forEach(label -> ((Label) label).setText(title));
        }
    }

    private static boolean shown(@Nullable Node place, Node panel) {
        return place != null && panel.equals(place.getUserData());
    }

    private static Region titled(String title, Node panel) {
        Label label = new Label(title);
        label.getStyleClass().add("panel-title");
        label.setUserData(panel);
        HBox head = new HBox(label);
        head.getStyleClass().add("panel-head");
        VBox box = new VBox(head, panel);
        VBox.setVgrow(panel, Priority.ALWAYS);
        box.setUserData(panel);
        box.setAccessibleText(title);
        box.setMinWidth(120);
        box.setMinHeight(72);
        box.setPrefHeight(FOOT_HEIGHT);
        box.setPrefWidth(SIDE_WIDTH);
        box.setMaxHeight(Region.USE_COMPUTED_SIZE);
        return box;
    }
}
