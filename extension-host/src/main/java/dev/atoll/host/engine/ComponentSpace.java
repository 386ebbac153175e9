package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The core instances, functions and memories of a component by their numbers. Each entry may only speak of
/// earlier ones, so there are no circles.
///
/// Source: `core:instance`, `alias` and `canon` of the Component Model's `Binary.md`.
final class ComponentSpace {
    private static final int MOST = 100_000;
    private static final int CORE = 0;
    private static final int CORE_FUNCTION = 0;
    private static final int CORE_MEMORY = 2;
    private static final int CORE_MODULE = 0x11;
    private static final int CORE_INSTANCE = 0x12;
    private static final int OF_INSTANCE = 0;
    private static final int OF_CORE_INSTANCE = 1;
    private static final int OUTER = 2;
    private static final int LIFT = 0;
    private static final int LOWER = 1;
    private static final int RESOURCE_NEW = 2;
    private static final int RESOURCE_DROP = 3;
    private static final int RESOURCE_REP = 4;
    private static final String REALLOC = "cabi_realloc";
    private static final String MEMORY = "memory";
    private static final String POST_RETURN = "cabi_post_";

    private final List<byte[]> modules;
    /// The module of each instance; -1 where it is only a bag of exports.
    private final List<Integer> instances = new ArrayList<>();
    private final List<Named> functions = new ArrayList<>();
    private final List<Named> memories = new ArrayList<>();
    private final List<Lifted> lifted = new ArrayList<>();

    /// @param modules the component's modules, filled by the caller as they come
    ComponentSpace(List<byte[]> modules) {
        this.modules = modules;
    }

    /// An export of a core instance; the instance is -1 for what the component itself makes.
    private record Named(int instance, String name) {
        static final Named MADE = new Named(-1, "");
    }

    /// A core function that the component makes one of its own of.
    ///
    /// @param instance the core instance that exports it
    /// @param name its name there
    /// @param otherNames what it uses under names of its own
    record Lifted(int instance, String name, Optional<String> otherNames) {}

    /// All lifted functions.
    List<Lifted> lifted() {
        return lifted;
    }

    /// The number of an instance's module.
    int module(int instance) {
        return instances.get(instance);
    }

    /// A section of core instances.
    void instances(ByteCursor section) {
        int count = section.count("core instances", MOST);
        for (int i = 0; i < count; i++) {
            boolean instantiated = section.u8() == 0;
            instances.add(instantiated ? known(section, modules.size()) : -1);
            int entries = section.count("core instance entries", MOST);
            for (int j = 0; j < entries; j++) {
                section.name();
                int sort = section.u8();
                long index = section.u32();
                if (instantiated && (sort != CORE_INSTANCE || index >= instances.size() - 1)) {
                    throw damaged(section);
                }
            }
            requireRoom(instances);
        }
    }

    /// A section of aliases.
    void aliases(ByteCursor section) {
        int count = section.count("aliases", MOST);
        for (int i = 0; i < count; i++) {
            int coreSort = section.u8() == CORE ? section.u8() : -1;
            switch (section.u8()) {
                case OF_INSTANCE -> {
                    section.u32();
                    section.name();
                    requireNoCore(coreSort, section);
                }
                case OF_CORE_INSTANCE -> exported(coreSort, known(section, instances.size()), section.name());
                case OUTER -> {
                    section.u32();
                    section.u32();
                    requireNoCore(coreSort, section);
                }
                default -> throw damaged(section);
            }
        }
    }

    private void exported(int coreSort, int instance, String name) {
        switch (coreSort) {
            case CORE_FUNCTION -> functions.add(new Named(instance, name));
            case CORE_MEMORY -> memories.add(new Named(instance, name));
            default -> {
                // tables and globals, which no lifted function names
            }
        }
        requireRoom(functions);
        requireRoom(memories);
    }

