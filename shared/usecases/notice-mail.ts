import type { NoticeMessage } from '../contract/notice';
import type { Mail } from '../ports';

type Words = Readonly<{ subject: string; lines: readonly string[]; link: string; path: string }>;

const wordsOf = ({ kind, planId, changeId, week }: NoticeMessage): Words => {
  switch (kind) {
    case 'plan-ready':
      return {
        subject: 'Your training plan is ready',
        lines: ['Your training plan is written, and every week of it has passed the safety rules.'],
        link: 'Read your plan',
        path: '/plan',
      };
    case 'plan-refused':
      return {
        subject: 'Your training plan needs a decision',
        lines: ['We could not make a safe plan of what you asked for.', 'There are other ways to go from here.'],
        link: 'See why, and what would help',
        path: `/plan/generating/${planId}`,
      };
    case 'plan-failed':
      return {
        subject: 'Your training plan could not be written',
        lines: ['Something on our side kept your plan from being written.', 'Your answers are safe: please ask again.'],
        link: 'Try again',
        path: `/plan/generating/${planId}`,
      };
    case 'change-made':
      return {
        subject: 'Your training plan has been eased',
        lines: ['After your check-in we took something out of the coming days.', 'You can undo it with one tap.'],
        link: 'See what changed, and why',
        path: `/changes/${changeId}`,
      };
    case 'change-waiting':
      return {
        subject: 'A change to your plan waits for your answer',
        lines: ['There is a proposal for your plan. Nothing changes until you say yes.'],
        link: 'Have a look, and decide',
        path: `/changes/${changeId}`,
      };
    case 'no-change':
      return {
        subject: 'Your plan stays as it is',
        lines: ['We read your check-in, and nothing in it asks for a change.'],
        link: 'Read the review of your week',
        path: week === null ? '/plan' : `/checkin/${week}`,
      };
    case 'check-in-due':
      return {
        subject: 'How was your week?',
        lines: ['Your training week is over. Two minutes of answers keep the next one right for you.'],
        link: 'Check in',
        path: week === null ? '/plan' : `/checkin/${week}`,
      };
    case 'import-finished':
      return {
        subject: 'Your runs are here',
        lines: ['What you uploaded has been read, and your training history is up to date.'],
        link: 'See what came in',
        path: '/activities',
      };
    case 'import-unreadable':
      return {
        subject: 'Your upload could not be read',
        lines: ['There is nothing in it that we can read. We say why, and what would help.'],
        link: 'See why',
        path: '/settings/connections',
      };
    case 'import-failed':
      return {
        subject: 'Your upload was not read to its end',
        lines: [
          'Something on our side got in the way. What was read before that is kept.',
          'Please upload it again: nothing is added twice.',
        ],
        link: 'See what happened',
        path: '/settings/connections',
      };
    case 'plan-on-hold':
      return {
        subject: 'Your training plan is on hold',
        lines: ['Something you told us should be looked at by a professional before training goes on.'],
        link: 'Read what to do now',
        path: '/plan',
      };
    case 'change-failed':
      return {
        subject: week === null ? 'Your change could not be worked in' : 'Your check-in could not be worked in',
        lines: [
          'Something on our side got in the way.',
          `Your plan is as it was. Please send your ${week === null ? 'change' : 'answers'} again.`,
        ],
        link: week === null ? 'Look at your plan' : 'Send them again',
        path: week === null ? '/plan' : `/checkin/${week}`,
      };
  }
};

const footer = 'You get this because you asked Pacewright for a plan.';

/** The e-mail of a notice: what happened and where to look; nothing of the athlete or their training. */
export const noticeMail = (message: NoticeMessage, to: string, siteUrl: string): Mail => {
  const { subject, lines, link, path } = wordsOf(message);
  const url = `${siteUrl.replace(/\/$/, '')}${path}`;
  const html = [
    '<!doctype html><html lang="en"><body style="font-family:system-ui,sans-serif;line-height:1.5;color:#1a1a1a">',
    `<h1 style="font-size:1.25rem">${subject}</h1>`,
    ...lines.map((line) => `<p>${line}</p>`),
    `<p><a href="${url}">${link}</a></p>`,
    `<p style="color:#595959;font-size:.875rem">${footer}</p>`,
    '</body></html>',
  ].join('\n');
  return { to, subject, text: [...lines, '', `${link}: ${url}`, '', footer, ''].join('\n'), html };
};
