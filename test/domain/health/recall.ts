import { redFlagsIn } from '../../../shared/domain/health/red-flags';
import type { LabelledTexts } from './texts/labelled-texts';

type Reading = Readonly<{ meant: string; text: string; ids: readonly string[] }>;

const readings = (texts: LabelledTexts): readonly Reading[] =>
  Object.entries(texts).flatMap(([meant, all]) =>
    all.map((text) => ({ meant, text, ids: redFlagsIn(text).map(({ id }) => id) })),
  );

/** How a set of labelled texts is read. */
export const recallOf = (texts: LabelledTexts) => {
  const all = readings(texts);
  const warning = all.filter(({ meant }) => meant !== 'none');
  const harmless = all.filter(({ meant }) => meant === 'none');
  const missed = warning.filter(({ meant, ids }) => !ids.includes(meant));
  const stopped = warning.filter(({ ids }) => ids.length > 0);
  const falseAlarms = harmless.filter(({ ids }) => ids.length > 0);
  return {
    warning: warning.length,
    harmless: harmless.length,
    missed: missed.map(({ text }) => text),
    falseAlarms: falseAlarms.map(({ text }) => text),
    /** Share of true signs of which the one that is meant is told. */
    recall: 1 - missed.length / warning.length,
    /** Share of stopped texts that hold a sign. */
    precision: stopped.length / (stopped.length + falseAlarms.length),
  };
};