    /// Types may come from around the component; modules may not, since they would be numbered among its own.
    private static void requireNoCore(int coreSort, ByteCursor section) {
        if (coreSort == CORE_MODULE) {
            throw new ModuleRefusedException(
                    "The component takes a module from outside of itself; an extension must be complete.");
        }
        if (coreSort == CORE_FUNCTION || coreSort == CORE_MEMORY || coreSort == CORE_INSTANCE) {
            throw damaged(section);
        }
    }

    /// A section of canonical definitions.
    void canons(ByteCursor section) {
        int count = section.count("canonical definitions", MOST);
        for (int i = 0; i < count; i++) {
            switch (section.u8()) {
                case LIFT -> lift(section);
                case LOWER -> {
                    section.u8();
                    section.u32();
                    new Options(section);
                    functions.add(Named.MADE);
                }
                case RESOURCE_NEW, RESOURCE_DROP, RESOURCE_REP -> {
                    section.u32();
                    functions.add(Named.MADE);
                }
                default ->
                    throw new ModuleRefusedException("The component uses tasks, streams or threads of the Component "
                            + "Model, which extensions do not get; build it without asynchronous functions.");
            }
            requireRoom(functions);
            requireRoom(lifted);
        }
    }

    private void lift(ByteCursor section) {
        section.u8();
        var function = functions.get(known(section, functions.size()));
        var options = new Options(section);
        section.u32();
        if (function.instance() < 0 || instances.get(function.instance()) < 0) {
            throw new ModuleRefusedException(
                    "The component exports a function that is not a module's own, so it is no extension.");
        }
        var others = Stream.of(
                        options.unlike(options.memory, new Named(function.instance(), MEMORY)),
                        options.unlike(options.realloc, new Named(function.instance(), REALLOC)),
                        options.unlike(
                                options.postReturn, new Named(function.instance(), POST_RETURN + function.name())))
                .flatMap(Optional::stream)
                .findFirst();
        lifted.add(new Lifted(function.instance(), function.name(), others));
    }

    private static int known(ByteCursor section, int count) {
        long index = section.u32();
        if (index >= count) {
            throw damaged(section);
        }
        return (int) index;
    }

    private static void requireRoom(List<?> list) {
        if (list.size() > MOST) {
            throw new ModuleRefusedException(
                    "The component has more than " + MOST + " parts of one kind, which is more than is allowed.");
        }
    }

    /// What cannot be read.
    static ModuleRefusedException damaged(ByteCursor section) {
        return new ModuleRefusedException(
                "The component is damaged: what stands before byte " + section.at() + " makes no sense.");
    }

    /// How a function's values cross.
    ///
    /// Source: `canonopt`.
    private final class Options {
        private static final int UTF8 = 0;
        private static final int UTF16 = 1;
        private static final int LATIN1 = 2;
        private static final int MEMORY_INDEX = 3;
        private static final int REALLOC_INDEX = 4;
        private static final int POST_RETURN_INDEX = 5;

        @Nullable
        Named memory;

        @Nullable
        Named realloc;

        @Nullable
        Named postReturn;

        Options(ByteCursor section) {
            int count = section.count("options", MOST);
            for (int i = 0; i < count; i++) {
                switch (section.u8()) {
                    case UTF8 -> {
                        // as everywhere
                    }
                    case UTF16, LATIN1 ->
                        throw new ModuleRefusedException(
                                "The component passes strings as UTF-16; build it so that they cross as UTF-8.");
                    case MEMORY_INDEX -> memory = memories.get(known(section, memories.size()));
                    case REALLOC_INDEX -> realloc = functions.get(known(section, functions.size()));
                    case POST_RETURN_INDEX -> postReturn = functions.get(known(section, functions.size()));
                    default ->
                        throw new ModuleRefusedException("The component has asynchronous functions, which extensions "
                                + "do not get; build it without.");
                }
            }
        }

        /// The name of what is used instead of what plain modules have, if something is.
        Optional<String> unlike(@Nullable Named used, Named usual) {
            return used == null || used.equals(usual) ? Optional.empty() : Optional.of(used.name());
        }
    }
}
