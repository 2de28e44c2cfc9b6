/** Markup that is known to be safe. */
export type Markup = Readonly<{ markup: string }>;

type Piece = Markup | string | number | readonly Markup[];

/**
 * Markup with its values escaped.
 *
 * @example
 * html`<p>${'a < b'}</p>`.markup // '<p>a &lt; b</p>'
 */
export const html = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: texts.reduce(
    (whole, text, index) => `${whole}${index === 0 ? '' : written(pieces[index - 1] ?? '')}${text}`,
    '',
  ),
});

/** Markup from elsewhere, taken as it is. */
export const trusted = (markup: string): Markup => ({ markup });

const written = (piece: Piece): string => {
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
};

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A whole page that looks like Pacewright. */
export const page = (title: string, body: Markup): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${title} · Pacewright</title>
<link rel="icon" href="/look/icon.svg" type="image/svg+xml">
<link rel="preload" href="/look/geist.woff2" as="font" type="font/woff2" crossorigin>
<script>document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'</script>
<link rel="stylesheet" href="/look/tokens.css">
<link rel="stylesheet" href="/look/parts.css">
<link rel="stylesheet" href="/look/page.css">
</head>
<body>${body}</body>
</html>`.markup;

/** The name, with the four bars of an interval session. */
export const brand = html`<span class="brand"><svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
<rect x="0" y="12" width="4.4" height="10" rx="1.5" fill="var(--z2)"/><rect x="5.9" y="8" width="4.4" height="14" rx="1.5" fill="var(--z3)"/>
<rect x="11.8" y="3" width="4.4" height="19" rx="1.5" fill="var(--z4)"/><rect x="17.6" y="15" width="4.4" height="7" rx="1.5" fill="var(--z1)"/>
</svg>Pacewright</span>`;
