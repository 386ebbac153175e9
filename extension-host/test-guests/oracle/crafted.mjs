// Hostile modules that the text format cannot spell: cut short, or with counts that promise more than follows.

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** 4,294,967,295 as a LEB128 number. */
const HUGE = [0xff, 0xff, 0xff, 0xff, 0x0f];

function leb(number) {
    const bytes = [];
    do {
        bytes.push((number & 0x7f) | (number > 0x7f ? 0x80 : 0));
        number >>>= 7;
    } while (number > 0);
    return bytes;
}

function section(id, content) {
    return [id, ...leb(content.length), ...content];
}

/** One type `() -> ()`, one function of it, and the given code entry. */
function oneFunction(code) {
    return [
        ...HEADER,
        ...section(1, [1, 0x60, 0, 0]),
        ...section(3, [1, 0]),
        ...section(10, [1, ...leb(code.length), ...code]),
    ];
}

/** Name and bytes of each, `whole` being the module that the truncated ones are cut from. */
export function crafted(whole) {
    const modules = {
        'empty.wasm': [],
        'only-a-header.wasm': HEADER,
        'unknown-version.wasm': [0, 0x61, 0x73, 0x6d, 9, 0, 0, 0],
        'truncated-in-magic.wasm': whole.subarray(0, 3),
        'truncated-in-header.wasm': whole.subarray(0, 6),
        'truncated-in-types.wasm': whole.subarray(0, 14),
        'truncated-in-half.wasm': whole.subarray(0, whole.length >> 1),
        'truncated-by-one.wasm': whole.subarray(0, whole.length - 1),
        'section-longer-than-file.wasm': [...HEADER, 1, ...HUGE, 0],
        'section-unknown.wasm': [...HEADER, ...section(99, [0])],
        'sections-out-of-order.wasm': [...HEADER, ...section(3, [0]), ...section(1, [0])],
        'section-twice.wasm': [...HEADER, ...section(1, [0]), ...section(1, [0])],
        'number-too-long.wasm': [...HEADER, 1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
        'name-not-utf8.wasm': [...HEADER, ...section(0, [2, 0xff, 0xfe])],
        'import-name-huge.wasm': [...HEADER, ...section(2, [1, ...HUGE])],
        'types-huge.wasm': [...HEADER, ...section(1, HUGE)],
        'parameters-huge.wasm': [...HEADER, ...section(1, [1, 0x60, ...HUGE])],
        'functions-huge.wasm': [...HEADER, ...section(1, [1, 0x60, 0, 0]), ...section(3, HUGE)],
        'exports-huge.wasm': [...HEADER, ...section(7, HUGE)],
        'data-huge.wasm': [...HEADER, ...section(5, [1, 0, 1]), ...section(11, [1, 0, 0x41, 0, 0x0b, ...HUGE])],
        'elements-huge.wasm': [...HEADER, ...section(4, [1, 0x70, 0, 1]), ...section(9, [1, 0, 0x41, 0, 0x0b, ...HUGE])],
        'locals-huge.wasm': oneFunction([1, ...HUGE, 0x7e, 0x0b]),
        'locals-groups-huge.wasm': oneFunction([...HUGE, 1, 0x7e, 0x0b]),
        'jump-table-huge.wasm': oneFunction([0, 0x41, 0, 0x0e, ...HUGE, 0, 0x0b]),
        'nesting-deep.wasm': oneFunction([0, ...Array(50_000).fill([0x02, 0x40]).flat(), ...Array(50_000).fill(0x0b), 0x0b]),
    };
    return Object.entries(modules).map(([name, bytes]) => [name, Buffer.from(bytes)]);
}
