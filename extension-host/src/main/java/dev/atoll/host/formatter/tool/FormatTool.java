package dev.atoll.host.formatter.tool;

import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleImport;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// One instance of somebody else's formatter, confined to the thread that made it.
public interface FormatTool extends AutoCloseable {
    /// Makes an instance of a module, which may import what the function finds.
    interface Opening extends Function<Function<List<ModuleImport>, List<HostFunction>>, Guest> {}

    /// Starts a formatter.
    ///
    /// @param family how it is spoken to
    /// @param opening makes the instance
    /// @param host what it may ask for
    /// @throws dev.atoll.api.failure.Unsupported if the module is none of the family
    static FormatTool open(FormatterFamily family, Opening opening, ToolHost host) {
        return switch (family) {
            case DPRINT -> DprintTool.open(opening, host);
            case GO -> GoTool.open(opening, host);
            case BINDGEN -> BindgenTool.open(opening, host);
        };
    }

    /// What a module of a family may import.
    ///
    /// @param needed what it imports
    static List<HostFunction> functions(FormatterFamily family, List<ModuleImport> needed) {
        return switch (family) {
            case DPRINT -> new DprintImports(ToolHost.alone()).functions(needed);
            case GO -> ToolHost.alone().system(needed);
            case BINDGEN -> new ScriptImports().functions(needed);
        };
    }

    /// Looks whether a module is of a family.
    ///
    /// @param exports what it exports; nothing of it runs
    /// @throws dev.atoll.api.failure.Unsupported if not
    static void check(FormatterFamily family, GuestInstance exports) {
        switch (family) {
            case DPRINT -> DprintTool.check(exports);
            case GO -> GoTool.check(exports);
            case BINDGEN -> BindgenTool.check(exports);
        }
    }

    /// Formats a text.
    ///
    /// @return the text as it should be; line breaks as the tool writes them
    /// @throws dev.atoll.api.failure.Refused if the tool says why it does not
    String format(ToolJob job);

    /// What the tool says of itself, as JSON; empty where it has no way to.
    default String about() {
        return "";
    }

    /// The terms under which it may be used, in its own words; empty where it has no way to tell.
    default String licence() {
        return "";
    }

    /// Every setting with the value that holds where nobody sets one, as JSON; empty where it has no way to tell.
    default String settings() {
        return "";
    }

    /// The settings of some that it does not have, or that cannot have these values.
    ///
    /// @param own settings with values
    default Set<String> misfits(ObjectNode own) {
        return Set.of();
    }

    /// Which files it is for, as JSON with `fileExtensions` and `fileNames`; empty where it has no way to tell.
    default String files() {
        return "";
    }

    /// How much memory it takes now, in bytes.
    long memoryBytes();

    /// Whether an earlier failure has made it unusable.
    boolean broken();

    @Override
    void close();
}
