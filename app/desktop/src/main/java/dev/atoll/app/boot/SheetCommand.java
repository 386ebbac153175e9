package dev.atoll.app.boot;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.CssParser;
import javafx.css.PseudoClass;
import javafx.css.Stylesheet;

/// Writes a style sheet in the toolkit's binary form, the same bytes whenever it runs: `SheetCommand SHEET.css
/// SHEET.bss`.
///
/// The toolkit keeps states such as `:filled:hover` in sets whose order differs from run to run, and writes them in
/// that
/// order. Those that it has seen it takes from a cache, where they are put in the order of their names.
public final class SheetCommand {
    private static final String CACHE = "com.sun.javafx.css.ImmutablePseudoClassSetsCache";

    private SheetCommand() {}

    /// Writes one.
    ///
    /// @param arguments the sheet, and the file to write
    /// @throws IOException if the sheet cannot be read, or the file not be written
    /// @throws ReflectiveOperationException if the toolkit has no such cache any more
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("say SHEET.css SHEET.bss");
        }
        File sheet = new File(arguments[0]);
        new CssParser().parse(sheet.toURI().toURL());
        sortStates();
        Stylesheet.convertToBinary(sheet, new File(arguments[1]));
    }

    @SuppressWarnings("unchecked")
    private static void sortStates() throws ReflectiveOperationException {
        Field field = Class.forName(CACHE).getDeclaredField("CACHE");
        field.setAccessible(true);
        Map<Set<PseudoClass>, Set<PseudoClass>> seen = (Map<Set<PseudoClass>, Set<PseudoClass>>) field.get(null);
        for (Set<PseudoClass> states : List.copyOf(seen.keySet())) {
            Set<PseudoClass> sorted = new TreeSet<>(Comparator.comparing(PseudoClass::getPseudoClassName));
            sorted.addAll(states);
            seen.put(states, sorted);
        }
    }
}
