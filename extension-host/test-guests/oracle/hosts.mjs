// The host's side of the interfaces that guests import. A function whose WIT result is a `result` returns what is in `ok` and throws an
// object whose `payload` is the error.

const fail = (payload) => {
    throw { payload };
};

const denied = () => fail('denied');

/**
 * The editor: remembers log lines, never wants anybody to yield, and knows the documents that `sync` calls told the guest of. It has no settings
 * and no time, and denies files and places on the screen.
 */
export class Editor {
    #documents = new Map();
    log = [];

    /** Follows a call that the guest is about to receive. */
    follow(name, args) {
        switch (name) {
            case 'didOpen':
                this.#documents.set(args[0].id, { info: args[0], text: args[1] });
                break;
            case 'didChange':
                this.#change(...args);
                break;
            case 'didClose':
                this.#documents.delete(args[0]);
                break;
        }
    }

    #change(id, version, edits) {
        const { info, text } = this.#documents.get(id);
        const after = edits.reduceRight((all, edit) => all.slice(0, edit.span.start) + edit.text + all.slice(edit.span.end), text);
        this.#documents.set(id, { info: { ...info, version, length: after.length }, text: after });
    }

    imports() {
        return {
            'atoll:extension/log': { write: (level, message) => void this.log.push({ level, message }) },
            'atoll:extension/task': { shouldYield: () => false },
            'atoll:extension/documents': {
                openDocuments: () => [...this.#documents.values()].map(({ info }) => info),
                text: (id, { start, end }) => {
                    const { text } = this.#documents.get(id) ?? fail('unknown-document');
                    return start <= end && end <= text.length ? text.slice(start, end) : fail('outside');
                },
            },
            'atoll:extension/settings': { get: () => undefined },
            'atoll:extension/clock': { now: () => 0n },
            'atoll:extension/workspace': { files: denied, read: denied },
            'atoll:extension/ui': { notify: denied, status: denied, decorate: denied, progress: denied, refresh: denied },
        };
    }
}

/** Functions of `mirror` whose result is a `result`. */
const OUTCOMES = ['outcome', 'outcomeOk', 'outcomeError', 'outcomeBoth', 'outcomeJoined'];

/** The test world's `mirror`: gives back what it is given. */
export function mirror() {
    let taken = '';
    const functions = {
        nothing: () => undefined,
        taken: (text, level) => void (taken = `${level} ${text}`),
        given: () => taken,
        two: (left, right) => [right, left],
    };
    for (const name of OUTCOMES) {
        functions[name] = ({ tag, val }) => (tag === 'ok' ? val : fail(val));
    }
    const echo = (...args) => (args.length === 1 ? args[0] : args);
    return { 'test:echo/mirror': new Proxy(functions, { get: (known, name) => known[name] ?? echo }) };
}
