package dev.atoll.app.settings;

import dev.atoll.api.manifest.IndentationRules;

/// What lines are indented with where neither their text nor their folder tells.
public enum Indenting {
    /// What is usual in the language.
    LANGUAGE,
    /// Blanks.
    SPACES,
    /// Tabs.
    TABS;

    /// How lines of a language are indented for this user.
    ///
    /// @param usual how they usually are
    /// @param width how many columns one step takes; 0 for as many as usual
    public IndentationRules over(IndentationRules usual, int width) {
        return new IndentationRules(
                width == 0 ? usual.size() : width,
                this == LANGUAGE ? usual.insertSpaces() : this == SPACES,
                usual.increaseAfter(),
                usual.decreaseBefore());
    }
}
