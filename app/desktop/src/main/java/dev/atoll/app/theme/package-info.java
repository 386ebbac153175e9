/// Themes: what the editor looks like, as tokens.
///
/// A theme is a file of colours by name. [dev.atoll.app.theme.ThemeSheet] turns it into a style sheet in which each
/// token is a looked-up colour: the token `syntax.string.escape` is `-atoll-syntax-string-escape`. Style sheets name
/// tokens, never colours.
@NullMarked
package dev.atoll.app.theme;

import org.jspecify.annotations.NullMarked;
