import type { NoticeMessage } from '../../contract/notice';
import type { Language } from '../../domain/athlete/language';
import type { Mail } from '../../ports';
import { linkTo } from './link-to';
import { noticeWords } from './notice-words';

const footers: Readonly<Record<Language, string>> = {
  en: 'You get this because you asked Pacewright for a plan.',
  de: 'Du bekommst das, weil du Pacewright um einen Plan gebeten hast.',
};

/**
 * The e-mail of a notice in its reader's language: what happened and where to look; nothing of the athlete or their
 * training.
 */
export const noticeMail = (message: NoticeMessage, to: string, siteUrl: string, language: Language): Mail => {
  const { subject, lines, link, path } = noticeWords(message, language);
  const footer = footers[language];
  const url = linkTo(siteUrl, path);
  const html = [
    `<!doctype html><html lang="${language}"><body style="font-family:system-ui,sans-serif;line-height:1.5;color:#1a1a1a">`,
    `<h1 style="font-size:1.25rem">${subject}</h1>`,
    ...lines.map((line) => `<p>${line}</p>`),
    `<p><a href="${url}">${link}</a></p>`,
    `<p style="color:#595959;font-size:.875rem">${footer}</p>`,
    '</body></html>',
  ].join('\n');
  return { to, subject, text: [...lines, '', `${link}: ${url}`, '', footer, ''].join('\n'), html };
};
