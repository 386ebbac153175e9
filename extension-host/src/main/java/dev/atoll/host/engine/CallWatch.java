package dev.atoll.host.engine;

/// Looks at the calls into an instance while they are made. Called on the instance's thread.
public interface CallWatch {
    /// Whether it looks at the moment. What it is told while it does not is lost.
    boolean watches();

    /// A call begins.
    ///
    /// @param function the export's full name, such as `atoll:extension/folding@0.1.0#folds`
    /// @param named the parameters' names, each followed by its argument as the bindings have it
    void asked(String function, Object... named);

    /// The call that began last has ended, and not with a failure.
    ///
    /// @param answer what it gave, as the bindings have it
    /// @param bytes how many bytes of the guest's memory that took
    void answered(Object answer, long bytes);

    /// One that never looks.
    static CallWatch none() {
        return new CallWatch() {
            @Override
            public boolean watches() {
                return false;
            }

            @Override
            public void asked(String function, Object... named) {
                // nobody looks
            }

            @Override
            public void answered(Object answer, long bytes) {
                // nobody looks
            }
        };
    }
}
