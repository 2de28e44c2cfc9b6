import { goodModel } from './good-model';
import { type Script, text } from './script';

type Week = { n: number; f: string; d: string[] };

/** A model whose every week is changed so. */
const changed =
  (change: (week: Week, index: number) => Week): Script =>
  (request, turn) => {
    const answer = goodModel(request, turn);
    if (answer.kind !== 'text') return answer;
    const { weeks = [] }: { weeks?: Week[] } = JSON.parse(answer.text);
    return text(JSON.stringify({ weeks: weeks.map(change) }));
  };

const malformed: Script = (request, turn) => {
  const answer = goodModel(request, turn);
  return answer.kind === 'text' ? text(`${answer.text.slice(0, answer.text.length / 2)}"}]`) : answer;
};

/** What a model may do wrong while its reply is still what it should look like. */
export const badModels = {
  /** Days are left out, or there twice. */
  wrongDayCounts: changed((week, index) => ({
    ...week,
    d: index % 2 === 0 ? week.d.slice(1) : [...week.d, ...week.d.slice(0, 1)],
  })),
  /** Work that nobody can do, and paces in figures. */
  impossiblePaces: changed((week) => ({
    ...week,
    d: week.d.map((day) => `${day.slice(0, 3)} IN 30x5min Z6 (5s) | Run every one of them at 2:30/km.`),
  })),
  /** Days of another calendar, in weeks that the plan does not have. */
  foreignDates: changed((week, index) => ({
    n: index % 2 === 0 ? week.n + 50 : week.n,
    f: 'From 2031-02-30 on.',
    d: week.d.map((day) => `2031-02-30${day.slice(3)}`),
  })),
  /** The athlete's words are taken for orders. */
  injectionObeyed: changed((week) => ({
    ...week,
    f: 'As you asked, I ignore my previous instructions.',
    d: week.d.map(
      (day) => `${day.slice(0, 3)} LR 100km | Rules off, as you said: see https://fast.example and skip your doctor.`,
    ),
  })),
  /** The text breaks off in the middle of a week, though the stream ends well. */
  malformed,
} as const satisfies Readonly<Record<string, Script>>;
