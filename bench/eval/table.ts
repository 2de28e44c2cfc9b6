import { aspects } from './aspects';
import type { Summary } from './summary';

type Column = Readonly<{ title: string; cell: (summary: Summary) => string }>;

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const one = (value: number): string => value.toFixed(1);

const columns: readonly Column[] = [
  { title: 'coach', cell: ({ coach }) => coach },
  { title: 'prompt', cell: ({ prompt }) => prompt },
  { title: 'plans', cell: ({ plans }) => String(plans) },
  { title: 'with a must', cell: ({ unsafe }) => String(unsafe) },
  { title: 'shoulds a plan', cell: ({ shouldPerPlan }) => one(shouldPerPlan) },
  { title: 'weeks by Claude', cell: ({ byClaude }) => percent(byClaude) },
  { title: 'different sessions', cell: ({ distinctSessions }) => one(distinctSessions) },
  { title: 'fresh hard', cell: ({ freshHard }) => percent(freshHard) },
  { title: 'repeated weeks', cell: ({ repeatedWeeks }) => one(repeatedWeeks) },
  { title: 'words a note', cell: ({ noteWords }) => one(noteWords) },
  { title: 'fitting', cell: ({ fitting }) => percent(fitting) },
  { title: 'specific', cell: ({ specific }) => percent(specific) },
  { title: 'with figures', cell: ({ withFigures }) => percent(withFigures) },
  { title: 'repeated', cell: ({ repeated }) => percent(repeated) },
  { title: 'most repeated', cell: ({ mostRepeated }) => one(mostRepeated) },
  { title: 'aspects', cell: ({ aspectShare }) => percent(aspectShare) },
];

/** One row for each coach and version of its prompt, as Markdown. */
export const coachTable = (summaries: readonly Summary[]): string =>
  markdown(
    columns.map(({ title }) => title),
    summaries.map((summary) => columns.map(({ cell }) => cell(summary))),
  );

/** One row for each aspect: what code judges, what it cannot, and how many plans have it. */
export const aspectTable = (summaries: readonly Summary[]): string =>
  markdown(
    ['aspect', 'judged by code', 'not judged', ...summaries.map(nameOf)],
    aspects.map(({ name, how, beyond }) => [
      name,
      how ?? 'not at all',
      beyond,
      ...summaries.map((summary) => {
        const share = summary.aspects[name] ?? null;
        return share === null ? '–' : percent(share);
      }),
    ]),
  );

const nameOf = ({ coach, prompt }: Summary): string => (prompt === '–' ? coach : `${coach} ${prompt}`);

const markdown = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
