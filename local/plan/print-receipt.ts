import type { Receipt } from '../../shared/contract/receipt';
import { wrapped } from './wrapped';

/** One call of a model as a person reads it in a terminal, word for word. */
export const printReceipt = (receipt: Receipt): string =>
  [
    [`What the coach saw: ${receipt.receiptId}`, ...facts(receipt), ...findings(receipt)].join('\n'),
    text(`The rules (${receipt.promptVersion})`, receipt.system),
    text('What it was told of the athlete', receipt.user),
    text('What it answered', receipt.reply),
  ].join('\n\n');

const facts = ({ task, end, remark, model, usage, costMicroUsd, firstTextMs, totalMs, weeks }: Receipt): string[] => [
  `  ${task}: ${end}${model === null ? '' : ` · ${model}`} · $${(costMicroUsd / 1e6).toFixed(4)}`,
  ...(remark === null ? [] : [wrapped(remark, 2)]),
  ...(usage === null
    ? []
    : [
        `  tokens: ${usage.input} told, ${usage.cachedInput} from the cache, ${usage.cacheWrites} into it, ${usage.output} answered`,
      ]),
  ...(totalMs === null ? [] : [`  times: first word after ${seconds(firstTextMs)}, ${seconds(totalMs)} in all`]),
  ...(weeks.asked.length === 0 ? [] : [`  weeks: ${weeks.asked.length} asked for, ${weeks.kept.length} kept`]),
];

const seconds = (ms: number | null): string => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`);

const findings = ({ objections, mends }: Receipt): string[] => [
  ...objections.map(({ week, sentence }) =>
    wrapped(`Refused${week === null ? '' : ` in week ${week}`}: ${sentence}`, 2),
  ),
  ...mends.map((mend) => wrapped(`Mended: ${mend}`, 2)),
];

const text = (title: string, words: string): string => `${title}:\n${words === '' ? '(nothing)' : words}`;
