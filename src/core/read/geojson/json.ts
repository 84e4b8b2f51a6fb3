// JSON that knows where its parts stand: an author is told of a line, which JSON.parse does not know.

/** Why a text is no JSON, and where: an offset in it. */
export interface Broken {
  readonly at: number;
  readonly message: string;
  readonly help: string;
}

export interface Json {
  readonly value: unknown;
  /** The offset at which an object or array begins; null: of another file, or of none. */
  readonly placeOf: (part: unknown) => number | null;
}

const DEEPEST = 64; // brackets inside one another: what nests deeper was not meant to be read
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no string of JSON holds one
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const WORD = /[A-Za-z]+/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

class Stop extends Error {
  readonly broken: Broken;
  constructor(broken: Broken) {
    super(broken.message);
    this.broken = broken;
  }
}

const shown = (letter: string): string => (letter === '' ? 'the end of the file' : JSON.stringify(letter));
const CUT = 'the file seems to be cut off: save or download it again';

class Reader {
  readonly #text: string;
  readonly places = new Map<unknown, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    const value = this.#value(0);
    if (this.#next() !== '') this.#stop('the end of the file after what it holds', 'take out what follows it');
    return value;
  }

  /** The next letter that is no space; '': the file has ended. */
  #next(): string {
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
    return this.#text[this.#at] ?? '';
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #stop(expected: string, help: string, got = shown(this.#text[this.#at] ?? '')): never {
    const isCut = this.#at >= this.#text.length;
    throw new Stop({
      at: this.#at,
      message: `expected JSON, and here ${expected}, got ${got}`,
      help: isCut ? CUT : help,
    });
  }

  #value(depth: number): unknown {
    const first = this.#next();
    if (depth > DEEPEST) this.#stop(`at most ${DEEPEST} brackets inside one another`, 'write it with fewer');
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"') return this.#string();
    const from = this.#at;
    const number = this.#take(NUMBER);
    if (number !== null) return Number(number);
    const word = this.#take(WORD) ?? '';
    if (word in WORDS) return WORDS[word];
    this.#at = from;
    const help =
      first === ']' || first === '}'
        ? 'take out the comma before it'
        : 'write a number, a word between quotation marks, a list or an object';
    this.#stop('a value', help, word === '' ? undefined : word);
  }

  #string(): string {
    const from = this.#at;
    const found = this.#take(STRING);
    if (found !== null) return JSON.parse(found) as string;
    const end = this.#text.indexOf('"', from + 1);
    if (end < 0) this.#at = this.#text.length;
    this.#stop('a word between quotation marks', 'look for a line break, a backslash or a missing quotation mark');
  }

  #array(depth: number): unknown {
    const list: unknown[] = [];
    this.places.set(list, this.#at++);
    if (this.#next() !== ']')
      do list.push(this.#value(depth + 1));
      while (this.#hasMore(']', list.length));
    this.#at++;
    return list;
  }

  #object(depth: number): unknown {
    const entries = new Map<string, unknown>();
    const from = this.#at++;
    if (this.#next() !== '}')
      do {
        if (this.#next() !== '"')
          this.#stop('a key between quotation marks', 'write "type", not type, and no comma before }');
        const keyAt = this.#at;
        const key = this.#string();
        if (entries.has(key)) {
          this.#at = keyAt;
          this.#stop('each key once', 'keep one of the two', `${JSON.stringify(key)} again`);
        }
        if (this.#next() !== ':') this.#stop('a colon after the key', 'write "key": value');
        this.#at++;
        entries.set(key, this.#value(depth + 1));
      } while (this.#hasMore('}', entries.size));
    this.#at++;
    const object = Object.fromEntries(entries);
    this.places.set(object, from);
    return object;
  }

  #hasMore(end: string, count: number): boolean {
    const next = this.#next();
    if (next !== ',') {
      if (next !== end) this.#stop(`a comma or ${end} after value ${count}`, 'look at what stands before it');
      return false;
    }
    this.#at++;
    return true;
  }
}

/** Never throws. */
export function readJson(text: string): Json | Broken {
  const reader = new Reader(text);
  try {
    const value = reader.whole();
    return { value, placeOf: (part) => reader.places.get(part) ?? null };
  } catch (error) {
    if (error instanceof Stop) return error.broken;
    throw error;
  }
}
