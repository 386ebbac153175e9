package dev.atoll.app.window;

import dev.atoll.app.area.AreaShape;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.session.Session;
import dev.atoll.app.session.Session.Bounds;
import dev.atoll.app.session.SessionArea;
import dev.atoll.app.session.SessionFile;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What a window looks like, as a session, and a window made to look so again. Belongs to the UI thread.
///
/// @param bench the window
/// @param around what it works with
/// @param frame where its parts are
/// @param keeping tells what files are known by
record Likeness(Workbench bench, Surroundings around, Frame frame, Keeping keeping) {
    /// The titles of panels, by the command that shows one.
    private static final Map<String, String> PANELS = Map.of(
            "view.files",
            Words.of("window.files"),
            "view.outline",
            Words.of("window.outline"),
            "view.problems",
            Words.of("panel.problems.problems"),
            "view.log",
            Words.of("panel.log.log"),
            "view.search",
            Words.of("panel.search.find-in-folder"));

    /// The window as it looks now.
    Session now() {
        List<FileTab> files = bench.tabs().all();
        List<String> folders =
                around.folder().roots().folders().stream().map(Path::toString).toList();
        return new Session(
                Session.VERSION,
                bounds(),
                folders.isEmpty() ? null : folders.getFirst(),
                folders.size() < 2 ? null : folders.subList(1, folders.size()),
                shownPanels(),
                frame.sizes(),
                bench.tabs().shown().map(files::indexOf).orElse(-1),
                files.stream().map(this::file).toList(),
                kept(bench.tabs().area().shape(files::indexOf)));
    }

    private static SessionArea kept(AreaShape shape) {
        return switch (shape) {
            case AreaShape.Divided(boolean across, var dividers, var parts) ->
                SessionArea.divided(
                        across, dividers, parts.stream().map(Likeness::kept).toList());
            case AreaShape.Strip(var tabs, int shown, var pinned, int preview) ->
                SessionArea.strip(known(tabs), shown, known(pinned), preview);
        };
    }

    // what shows no file is not kept
    private static List<Integer> known(List<Integer> places) {
        return places.stream().filter(place -> place >= 0).toList();
    }

    /// Divides the area as it was.
    ///
    /// @param tabs the tabs of the files at their places in the session
    void arrange(SessionArea area, Map<Integer, TabContent> tabs) {
        bench.tabs().area().arrange(shape(area), tabs);
    }

    private static AreaShape shape(SessionArea area) {
        return area.parts().isEmpty()
                ? new AreaShape.Strip(area.tabs(), area.shown(), area.pinned(), area.preview())
                : new AreaShape.Divided(
                        area.across(),
                        area.dividers(),
                        area.parts().stream().map(Likeness::shape).toList());
    }

    private List<String> shownPanels() {
        return frame.panels().stream()
                .flatMap(title -> PANELS.entrySet().stream()
                        .filter(panel -> panel.getValue().equals(title)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private SessionFile file(FileTab tab) {
        return SessionFile.of(
                        keeping.id(tab.file()),
                        tab.path().map(Path::toString).orElse(null),
                        tab.file().ownName(),
                        tab.view().state())
                .in(tab.file().kind().chosen().orElse(null));
    }

    private @Nullable Bounds bounds() {
        Scene scene = frame.node().getScene();
        return scene != null && scene.getWindow() instanceof Stage stage && stage.isShowing()
                ? new Bounds(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized() || stage.isFullScreen())
                : null;
    }

    /// Puts a file's view where it was.
    static void stand(FileTab tab, SessionFile file) {
        int length = tab.document().state().text().length();
        tab.view().select(file.selection(length));
        tab.view().setFolds(file.folds(length));
        tab.view().scrollTo(file.top(length));
    }

    /// Puts the window itself where it was, as far as there is a screen, and shows its panels.
    void place(Session session) {
        Bounds bounds = session.bounds();
        Scene scene = frame.node().getScene();
        if (bounds != null && scene != null && scene.getWindow() instanceof Stage stage) {
            List<Screen> screens = Screen.getScreensForRectangle(
                    bounds.x(), bounds.y(), Math.max(1, bounds.width()), Math.max(1, bounds.height()));
            if (bounds.maximized()) {
                stage.setMaximized(true);
            } else if (!screens.isEmpty() && bounds.width() >= 200 && bounds.height() >= 150) {
                place(stage, screens.size() == 1 ? bounds.inside(room(screens.getFirst())) : bounds);
            }
        }
        Optional.ofNullable(session.sizes()).ifPresent(frame::size);
        PANELS.keySet().forEach(command -> {
            if (session.panels().contains(command) != shownPanels().contains(command)) {
                bench.commands().run(command);
            }
        });
        bench.focusText();
    }

    private static Bounds room(Screen screen) {
        Rectangle2D room = screen.getVisualBounds();
        return new Bounds(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight(), false);
    }

    private static void place(Stage stage, Bounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }
}
