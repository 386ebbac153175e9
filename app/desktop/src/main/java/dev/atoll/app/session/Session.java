package dev.atoll.app.session;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A window: its place on the screen, its open folders, panels and files. The texts of changed files are in journals.
///
/// @param version of this form
/// @param bounds where the window is; nothing if it was never shown
/// @param folder the open folder, or the first of several; nothing if none is
/// @param otherFolders the others in their order; nothing if there are none
/// @param panels the commands that show the panels that were shown
/// @param sizes how large panels are; nothing in what was written before they were kept
/// @param shown the place of the shown file among the files; -1 if there is none
/// @param files the open files, in the order of their tabs; a file that several tabs show is there for each of them
/// @param area how the tabs lie beside and under each other; nothing if all are in one strip
public record Session(
        int version,
        @Nullable Bounds bounds,
        @Nullable String folder,
        @Nullable List<String> otherFolders,
        List<String> panels,
        @Nullable PanelSizes sizes,
        int shown,
        List<SessionFile> files,
        @Nullable SessionArea area) {
    /// The version that is written, and the newest that is understood.
    public static final int VERSION = 1;

    /// Copies the lists.
    public Session {
        otherFolders = otherFolders == null ? null : List.copyOf(otherFolders);
        panels = List.copyOf(panels);
        files = List.copyOf(files);
    }

    /// Where a window is on the screen, in its units.
    ///
    /// @param x of its left edge
    /// @param y of its upper edge
    /// @param width with its frame
    /// @param height with its frame
    /// @param maximized whether it fills the screen
    public record Bounds(double x, double y, double width, double height, boolean maximized) {
        /// The window moved, and made smaller, as far as it takes to lie inside of others.
        public Bounds inside(Bounds room) {
            double wide = Math.min(width, room.width);
            double high = Math.min(height, room.height);
            return new Bounds(
                    Math.clamp(x, room.x, room.x + room.width - wide),
                    Math.clamp(y, room.y, room.y + room.height - high),
                    wide,
                    high,
                    maximized);
        }
    }

    /// All open folders, in their order.
    public List<String> folders() {
        return Stream.concat(
                        Stream.ofNullable(folder),
                        Stream.ofNullable(otherFolders).flatMap(List::stream))
                .toList();
    }

    /// A window with nothing in it.
    public static Session empty() {
        return new Session(VERSION, null, null, null, List.of(), null, -1, List.of(), null);
    }

    /// The session without what was never saved, whose text is gone.
    public Session ofFiles() {
        List<SessionFile> saved =
                files.stream().filter(file -> file.path() != null).toList();
        int place = shown < 0 || shown >= files.size() ? -1 : saved.indexOf(files.get(shown));
        SessionArea left =
                area == null ? null : area.renumbered(old -> old < files.size() ? saved.indexOf(files.get(old)) : -1);
        return new Session(version, bounds, folder, otherFolders, panels, sizes, place, saved, left);
    }

    /// The session as the bytes of a file.
    public byte[] json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /// Whether a file says that it is of a newer version than is understood.
    public static boolean isNewer(byte[] file) {
        try {
            return JsonMapper.shared().readTree(file).path("version").asInt(0) > VERSION;
        } catch (JacksonException broken) {
            return false;
        }
    }

    /// What a file says; nothing if it is broken or of a newer version.
    public static Optional<Session> parse(byte[] file) {
        try {
            return Optional.of(JsonMapper.shared().readValue(file, Session.class))
                    .filter(session -> session.version() == VERSION);
        } catch (JacksonException | NullPointerException broken) {
            return Optional.empty();
        }
    }
}
