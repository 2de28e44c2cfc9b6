import address from '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2?url';

let isAsked = false;

/**
 * Fetches the typeface before a text asks for it. An athlete's page does so once its code has come: on a slow line they
 * would hold each other up.
 */
export const fetchFont = (): void => {
  if (isAsked) return;
  isAsked = true;
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2' });
  link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.append(link);
};
