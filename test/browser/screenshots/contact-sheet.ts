import type { Picture } from './photograph';

/** A page with all pictures on it, a row for each page of the app. */
export const contactSheet = (pictures: readonly Picture[]): string => {
  const titles = [...new Set(pictures.map(titleOf))];
  const row = (title: string) => {
    const taken = pictures.filter((picture) => titleOf(picture) === title);
    return `<section><h2>${title}</h2>${taken.map(figure).join('')}</section>`;
  };

  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pacewright, page by page</title>
<style>body{font:14px system-ui;margin:24px;background:#ddd}section{display:flex;gap:12px;overflow-x:auto;align-items:start;margin-bottom:32px}
h2{writing-mode:vertical-rl;font-size:14px;margin:0}figure{margin:0}img{display:block;height:420px;object-fit:cover;object-position:top}</style>
<h1>Pacewright, page by page</h1>${titles.map(row).join('\n')}</html>\n`;
};

const titleOf = ({ name, state }: Picture): string => `${name}, ${state}`;

const figure = ({ file, name, theme, width }: Picture): string =>
  `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${name}, ${theme}, ${width} px"></a><figcaption>${theme}, ${width} px</figcaption></figure>`;
