const lineLength = 96;

/** Text broken into indented lines that fit a terminal. */
export const wrapped = (text: string, indent: number): string => {
  const margin = ' '.repeat(indent);
  const lines = text.split(/\s+/).reduce<string[]>((done, word) => {
    const last = done.at(-1);
    const fits = last !== undefined && last.length + word.length < lineLength - indent;
    return fits ? [...done.slice(0, -1), `${last} ${word}`] : [...done, word];
  }, []);
  return lines.map((line) => margin + line).join('\n');
};
