package dev.atoll.host.provider;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

/// An export's full name, and the way from it to the method that the bindings have for it.
///
/// @param face the interface, such as `atoll:extension/folding@0.1.0`
/// @param function the function in it
record ExportName(String face, String function) {
    /// Parses a name such as `atoll:extension/folding@0.1.0#folds`.
    static ExportName parse(String name) {
        int hash = name.indexOf('#');
        return new ExportName(name.substring(0, hash), name.substring(hash + 1));
    }

    /// Whether bound exports are those of the interface.
    boolean isOf(Object bound) {
        try {
            return face.equals(bound.getClass().getField("NAME").get(null));
        } catch (ReflectiveOperationException another) {
            return false;
        }
    }

    /// Calls the function.
    ///
    /// @param bound the interface's bound exports
    Object call(Object bound, List<Object> arguments) {
        String method = camel(function);
        var found = Arrays.stream(bound.getClass().getMethods())
                .filter(one -> one.getName().equals(method) && one.getParameterCount() == arguments.size())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method for " + this));
        try {
            return found.invoke(bound, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String camel(String kebab) {
        var result = new StringBuilder();
        for (int i = 0; i < kebab.length(); i++) {
            boolean raised = i > 0 && kebab.charAt(i - 1) == '-';
            if (kebab.charAt(i) != '-') {
                result.append(raised ? Character.toUpperCase(kebab.charAt(i)) : kebab.charAt(i));
            }
        }
        return result.toString();
    }
}
