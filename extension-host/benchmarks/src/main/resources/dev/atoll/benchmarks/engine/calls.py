# Calls a guest on wasmtime through its Python package, as the host's bindings do: records lowered and lifted field by field, texts as
# UTF-8, lists of tokens copied in one go, and the guest told when its answer was read. It reads lines "CALL COUNT" and answers each
# with "CHECKSUM NANOSECONDS", the processor time of that many calls.
import struct
import sys
import time
from array import array

from wasmtime import Engine, FuncType, Linker, Module, Store, ValType

CALLS = "bench:calls/calls@0.1.0#"
TOKENS = 10_000
ITEM = struct.Struct("<III4xd?3xII")
PAIR = struct.Struct("<II")

engine = Engine()
store = Store(engine)
linker = Linker(engine)


def abort(*_):
    raise RuntimeError("the guest called abort")


# What the guest imports: gives back the item it is given.
def reflected(id, start, length, weight, pinned, pointer, size, answer):
    item = (id & 0xFFFFFFFF, start & 0xFFFFFFFF, length & 0xFFFFFFFF, weight, pinned != 0, text_at(pointer, size))
    memory.write(store, ITEM.pack(*item[:5], *lowered(item[5])), answer)


i32, f64 = ValType.i32(), ValType.f64()
linker.define_func("bench:calls/mirror@0.1.0", "reflected", FuncType([i32, i32, i32, f64, i32, i32, i32, i32], []), reflected)
linker.define_func("env", "abort", FuncType([i32] * 4, []), abort)
exports = linker.instantiate(store, Module.from_file(engine, sys.argv[1])).exports(store)
memory, realloc = exports["memory"], exports["cabi_realloc"]


def lowered(text):
    utf8 = text.encode()
    pointer = realloc(store, 0, 0, 1, len(utf8))
    memory.write(store, utf8, pointer)
    return pointer, len(utf8)


def text_at(pointer, size):
    return memory.read(store, pointer, pointer + size).decode()


def function(name):
    call = exports[CALLS + name]
    post = "cabi_post_" + CALLS + name
    return call, exports[post] if post in exports else lambda *_: None


def items(name):
    call, post_return = function(name)

    def following(item):
        area = call(store, *item[:5], *lowered(item[5]))
        *numbers, pointer, size = ITEM.unpack(memory.read(store, area, area + ITEM.size))
        answer = (*numbers, text_at(pointer, size))
        post_return(store, area)
        return answer

    def run(count):
        item = (1, 10, 5, 1.25, False, "let counter")
        total = 0
        for _ in range(count):
            item = following(item)
            total = (total * 31 + item[0] + item[1] + len(item[5]) + item[4]) & 0xFFFFFFFF
        return total + item[2] + int(item[3] * 4)

    return run


def tokens():
    call, post_return = function("tokens")

    def answer(count):
        area = call(store, count)
        start, length = PAIR.unpack(memory.read(store, area, area + PAIR.size))
        words = array("I")
        words.frombytes(memory.read(store, start, start + 12 * length))
        post_return(store, area)
        return words

    def run(count):
        total = 0
        for _ in range(count):
            words = answer(TOKENS)
            total = (total * 31 + words[0] + words[len(words) // 2] + words[-1] + len(words)) & 0xFFFFFFFF
        return total

    return run


RUNS = {"following": items("following"), "reflected-following": items("reflected-following"), "tokens": tokens()}

for line in sys.stdin:
    name, count = line.split()
    before = time.thread_time_ns()
    checksum = RUNS[name](int(count))
    print(checksum & 0xFFFFFFFF, time.thread_time_ns() - before, flush=True)
