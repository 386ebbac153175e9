package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.FunctionShape;
import dev.atoll.host.engine.binary.Import;
import dev.atoll.host.engine.binary.ModuleRefusedException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who calls whom: which function each import of each part is, in the module that all become.
///
/// The first part's needs are met by the second one, which stands between it and the host, every other part's by the
/// first part, by itself and by the second. What is left is the host's. So nothing that a grammar exports can take the
/// place of what another part needs. What the second part exports stands in for what the first one exports under the
/// same
/// name.
final class Functions {
    private static final int FUNCTION = Import.FUNCTION;

    private final List<Part> parts;
    private final Map<FunctionShape, Integer> types = new LinkedHashMap<>();
    private final Map<String, Import> host = new LinkedHashMap<>();
    private final List<String> hostNames = new ArrayList<>();
    private final List<Integer> hostTypes = new ArrayList<>();
    private final List<int[]> typeMaps = new ArrayList<>();
    private final List<int[]> maps = new ArrayList<>();

    Functions(List<Part> parts) {
        this.parts = parts;
        for (var part : parts) {
            typeMaps.add(part.types().stream().mapToInt(this::number).toArray());
        }
        for (int i = 0; i < parts.size(); i++) {
            needHost(i);
        }
        int next = host.size();
        for (var part : parts) {
            int needed = part.needed(FUNCTION).size();
            var map = new int[needed + part.functions().size()];
            for (int j = needed; j < map.length; j++) {
                map[j] = next++;
            }
            maps.add(map);
        }
        for (int i = 0; i < parts.size(); i++) {
            resolve(i);
        }
    }

    private int number(FunctionShape shape) {
        return types.computeIfAbsent(shape, _ -> types.size());
    }

    /// Where a part finds a function that it needs.
    private record Found(int part, int function) {}

    private Optional<Found> found(int part, Import needed) {
        var order = part == 0 ? List.of(1) : part == 1 ? List.of(0) : List.of(0, part, 1);
        for (int other : order) {
            if (other >= parts.size()) {
                continue;
            }
            var export = parts.get(other).exported(FUNCTION, needed.name());
            if (export.isPresent()) {
                return Optional.of(new Found(other, export.get().index()));
            }
        }
        return Optional.empty();
    }

    private static String key(Import one) {
        return one.module() + "\n" + one.name();
    }

    private void needHost(int part) {
        for (var needed : parts.get(part).needed(FUNCTION)) {
            int type = typeMaps.get(part)[needed.type()];
            if (found(part, needed).isEmpty() && host.putIfAbsent(key(needed), needed) == null) {
                hostNames.add(key(needed));
                hostTypes.add(type);
            }
        }
    }

    private void resolve(int part) {
        var map = maps.get(part);
        var needed = parts.get(part).needed(FUNCTION);
        for (int j = 0; j < needed.size(); j++) {
            var one = needed.get(j);
            var found = found(part, one);
            var shape = parts.get(part).types().get(one.type());
            if (found.isEmpty()) {
                map[j] = hostNames.indexOf(key(one));
                same(one, number(shape) == hostTypes.get(map[j]));
            } else {
                var at = found.get();
                map[j] = maps.get(at.part())[at.function()];
                same(one, parts.get(at.part()).shape(at.function()).equals(shape));
            }
        }
    }

    private static void same(Import one, boolean fits) {
        if (!fits) {
            throw new ModuleRefusedException(
                    "The module needs the function \"" + one.name() + "\" with a signature that it does not have.");
        }
    }

    /// What an exported function of a part is called.
    int exported(int part, Part.Export export) {
        if (part == 0 && parts.size() > 1) {
            var instead = parts.get(1).exported(FUNCTION, export.name());
            if (instead.isPresent() && shape(1, instead.get()).equals(shape(0, export))) {
                return of(1)[instead.get().index()];
            }
        }
        return of(part)[export.index()];
    }

    private FunctionShape shape(int part, Part.Export export) {
        return parts.get(part).shape(export.index());
    }

    /// What each type of a part is called.
    int[] typesOf(int part) {
        return typeMaps.get(part);
    }

    /// What each function of a part is called.
    int[] of(int part) {
        return maps.get(part);
    }

    /// All types.
    List<FunctionShape> types() {
        return List.copyOf(types.keySet());
    }

    /// What the host has to give.
    List<Import> host() {
        var result = new ArrayList<Import>();
        int i = 0;
        for (var one : host.values()) {
            result.add(new Import(one.module(), one.name(), FUNCTION, hostTypes.get(i++)));
        }
        return result;
    }

    /// The types of all functions that the parts define.
    List<Integer> defined() {
        var result = new ArrayList<Integer>();
        for (int i = 0; i < parts.size(); i++) {
            for (int type : parts.get(i).functions()) {
                result.add(typeMaps.get(i)[type]);
            }
        }
        return result;
    }
}
