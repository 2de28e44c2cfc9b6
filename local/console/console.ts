import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mailbox } from '../mail/mail';
import type { Timers } from '../timers/timers';
import { inboxPage, letterPage } from './inbox-pages';
import { lookFile } from './look';
import { timersPage } from './timers-page';

/** What a console page is about. */
export type ConsoleParts = Readonly<{ mailbox: Mailbox; timers: Timers; siteUrl: string }>;

/** Answers the pages beside the sign-in: inbox, timers, and how they look. @returns false for any other path. */
export const answerConsole = async (
  request: IncomingMessage,
  response: ServerResponse,
  { mailbox, timers, siteUrl }: ConsoleParts,
): Promise<boolean> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://laptop');
  const name = pathname.split('/')[2] ?? '';

  if (pathname === '/') return moved(response, '/inbox');
  if (pathname.startsWith('/look/')) return sendLook(response, pathname);
  if (pathname === '/inbox.json') return send(response, 200, 'application/json', JSON.stringify(mailbox.all()));
  if (pathname === '/inbox') return sendHtml(response, inboxPage(mailbox.all(), siteUrl));
  if (pathname === '/timers') return sendHtml(response, timersPage(timers.all(), siteUrl, searchParams.get('fired')));
  if (pathname.startsWith('/inbox/')) {
    const mail = mailbox.find(name);
    return mail === undefined ? moved(response, '/inbox') : sendHtml(response, letterPage(mail, siteUrl));
  }
  if (pathname.startsWith('/timers/') && request.method === 'POST') {
    // A page elsewhere could post here, too: only these pages may.
    const isOwn = request.headers.origin === undefined || request.headers.origin === `http://${request.headers.host}`;
    if (!isOwn || !(await timers.fire(name))) return send(response, 404, 'text/plain', 'There is no such timer.');
    return moved(response, `/timers?fired=${encodeURIComponent(name)}`);
  }
  return false;
};

const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; script-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): true => {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
  return true;
};

const sendHtml = (response: ServerResponse, page: string): true => {
  response.setHeader('content-security-policy', policy);
  return send(response, 200, 'text/html', page);
};

const sendLook = (response: ServerResponse, path: string): true => {
  const file = lookFile(path);
  if (file === undefined) return send(response, 404, 'text/plain', 'Not found');
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'max-age=300' });
  response.end(file.content);
  return true;
};

const moved = (response: ServerResponse, location: string): true => {
  response.writeHead(303, { location });
  response.end();
  return true;
};
