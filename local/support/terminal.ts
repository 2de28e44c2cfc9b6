/** Where the laptop cloud tells what a person should know. */
export type Terminal = Readonly<{
  /** What was started, and the address. */
  say: (line: string) => void;
  /** What went wrong: a denied call, a failed execution, a mail that could not be delivered. */
  warn: (line: string) => void;
}>;

/** @param quiet whether only faults are told. */
export const terminal = (quiet: boolean): Terminal => ({
  say: (line) => {
    if (!quiet) process.stdout.write(`${line}\n`);
  },
  warn: (line) => process.stderr.write(`${line}\n`),
});
