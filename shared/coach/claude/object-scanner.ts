/** An object inside a list of the text, or the fact that it was too long to keep. */
export type Scanned = Readonly<{ status: 'object'; text: string }> | Readonly<{ status: 'too-long'; text: string }>;

/**
 * Finds, in JSON that comes in pieces cut anywhere, the objects that stand in a list, each as soon as it closes. It
 * looks at every character once, keeps at most `longest` of them, and never throws: whether what it found is JSON is
 * for the reader to say.
 */
export class ObjectScanner {
  private readonly longest: number;
  /** Open brackets outside an object of interest; deeper ones are only counted. */
  private outside: string[] = [];
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private kept = '';
  private isTooLong = false;

  constructor(longest: number) {
    this.longest = longest;
  }

  read(text: string): readonly Scanned[] {
    const found: Scanned[] = [];
    // Where in this piece the object begins that is being kept.
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const wasInside = this.depth > 0;
      this.step(text[at] ?? '');
      if (!wasInside && this.depth > 0) start = at;
      if (wasInside && this.depth === 0) {
        this.keep(text.slice(start, at + 1));
        found.push({ status: this.isTooLong ? 'too-long' : 'object', text: this.kept });
        this.kept = '';
        this.isTooLong = false;
      }
    }
    if (this.depth > 0) this.keep(text.slice(start));
    return found;
  }

  /** What has come of an object that has not closed. */
  get unfinished(): string | null {
    return this.depth > 0 ? this.kept : null;
  }

  private keep(text: string): void {
    const room = this.longest - this.kept.length;
    if (text.length > room) this.isTooLong = true;
    this.kept += text.slice(0, Math.max(0, room));
  }

  private step(character: string): void {
    if (this.isInString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (character === '\\') this.isEscaped = true;
      else if (character === '"') this.isInString = false;
      return;
    }
    if (character === '"') this.isInString = this.depth > 0 || this.outside.length > 0;
    else if (character === '{' || character === '[') this.open(character);
    else if (character === '}' || character === ']') this.close();
  }

  private open(bracket: string): void {
    if (this.depth > 0) this.depth += 1;
    else if (bracket === '{' && this.outside.at(-1) === '[') this.depth = 1;
    // Whatever is nested deeper than this is no reply of ours.
    else if (this.outside.length < 8) this.outside.push(bracket);
  }

  private close(): void {
    if (this.depth > 0) this.depth -= 1;
    else this.outside.pop();
  }
}
