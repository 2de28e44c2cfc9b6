/** The address of a page of the site. */
export const linkTo = (siteUrl: string, path: string): string => `${siteUrl.replace(/\/$/, '')}${path}`;
