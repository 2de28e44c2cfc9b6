import { brand, html, page, trusted } from '../console/page';
import { seasonArt } from './season-art';

/** The sign-in page: an e-mail address, and nothing else. */
export const signInPage = ({ email, wrong }: Readonly<{ email: string; wrong: boolean }>): string =>
  page(
    'Sign in',
    html`<div class="gate wide"><main>
${brand}
<h1 class="title">Who is running?</h1>
<p class="muted">Your e-mail address tells us whose plan to open. If it is new here, a new account is made.</p>
<form method="post" novalidate>
<label for="email">E-mail address</label>
<input id="email" name="email" type="email" autocomplete="email" inputmode="email" autocapitalize="none" spellcheck="false"
 placeholder="you@example.org" value="${email}" autofocus required${trusted(wrong ? ' aria-invalid="true" aria-describedby="wrong"' : '')}>
${trusted(wrong ? '<p class="bad" id="wrong" role="alert">That is not an e-mail address yet. It looks like you@example.org.</p>' : '')}
<button class="btn btn-primary">Continue</button>
</form>
<small>${laptopIcon}<span>Pacewright runs on this laptop. There is no password, nothing leaves the machine, and your mail waits in the <a href="/inbox">local inbox</a>.</span></small>
</main>${seasonArt}</div>`,
  );

/** What is seen for a moment on the way out; without scripts, a button. */
export const leavingPage = (form: string): string =>
  page(
    'Signing out',
    html`<div class="gate"><main>${brand}<h1 class="title">Signing you out</h1>
<p class="muted">Your plan stays as it is, and opens again with the same e-mail address.</p>
${trusted(form.replace('</form>', '<input type="hidden" name="logout" value="yes"><button class="btn btn-primary">Sign out</button></form>'))}
</main></div><script>document.querySelector('form').submit()</script>`,
  );

/** Something about a sign-in that cannot go on. */
export const faultPage = (reason: string): string =>
  page(
    'Sign-in stopped',
    html`<div class="gate"><main>${brand}<h1 class="title">This sign-in cannot go on</h1>
<p class="muted">${asSentence(reason)} Go back to Pacewright and sign in once more; nothing is lost.</p></main></div>`,
  );

const asSentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

const laptopIcon = html`<svg class="note-icon" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M5 5.5A1.5 1.5 0 0 1 6.5 4h11A1.5 1.5 0 0 1 19 5.5V16H5z"/><path d="M2.5 19.5h19"/></svg>`;
