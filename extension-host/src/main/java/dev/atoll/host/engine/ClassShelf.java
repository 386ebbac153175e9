package dev.atoll.host.engine;

import com.dylibso.chicory.compiler.internal.ByteClassCollector;
import com.dylibso.chicory.compiler.internal.ClassCollector;

import java.util.Map;

/// Takes the compiler's classes as they come, without loading them, and ends the compilation at its deadline.
final class ClassShelf implements ClassCollector {
    private final ByteClassCollector classes = new ByteClassCollector();
    private final CompileDeadline deadline;

    ClassShelf(CompileDeadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public String mainClassName() {
        return classes.mainClassName();
    }

    @Override
    public void putMainClass(String name, byte[] file) {
        deadline.made();
        classes.putMainClass(name, file);
    }

    @Override
    public void put(String name, byte[] file) {
        deadline.made();
        classes.put(name, file);
    }

    @Override
    public void putAll(ClassCollector other) {
        classes.putAll(other);
    }

    @Override
    public Map<String, byte[]> classBytes() {
        return classes.classBytes();
    }

    @Override
    public byte[] resolve(Class<?> type) {
        return classes.resolve(type);
    }
}
