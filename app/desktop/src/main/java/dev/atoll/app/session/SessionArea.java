package dev.atoll.app.session;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// How the area of files was divided: parts beside or under each other, or one with tabs. Tabs are named by the places
/// of their files in the session.
///
/// @param across whether the parts lie beside each other
/// @param dividers where they are divided, each from 0 to 1
/// @param parts the parts; empty where there are tabs instead
/// @param tabs the places of the tabs' files
/// @param shown the place of the shown one; -1 if there is none
/// @param pinned the places of those that are pinned
/// @param preview the place of the one that the next preview replaces; -1 if there is none
public record SessionArea(
        boolean across,
        List<Double> dividers,
        List<SessionArea> parts,
        List<Integer> tabs,
        int shown,
        List<Integer> pinned,
        int preview) {
    /// Copies the lists; those that are missing are empty.
    public SessionArea {
        dividers = copied(dividers);
        parts = copied(parts);
        tabs = copied(tabs);
        pinned = copied(pinned);
    }

    private static <T> List<T> copied(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// Parts beside or under each other.
    public static SessionArea divided(boolean across, List<Double> dividers, List<SessionArea> parts) {
        return new SessionArea(across, dividers, parts, List.of(), -1, List.of(), -1);
    }

    /// One part with tabs.
    public static SessionArea strip(List<Integer> tabs, int shown, List<Integer> pinned, int preview) {
        return new SessionArea(false, List.of(), List.of(), tabs, shown, pinned, preview);
    }

    /// The same with files at other places.
    ///
    /// @param place the new place of an old one; -1 where the file is gone
    SessionArea renumbered(IntUnaryOperator place) {
        return new SessionArea(
                across,
                dividers,
                parts.stream().map(part -> part.renumbered(place)).toList(),
                renumbered(tabs, place),
                renumbered(shown, place),
                renumbered(pinned, place),
                renumbered(preview, place));
    }

    private static List<Integer> renumbered(List<Integer> all, IntUnaryOperator place) {
        return all.stream()
                .map(each -> renumbered(each, place))
                .filter(each -> each >= 0)
                .toList();
    }

    private static int renumbered(int one, IntUnaryOperator place) {
        return one < 0 ? -1 : place.applyAsInt(one);
    }
}
