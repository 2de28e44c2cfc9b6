import type { SessionKind } from '../../../domain/session/workout';

/**
 * Notes that may be used again: each kind of session has its own, and they take turns. A reply that marks a note with
 * an asterisk can leave the note out on later days of that kind.
 */
export class NoteQueue {
  private readonly notes = new Map<SessionKind, readonly string[]>();

  /** Adds a note at the end of its kind's turn; one that is waiting there already stays where it is. */
  add(kind: SessionKind, note: string): void {
    const waiting = this.notes.get(kind) ?? [];
    if (!waiting.includes(note)) this.notes.set(kind, [...waiting, note].slice(-mostWaiting));
  }

  /** The note whose turn it is. */
  next(kind: SessionKind): string | null {
    return this.notes.get(kind)?.[0] ?? null;
  }

  /** Takes the note whose turn it is and sends it to the end. */
  take(kind: SessionKind): string | null {
    const [first, ...others] = this.notes.get(kind) ?? [];
    if (first === undefined) return null;
    this.notes.set(kind, [...others, first]);
    return first;
  }
}

/** More would be no sharing any more. */
const mostWaiting = 12;
