/** One measurement, printed as one line of JSON. */
export type Line = Readonly<{
  name: string;
  value: number;
  unit: string;
  /** What it was compared with in the same run, and how many times that it took. */
  against?: string;
  ratio?: number;
  /** The most the value may be, in the same unit. */
  budget?: number;
  /** Where the value lies with 95 % confidence. */
  interval?: readonly [number, number];
}>;

const rounded = (value: number): number => Number(value.toPrecision(4));

export const printLine = (line: Line): void => {
  const ratio = line.ratio === undefined ? {} : { ratio: rounded(line.ratio) };
  const met = line.budget === undefined ? {} : { met: line.value <= line.budget };
  const interval = line.interval === undefined ? {} : { interval: line.interval.map(rounded) };
  console.log(JSON.stringify({ ...line, value: rounded(line.value), ...ratio, ...interval, ...met }));
};
