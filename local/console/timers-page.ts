import type { Timer } from '../timers/timers';
import { deskPage, moment } from './desk';
import { html } from './page';

/** The timers of the app, each with a button that fires it now. */
export const timersPage = (timers: readonly Timer[], siteUrl: string, fired: string | null): string =>
  deskPage(
    'Timers',
    '/timers',
    siteUrl,
    html`<h1 class="title">Timers</h1>
<p class="muted">What the cloud would do by the clock. Here it happens too, and at once if you like.</p>
${fired === null ? '' : html`<p role="status" style="margin-top:1rem"><b>${words(fired)}</b> was fired.</p>`}
<ol class="card list">${timers.map(row)}</ol>`,
  );

const row = ({ name, schedule, due }: Timer) =>
  html`<li><h2>${words(name)}</h2><form method="post" action="/timers/${name}"><button class="btn btn-secondary">Fire now</button></form><p>${schedule}${due === null ? ' · off' : html` · next ${moment(due)}`}</p></li>`;

/** A rule's logical id as words: `SweepsPendingPlans1A2B3C4D` is “Sweeps pending plans”. */
const words = (name: string): string => {
  const spaced = name
    .replace(/[0-9A-F]{8}$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
