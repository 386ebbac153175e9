package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.ModuleRefusedException;

/// What a component imports, as far as it matters here: core modules would be numbered among its own.
///
/// Source: `importdecl` and `externdesc` of the Component Model's `Binary.md`.
final class ComponentImports {
    private static final int MOST = 10_000;
    private static final int CORE = 0;
    private static final int FUNCTION = 1;
    private static final int VALUE = 2;
    private static final int TYPE = 3;
    private static final int COMPONENT = 4;
    private static final int INSTANCE = 5;

    private ComponentImports() {}

    /// Refuses what is damaged, and imports of core modules and values.
    static void check(ByteCursor section) {
        int count = section.count("imports", MOST);
        for (int i = 0; i < count; i++) {
            section.u8(); // how the name is spelled
            var name = section.name();
            switch (section.u8()) {
                case FUNCTION, COMPONENT, INSTANCE -> section.u32();
                case TYPE -> type(section);
                case CORE, VALUE ->
                    throw new ModuleRefusedException("The component imports \"" + Words.printable(name, 200)
                            + "\", which is neither a function nor an interface.");
                default -> throw ComponentSpace.damaged(section);
            }
        }
    }

    private static void type(ByteCursor section) {
        boolean equal = section.u8() == 0;
        if (equal) {
            section.u32();
        }
    }
}
