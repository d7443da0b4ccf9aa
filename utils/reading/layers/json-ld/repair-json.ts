const WHITE = /\s/;
const ESCAPES = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't', 'u']);
const WRAPPERS = ['<!--', '-->', '<![CDATA[', ']]>'];

/**
 * Repairs almost-JSON in one pass without backtracking: drops comments, wrappers, stray commas and semicolons; escapes
 * line breaks, control characters and quotes in strings; replaces unknown words with null; lists several top-level
 * values.
 */
export function repairJson(text: string): string {
  return new Repair(text).run();
}

class Repair {
  #at = 0;
  #depth = 0;
  #values = 0;
  readonly #out: string[] = [];
  /** The last token outside strings, to detect stray commas. */
  #last = '';

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  run(): string {
    while (this.#at < this.#text.length) this.#step();
    if (this.#last === ',') this.#out.pop();
    return this.#values > 1 ? `[${this.#out.join('')}]` : this.#out.join('');
  }

  #step(): void {
    const char = this.#text[this.#at] ?? '';
    if (this.#skipWrapper() || (char === '/' && this.#skipComment())) return;
    if (char === '"') this.#string();
    else if (char === '{' || char === '[') this.#open(char);
    else if (char === '}' || char === ']') this.#close(char);
    else if (char === ',' || char === ':') this.#separator(char);
    else if (/[\w.+-]/.test(char)) this.#word();
    else this.#at += 1;
  }

  #open(char: string): void {
    this.#value();
    this.#depth += 1;
    this.#write(char);
    this.#at += 1;
  }

  #close(char: string): void {
    this.#at += 1;
    if (this.#depth === 0) return;
    if (this.#last === ',') this.#out.pop();
    if (this.#last === ':') this.#out.push('null');
    this.#depth -= 1;
    this.#write(char);
  }

  #separator(char: string): void {
    this.#at += 1;
    if (char === ',' && (this.#depth === 0 || this.#last === ',' || this.#last === '{' || this.#last === '['))
      return;
    if (char === ',' && this.#last === ':') this.#out.push('null');
    this.#write(char);
  }

  /** Unknown words (`undefined`, `NaN`) become null. */
  #word(): void {
    const [word = ''] = /[\w.+-]+/uy.exec(this.#from()) ?? [];
    this.#value();
    const isJson = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(word);
    this.#write(isJson ? word.toLowerCase() : 'null');
    this.#at += Math.max(word.length, 1);
  }

  #string(): void {
    this.#value();
    let text = '"';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text[this.#at] ?? '';
      if (char === '\\') text += this.#escape();
      else if (char === '"' && this.#endsString()) break;
      else if (char === '"') text += '\\"';
      else if (char < ' ') text += char === '\n' ? '\\n' : char === '\t' ? '\\t' : char === '\r' ? '' : ' ';
      else text += char;
    }
    this.#at += 1;
    this.#write(`${text}"`);
  }

  #escape(): string {
    const next = this.#text[this.#at + 1] ?? '';
    this.#at += 1;
    if (next === 'u' && !/^[\da-f]{4}/i.test(this.#text.slice(this.#at + 1, this.#at + 5))) return '';
    if (ESCAPES.has(next)) return `\\${next}`;
    // Drops invalid backslashes (`\'`). One before a line break joins the lines.
    return next < ' ' ? ' ' : next;
  }

  /** A quote ends the string only if valid JSON can follow; otherwise it was not escaped. */
  #endsString(): boolean {
    let next = this.#at + 1;
    while (next < this.#text.length && WHITE.test(this.#text[next] ?? '')) next += 1;
    const char = this.#text[next] ?? '';
    if (char === '' || ',:}];'.includes(char)) return true;
    if (char === '/') return '/*'.includes(this.#text[next + 1] ?? ' ');
    // A missing comma: the next key follows.
    return char === '"' && /^"[\w@:$-]{1,40}"\s{0,9}:/.test(this.#text.slice(next, next + 60));
  }

  #skipComment(): boolean {
    const next = this.#text[this.#at + 1];
    if (next !== '/' && next !== '*') return false;
    const end = this.#text.indexOf(next === '/' ? '\n' : '*/', this.#at + 2);
    this.#at = end < 0 ? this.#text.length : end + (next === '/' ? 1 : 2);
    return true;
  }

  #skipWrapper(): boolean {
    const wrapper = WRAPPERS.find((mark) => this.#text.startsWith(mark, this.#at));
    if (wrapper) this.#at += wrapper.length;
    return wrapper !== undefined;
  }

  /** Inserts a missing comma before the value. */
  #value(): void {
    const follows = this.#depth === 0 ? this.#values > 0 : ![',', ':', '{', '['].includes(this.#last);
    if (follows) this.#out.push(',');
    if (this.#depth === 0) this.#values += 1;
  }

  #write(token: string): void {
    this.#out.push(token);
    this.#last = token.length === 1 ? token : '';
  }

  #from(): string {
    return this.#text.slice(this.#at, this.#at + 64);
  }
}
