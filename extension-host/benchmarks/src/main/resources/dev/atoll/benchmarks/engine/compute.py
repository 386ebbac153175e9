# Runs a module's functions on wasmtime. It reads lines "NAME ARGUMENT" and answers each with "CHECKSUM NANOSECONDS", the processor
# time of the call.
import sys
import time

from wasmtime import Engine, Instance, Module, Store

engine = Engine()
store = Store(engine)
exports = Instance(store, Module.from_file(engine, sys.argv[1]), []).exports(store)

for line in sys.stdin:
    name, argument = line.split()
    run = exports[name]
    arguments = [int(argument)] if run.type(store).params else []
    before = time.thread_time_ns()
    checksum = run(store, *arguments)
    print(checksum & 0xFFFFFFFF, time.thread_time_ns() - before, flush=True)
