/** A change of one place of a module that its tests should notice. */
export type Mutant = Readonly<{
  /** The line as it was and as it is, trimmed. */
  before: string;
  after: string;
  code: string;
}>;

type Edit = Readonly<{ from: number; to: number; text: string }>;
type Operator = (masked: string) => readonly Edit[];

/** Every mutant of a module in plain JavaScript; `from` is where its own code begins. */
export const sourceMutants = (code: string, from = 0): readonly Mutant[] => {
  const masked = mask(code);
  return operators
    .flatMap((operator) => operator(masked))
    .filter((edit) => edit.from >= from)
    .sort((one, other) => one.from - other.from)
    .map((edit) => mutant(code, edit));
};

const mutant = (code: string, { from, to, text }: Edit): Mutant => {
  const begin = code.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = code.indexOf('\n', to);
  const end = lineEnd < 0 ? code.length : lineEnd;
  return {
    before: code.slice(begin, end).trim(),
    after: (code.slice(begin, from) + text + code.slice(to, end)).trim(),
    code: code.slice(0, from) + text + code.slice(to),
  };
};

const hidden =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|(?<=[(=,] ?)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+\/|(?<=\()0, (?=import_)/g;

/** Words, comments and patterns hold no code to change: each becomes as many spaces. */
const mask = (code: string): string => code.replace(hidden, (text) => text.replace(/[^\n]/g, ' '));

/** One edit for each match: what stands there becomes each of the replacements. */
const swaps =
  (pattern: RegExp, replacements: (found: string) => readonly string[]): Operator =>
  (masked) =>
    [...masked.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      replacements(found).map((text) => ({ from: index, to: index + found.length, text })),
    );

const table = (entries: Readonly<Record<string, readonly string[]>>) => (found: string) =>
  (entries[found.trim()] ?? []).map((text) => found.replace(found.trim(), text));

const comparisons = swaps(
  / (?:<=?|>=?|[!=]==) /g,
  table({
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '===': ['!=='],
    '!==': ['==='],
  }),
);
const joins = swaps(/ (?:&&|\|\|) /g, table({ '&&': ['||'], '||': ['&&'] }));
const sums = swaps(/ [-+*/] /g, table({ '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'] }));
const negations = swaps(/!(?!=)/g, () => ['']);
const extremes = swaps(/Math\.(?:min|max)(?=\()/g, table({ 'Math.min': ['Math.max'], 'Math.max': ['Math.min'] }));
const quantifiers = swaps(/\.(?:some|every)(?=\()/g, table({ '.some': ['.every'], '.every': ['.some'] }));
const directions = swaps(
  /\.find(?:Last)?(?:Index)?(?=\()/g,
  table({ '.find': ['.findLast'], '.findLast': ['.find'], '.findIndex': ['.findLastIndex'] }),
);
const emptied = swaps(/\.(?:flatMap|map)(?=\()/g, (found) => [`.slice(0, 0)${found}`]);
const conditions = swaps(/\bif \(/g, () => ['if (false) if (']);

/** Whole numbers move by one either way, zero up only, thousands and fractions by a tenth. */
const numbers = swaps(/(?<![\w.]|void |\?\? )\d[\d_]*(?:\.\d+)?(?:e-?\d+)?(?![\w.])/g, (found) => {
  const value = Number(found.replaceAll('_', ''));
  if (value === 0) return ['1'];
  return Number.isInteger(value) && value < 1000
    ? [`${value + 1}`, `(${value - 1})`]
    : [`${1.1 * value}`, `${0.9 * value}`];
});

/** `.filter(…)` taken out. */
const unfiltered: Operator = (masked) =>
  [...masked.matchAll(/\.filter\(/g)].map(({ index }) => ({
    from: index,
    to: closing(masked, index + '.filter'.length) + 1,
    text: '',
  }));

/** Where the bracket that opens at `open` closes. */
const closing = (masked: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < masked.length; at += 1) {
    if (masked[at] === '(') depth += 1;
    if (masked[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return masked.length;
};

const operators: readonly Operator[] = [
  comparisons,
  joins,
  sums,
  negations,
  extremes,
  quantifiers,
  directions,
  emptied,
  conditions,
  numbers,
  unfiltered,
];
