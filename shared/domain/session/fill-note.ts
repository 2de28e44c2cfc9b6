import { formatDistance, formatDuration, formatPaceRange, type UnitSystem } from '../units/format';
import type { Metres } from '../units/quantity';
import type { Session } from './session';
import { mainSet } from './session-facts';

/** Who the note is shown to: their units, their goal in words, as `goalName` gives it, and their language. */
export type NoteReader = Readonly<{ units: UnitSystem; goal: string; words?: NoteWords }>;

/** What fills a note's slots in another language than English. */
export type NoteWords = Readonly<{
  distance: (distance: Metres) => string;
  zone: (zone: number) => string;
  /** Where a session has no pace, and no zone. */
  byFeel: string;
  easily: string;
}>;

/**
 * A coach's note with its slots filled from the session itself, so that prose can never disagree with the prescription:
 * {pace} and {zone} of the main set, {distance} and {duration} of the whole session, {goal}. Any other slot is left as
 * it stands.
 *
 * @example
 * 'Hold {pace}; that is {zone}.' // 'Hold 4:50–5:05 /km; that is Zone 4.'
 */
export const fillNote = (
  session: Pick<Session, 'note' | 'sections' | 'distance' | 'duration'>,
  reader: NoteReader,
): string => {
  const work = mainSet(session)?.work ?? null;
  const words = reader.words ?? english(reader.units);
  const slots: ReadonlyMap<string, string> = new Map([
    ['{pace}', work?.pace ? formatPaceRange(work.pace, reader.units) : words.byFeel],
    ['{zone}', work?.zone ? words.zone(work.zone) : words.easily],
    ['{distance}', session.distance > 0 ? words.distance(session.distance) : formatDuration(session.duration)],
    ['{duration}', formatDuration(session.duration)],
    ['{goal}', reader.goal],
  ]);
  return session.note.replace(/\{[a-z]+\}/g, (slot) => slots.get(slot) ?? slot);
};

const english = (units: UnitSystem): NoteWords => ({
  distance: (distance) => formatDistance(distance, units),
  zone: (zone) => `Zone ${zone}`,
  byFeel: 'an effort you can feel',
  easily: 'an easy effort',
});
