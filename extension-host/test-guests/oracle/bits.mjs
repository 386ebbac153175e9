// Numbers as their raw bits in hexadecimal text, and traps by their kind: the words of `dev.atoll.host.engine.Observation`.
const view = new DataView(new ArrayBuffer(8));

/// Bits as hexadecimal text, to a value as JavaScript passes it.
export function value(type, bits) {
    view.setBigUint64(0, BigInt(`0x${bits}`));
    switch (type) {
        case 'I32': return view.getInt32(4);
        case 'I64': return view.getBigInt64(0);
        case 'F32': return view.getFloat32(4);
        default: return view.getFloat64(0);
    }
}

/// The reverse; every NaN is one.
export function bits(type, value) {
    switch (type) {
        case 'I32': return (value >>> 0).toString(16);
        case 'I64': return BigInt.asUintN(64, value).toString(16);
        case 'F32':
            view.setFloat32(0, value);
            return Number.isNaN(value) ? 'nan' : view.getUint32(0).toString(16);
        default:
            view.setFloat64(0, value);
            return Number.isNaN(value) ? 'nan' : view.getBigUint64(0).toString(16);
    }
}

const TRAPS = [
    ['unreachable', /unreachable/],
    ['divide', /(divide|remainder) by zero/],
    ['overflow', /unrepresentable/],
    ['memory', /memory access out of bounds/],
    ['table', /table index is out of bounds/],
    ['indirect', /null function or function signature mismatch/],
    ['stack', /call stack size/],
];

export function trap(error) {
    const found = TRAPS.find(([, words]) => words.test(error.message));
    return `trap: ${found ? found[0] : error.message}`;
}
