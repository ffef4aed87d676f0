import { appendFileSync, createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HELD = 4 * 1024 * 1024;

/** A folder for what does not fit into memory; it goes when the run ends, however it ends. */
export class Scratch {
  #folder: string | undefined;

  file(name: string): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'awaslog-'));
    return join(this.#folder, name);
  }

  remove(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}

/** One list of an answer, of any length: it is held as text, and beyond some megabytes it is put aside in a file. */
export class Section {
  #held: string[] = [];
  #size = 0;
  #spilled = false;
  count = 0;

  constructor(
    readonly name: string,
    private readonly scratch: Scratch,
  ) {}

  add(entry: unknown): void {
    // JSON has no line end inside, so each entry is a line of its own.
    const text = `${this.count === 0 ? '' : ',\n'}${JSON.stringify(entry)}`;
    this.count += 1;
    this.#held.push(text);
    this.#size += text.length;
    if (this.#size > HELD) this.#spill();
  }

  async *text(): AsyncGenerator<string> {
    if (this.#spilled) {
      for await (const part of createReadStream(this.scratch.file(this.name), 'utf8')) yield part as string;
    }
    yield this.#held.join('');
  }

  async *entries(): AsyncGenerator<unknown> {
    let rest = '';
    for await (const part of this.text()) {
      const lines = `${rest}${part}`.split(',\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line);
    }
    if (rest !== '') yield JSON.parse(rest);
  }

  #spill(): void {
    appendFileSync(this.scratch.file(this.name), this.#held.join(''));
    this.#held = [];
    this.#size = 0;
    this.#spilled = true;
  }
}
