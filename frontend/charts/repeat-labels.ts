import type { ProfileBar } from './profile-geometry';

export type RepeatLabel = Readonly<{ text: string; x: number; y: number }>;

// Width of a figure at 12 px and the air two labels need between them.
const perLetter = 7;
const air = 6;

/** A label over each turn of a repeat, centred on its bar; none at all when they would run into each other. */
export const repeatLabels = (
  bars: readonly ProfileBar[],
  textOf: (bar: ProfileBar) => string,
): readonly RepeatLabel[] => {
  const labels = bars
    .filter(({ block }) => block.repeated && block.role === 'work')
    .map((bar) => ({ text: textOf(bar), x: bar.x + bar.width / 2, y: bar.y - 7 }));
  const collide = labels.some(({ text, x }, index) => {
    const before = labels[index - 1];

    return before !== undefined && x - before.x < ((text.length + before.text.length) / 2) * perLetter + air;
  });

  return collide ? [] : labels;
};
