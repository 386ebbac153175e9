package dev.atoll.host.formatter.tool;

/// How bytes get in and out of a plug-in for dprint, which each version of its schema does in its own way.
interface Exchange {
    /// Gives bytes.
    void send(byte[] bytes);

    /// Takes as many bytes as the plug-in said there are.
    byte[] receive(int count);

    /// Sets what holds for all plug-ins and for this one, both as JSON.
    void configure(String shared, String own);

    /// Calls a function that is about the configuration.
    int call(String name);
}
