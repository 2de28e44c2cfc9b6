import address from '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2?url';

/**
 * Fetches the typeface before a text asks for it, once the page has its code: on a slow line they would hold each other
 * up. The front door, which needs little code, has asked already.
 */
export const fetchFont = (): void => {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2' });
  link.crossOrigin = '';
  link.href = address;
  document.head.append(link);
};
