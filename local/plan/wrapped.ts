const lineLength = 96;

/** Text broken into indented lines that fit a terminal. */
export const wrapped = (text: string, indent: number): string => {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + word.length < lineLength - indent;
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => margin + line).join('\n');
};
