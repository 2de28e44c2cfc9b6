import type { Mail } from '../mail/mail';
import { deskPage, moment } from './desk';
import { html, trusted } from './page';

/** All mails that would have been sent, newest first. */
export const inboxPage = (mails: readonly Mail[], siteUrl: string): string =>
  deskPage(
    'Inbox',
    '/inbox',
    siteUrl,
    html`<h1 class="title">Inbox</h1>
<p class="muted">Every e-mail Pacewright sends from this laptop ends here. None of it leaves the machine.</p>
${mails.length === 0 ? nothing : html`<ol class="card list">${mails.map(row)}</ol>`}`,
  );

/** One mail, as its reader would see it. */
export const letterPage = (mail: Mail, siteUrl: string): string =>
  deskPage(
    mail.subject,
    '/inbox',
    siteUrl,
    html`<h1 class="title">${mail.subject}</h1>
<article class="card letter"><dl><dt>From</dt><dd>${mail.from}</dd><dt>To</dt><dd>${mail.to.join(', ')}</dd><dt>Sent</dt><dd>${moment(new Date(mail.sentAt))}</dd></dl>
${mail.html === '' ? html`<pre>${mail.text}</pre>` : letter(mail)}</article>
<p style="margin-top:1rem"><a class="btn btn-secondary" href="/inbox">Back to the inbox</a></p>`,
  );

/** The mail's own markup is shut in: it may not run scripts, and its links open beside it. */
const letter = (mail: Mail) =>
  html`<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${`<base target="_blank"><style>body{margin:1.125rem}</style>${mail.html}`}"></iframe>
${mail.text === '' ? '' : html`<details><summary>As plain text</summary><pre>${mail.text}</pre></details>`}`;

const row = (mail: Mail) =>
  html`<li><h2><a href="/inbox/${mail.id}">${mail.subject}</a></h2>${moment(new Date(mail.sentAt))}<p>To ${mail.to.join(', ')} · ${preview(mail)}</p></li>`;

const preview = ({ text }: Mail): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);

const nothing = html`<div class="card empty">${trusted(
  '<svg width="30" height="30" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M3 13h5l1.5 3h5L16 13h5"/><path d="M5.5 5h13L21 13v5.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5V13z"/></svg>',
)}<b>No mail yet</b><p class="muted">When a plan is ready, you read it here first.</p></div>`;
