// Values of the component model as JSON, without loss and with one spelling for each value.
//
// What JavaScript and JSON share crosses as itself: booleans, whole numbers of at most 53 bits, strings, arrays (lists, tuples) and
// objects (records, flags, variants as `{tag, val}`). Absence is `null`, and a left-out key in objects. The rest:
//
//   {"$f64": "7ff8000000000000"}   a number that is not whole, or -0, by its bits
//   {"$int": "18446744073709551615"}   a 64-bit integer
//   {"$u8": [1, 2]}, {"$f32": [...]}, ...   a list of numbers, which JavaScript holds in an array of its own kind

const ARRAYS = {
    $u8: Uint8Array,
    $s8: Int8Array,
    $u16: Uint16Array,
    $s16: Int16Array,
    $u32: Uint32Array,
    $s32: Int32Array,
    $u64: BigUint64Array,
    $s64: BigInt64Array,
    $f32: Float32Array,
    $f64s: Float64Array,
};

const view = new DataView(new ArrayBuffer(8));

function bits(number) {
    view.setFloat64(0, Number.isNaN(number) ? NaN : number);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
}

function number(text) {
    view.setBigUint64(0, BigInt(`0x${text}`));
    return view.getFloat64(0);
}

/** The JavaScript value that a JSON value stands for. */
export function fromJson(json) {
    if (json === null) {
        return undefined;
    }
    if (Array.isArray(json)) {
        return json.map(fromJson);
    }
    if (typeof json !== 'object') {
        return json;
    }
    const [key] = Object.keys(json);
    switch (key) {
        case '$f64':
            return number(json.$f64);
        case '$int':
            return BigInt(json.$int);
        default:
            return key in ARRAYS
                ? ARRAYS[key].from(json[key].map(fromJson))
                : Object.fromEntries(Object.entries(json).map(([name, value]) => [name, fromJson(value)]));
    }
}

/** The JSON value that stands for a JavaScript value. */
export function toJson(value) {
    switch (typeof value) {
        case 'undefined':
            return null;
        case 'bigint':
            return { $int: value.toString() };
        case 'number':
            return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : { $f64: bits(value) };
        case 'object':
            return fromObject(value);
        default:
            return value;
    }
}

function fromObject(value) {
    if (value === null) {
        return null;
    }
    if (Array.isArray(value)) {
        return value.map(toJson);
    }
    const kind = Object.keys(ARRAYS).find((key) => value instanceof ARRAYS[key]);
    if (kind !== undefined) {
        return { [kind]: Array.from(value, toJson) };
    }
    const present = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(present.map(([name, part]) => [name, toJson(part)]));
}
