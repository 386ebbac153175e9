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

const COMPONENT = [0, 0x61, 0x73, 0x6d, 13, 0, 1, 0];
const EMPTY_MODULE = section(1, HEADER);

/** A component in a component, and so on. */
function nested(depth) {
    let bytes = COMPONENT;
    for (let i = 0; i < depth; i++) {
        bytes = [...COMPONENT, ...section(4, bytes)];
    }
    return bytes;
}

/** Broken components, `whole` being a sound one. */
function components(whole) {
    return {
        'component-empty.wasm': COMPONENT,
        'component-truncated.wasm': whole.subarray(0, whole.length >> 1),
        'component-unknown-layer.wasm': [...COMPONENT.slice(0, 6), 2, 0],
        'component-section-longer-than-file.wasm': [...COMPONENT, 1, ...HUGE, 0],
        'component-instances-huge.wasm': [...COMPONENT, ...section(2, HUGE)],
        'component-aliases-huge.wasm': [...COMPONENT, ...section(6, HUGE)],
        'component-canons-huge.wasm': [...COMPONENT, ...section(8, HUGE)],
        'component-name-huge.wasm': [...COMPONENT, ...section(6, [1, 1, 0, 0, ...HUGE])],
        'component-unknown-module.wasm': [...COMPONENT, ...section(2, [1, 0, 0, 0])],
        'component-circle.wasm': [...COMPONENT, ...EMPTY_MODULE, ...section(2, [1, 0, 0, 1, 1, 0x61, 0x12, 0])],
        'component-alias-of-later.wasm': [...COMPONENT, ...section(6, [1, 0, 0, 1, 0, 1, 0x61])],
        'component-lifts-unknown.wasm': [...COMPONENT, ...section(8, [1, 0, 0, 0, 0, 0])],
        'component-start.wasm': [...COMPONENT, ...section(9, [0, 0, 0])],
        'component-too-many-modules.wasm': [...COMPONENT, ...Array(101).fill(EMPTY_MODULE).flat()],
        'component-as-module.wasm': [
            ...COMPONENT,
            ...section(1, COMPONENT),
            ...section(2, [1, 0, 0, 0]),
            ...section(6, [1, 0, 0, 1, 0, 1, 0x61]),
            ...section(8, [1, 0, 0, 0, 0, 0]),
        ],
        'component-nested-deep.wasm': nested(2_000),
    };
}

/** Name and bytes of each, `whole` being the module that the truncated ones are cut from, and `component` the same for components. */
export function crafted(whole, component) {
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
        ...components(component),
    };
    return Object.entries(modules).map(([name, bytes]) => [name, Buffer.from(bytes)]);
}
