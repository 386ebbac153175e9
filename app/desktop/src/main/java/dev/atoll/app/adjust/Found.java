package dev.atoll.app.adjust;

import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Setting;
import dev.atoll.app.settings.Settings.Group;
import dev.atoll.app.settings.SettingsTree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which settings the page shows: those of one group, or all that are looked for.
///
/// @param groups with a setting at least each
/// @param more how many others there are that would make the page too long
record Found(List<Group> groups, int more) {
    /// How many settings are shown at a time.
    static final int MOST = 60;

    /// What is looked for.
    ///
    /// @param words each of which stands in the group's title, or in the setting's title, description or place
    /// @param group the title of the group that is shown where no words are
    /// @param changed the tree and the scope in which they must be set, if only such are wanted
    record Wish(String words, Optional<String> group, Optional<Changed> changed) {
        boolean narrow() {
            return !words.isBlank() || changed.isPresent();
        }
    }

    /// Only what is set.
    record Changed(SettingsTree tree, Scope scope) {}

    /// Looks through groups.
    ///
    /// @param scope for what things are to be set
    static Found of(List<Group> all, Wish wish, Scope scope) {
        List<Group> found = new ArrayList<>();
        int left = MOST;
        int more = 0;
        for (Group group : all) {
            List<Setting<?>> fitting = group.settings().stream()
                    .filter(setting -> setting.fits(scope))
                    .filter(setting -> fits(group, setting, wish))
                    .toList();
            List<Setting<?>> shown = wish.narrow() ? fitting.subList(0, Math.min(left, fitting.size())) : fitting;
            left -= shown.size();
            more += fitting.size() - shown.size();
            if (!shown.isEmpty()) {
                found.add(new Group(group.title(), shown));
            }
        }
        return new Found(found, more);
    }

    private static boolean fits(Group group, Setting<?> setting, Wish wish) {
        if (!wish.narrow()) {
            return wish.group().filter(group.title()::equals).isPresent();
        }
        String all = String.join(" ", group.title(), setting.title(), setting.description(), setting.place())
                .toLowerCase(Locale.ROOT);
        boolean said = Arrays.stream(
                        wish.words().toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(all::contains);
        return said
                && wish.changed()
                        .map(changed -> changed.tree().isSet(setting, changed.scope()))
                        .orElse(true);
    }
}
