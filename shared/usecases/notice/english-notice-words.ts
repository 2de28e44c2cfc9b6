import type { NoticeMessage } from '../../contract/notice';
import type { SessionKind } from '../../domain/session/workout';

export type NoticeWords = Readonly<{ subject: string; lines: readonly string[]; link: string; path: string }>;

/** What a notice says to somebody who reads English, and where it leads. */
export const englishNoticeWords = ({ kind, planId, changeId, week, session }: NoticeMessage): NoticeWords => {
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
    case 'morning-session':
      return {
        subject: session === undefined ? 'Today’s session' : `Today: ${sessionNames[session.kind]}`,
        lines: ['Your session of today is ready, with its paces and steps.'],
        link: 'Open the session',
        path: session === undefined ? '/today' : `/session/${session.sessionId}`,
      };
    case 'test':
      return {
        subject: 'This is how Pacewright will tell you',
        lines: ['Notifications reach this device.'],
        link: 'Choose what you are told of',
        path: '/settings/notifications',
      };
  }
};

/** As the app names them. */
const sessionNames: Readonly<Record<SessionKind, string>> = {
  easy: 'Easy run',
  recovery: 'Recovery jog',
  long: 'Long run',
  strides: 'Easy + strides',
  hills: 'Hill repeats',
  progression: 'Progression run',
  tempo: 'Tempo run',
  cruise: 'Cruise intervals',
  intervals: 'Intervals',
  repetitions: 'Repetitions',
  'race-pace': 'Race pace',
  opener: 'Opener',
  'time-trial': 'Time trial',
  race: 'Race',
  'run-walk': 'Run/walk',
  walk: 'Walk',
  bike: 'Bike',
  pool: 'Pool running',
  elliptical: 'Cross-trainer',
  strength: 'Strength',
};
