import { brand, html, type Markup, page, trusted } from './page';

const places = [
  ['/inbox', 'Inbox'],
  ['/timers', 'Timers'],
] as const;

/** A page of the console, with the way to the others and back to the app. */
export const deskPage = (title: string, current: string, siteUrl: string, body: Markup): string =>
  page(
    title,
    html`<div class="desk"><header><a href="${siteUrl}" style="text-decoration:none" aria-label="Back to Pacewright">${brand}</a>
<nav aria-label="Local pages">${places.map(
      ([path, name]) => html`<a href="${path}"${trusted(path === current ? ' aria-current="page"' : '')}>${name}</a>`,
    )}</nav></header><main>${body}</main></div>`,
  );

const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment for a reader on this laptop. */
export const moment = (at: Date): Markup => html`<time datetime="${at.toISOString()}">${shown.format(at)}</time>`;
