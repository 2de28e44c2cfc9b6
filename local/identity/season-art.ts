import { html, trusted } from '../console/page';

/** Sixteen weeks to a half marathon, by volume; every fourth is a recovery week. */
const weeks = [40, 43, 46, 35, 47, 50, 53, 40, 54, 57, 59, 45, 58, 52, 40, 24];
const most = Math.max(...weeks);
const tall = 300;
const column = 40;

/** How a week's running divides among the zones, by how far the season has come. */
const shares = (week: number): readonly (readonly [zone: number, share: number])[] => {
  if (week < 2 || weeks[week] === 35)
    return [
      [1, 0.14],
      [2, 0.78],
      [3, 0.08],
    ];
  if (week < 6 || week > 13)
    return [
      [1, 0.13],
      [2, 0.65],
      [3, 0.09],
      [4, 0.13],
    ];
  return [
    [1, 0.13],
    [2, 0.63],
    [3, 0.06],
    [4, 0.11],
    [5, 0.07],
  ];
};

const bar = (km: number, week: number): string => {
  const whole = (km / most) * tall;
  const isRecovery = week % 4 === 3 && week < 15;
  let top = 0;

  return shares(week)
    .map(([zone, share]) => {
      top += share;
      const y = (tall - top * whole).toFixed(1);
      const height = Math.max(1, share * whole - 3).toFixed(1);
      const faded = isRecovery ? ' opacity=".5"' : '';
      return `<rect x="${week * column + 5}" y="${y}" width="${column - 10}" height="${height}" rx="3" fill="var(--z${zone})"${faded}/>`;
    })
    .join('');
};

/** A season as the product draws it, beside the sign-in form; it says nothing that the form needs. */
export const seasonArt = html`<div class="season" aria-hidden="true"><svg viewBox="0 0 ${column * weeks.length} ${tall}" preserveAspectRatio="none">${trusted(weeks.map(bar).join(''))}</svg>
<ol><li>Base</li><li>Build</li><li>Sharpen</li><li>Taper</li><li>Race</li></ol></div>`;
