import type { TFunction } from 'i18next';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import { addDays, isIsoDate, isoDate, weekdays } from '../../../shared/domain/units/calendar';
import type { Format } from '../../format';
import type { Draft } from '../draft';
import { readNumber, readRaceTime } from '../read-input';
import type { Step } from '../steps';

type Words = Readonly<{ draft: Draft; format: Format; t: TFunction<'intake'> }>;

// Any Monday will do to name the days of the week.
const aMonday = isoDate('2024-01-01');

const timeOf = ({ distance, time }: Draft, format: Format): string => {
  const read = distance && readRaceTime(time, raceMetres[distance]);
  return read ? format.clock(read) : time;
};

const goalLines: Readonly<Record<Draft['kind'], (words: Words) => readonly string[]>> = {
  race: ({ draft, format, t }) => {
    if (!draft.distance || !isIsoDate(draft.date)) return [];
    const distance = t(`distances.${draft.distance}`);
    const day = format.dayOfYear(draft.date);
    return [
      draft.raceName
        ? t('review.goalNamed', { name: draft.raceName, distance, day })
        : t('review.goal', { distance, day }),
      draft.aim === 'time' ? t('review.aimTime', { time: timeOf(draft, format) }) : t('review.aimFinish'),
      ...draft.races.flatMap(({ name, distance: length, date, priority }) =>
        isIsoDate(date)
          ? [t('review.way', { priority, race: name || t(`distances.${length}`), day: format.dayOfYear(date) })]
          : [],
      ),
    ];
  },
  fitness: ({ draft, format, t }) => [
    t('review.fitness', { count: readNumber(draft.planWeeks) ?? 0 }),
    ...(draft.enjoys.length === 0
      ? []
      : [
          t('review.enjoys', {
            list: format.list(draft.enjoys.map((one) => format.withinSentence(t(`goal.enjoyments.${one}`)))),
          }),
        ]),
  ],
  'from-zero': ({ draft, format, t }) => [
    isIsoDate(draft.endDate)
      ? t('review.fromZeroTo', { day: format.dayOfYear(draft.endDate) })
      : t('review.fromZero', { count: readNumber(draft.planWeeks) ?? 0 }),
  ],
};

/** What an athlete answered, a line a thought. */
export const answerLines = (step: Exclude<Step, 'review'>, words: Words): readonly string[] => lines[step](words);

const lines: Readonly<Record<Exclude<Step, 'review'>, (words: Words) => readonly string[]>> = {
  goal: (words) => goalLines[words.draft.kind](words),
  now: ({ draft, t }) => [
    ...(draft.weeks.every((week) => week === '')
      ? []
      : [t('review.weeks', { volumes: draft.weeks.map((week) => week || '–').join(', '), units: draft.units })]),
    ...(draft.longestRun ? [t('review.longest', { distance: draft.longestRun, units: draft.units })] : []),
    ...(draft.experience ? [t(`now.experiences.${draft.experience}.label`)] : []),
  ],
  results: ({ draft, t }) => [
    ...(draft.results.length === 0 ? [t('review.noResults')] : []),
    ...draft.results.map(({ distance, length, time }) =>
      t('review.result', {
        distance: distance === 'other' ? `${length} ${draft.units}` : t(`distances.${distance}`),
        time,
      }),
    ),
    ...(draft.threshold ? [t('review.threshold', { pace: draft.threshold, units: draft.units })] : []),
  ],
  days: ({ draft, format, t }) => {
    const name = (day: (typeof weekdays)[number]) => format.weekdayName(addDays(aMonday, weekdays.indexOf(day)));
    return [
      draft.runDays.map(name).join(', '),
      ...(draft.longRunDay ? [t('review.long', { day: name(draft.longRunDay) })] : []),
      ...(draft.blocked.length > 0 ? [t('review.blocked', { count: draft.blocked.length })] : []),
    ].filter((line) => line !== '');
  },
  body: ({ draft, t }) => [
    ...(draft.ageBand ? [t('review.age', { age: t(`body.ages.${draft.ageBand}`) })] : []),
    ...(draft.redFlags.length > 0 ? [draft.cleared ? t('review.flags') : t('review.held')] : []),
    ...(draft.pregnancy === 'no' ? [] : [t(`body.pregnancies.${draft.pregnancy}`)]),
    ...(draft.injuredLately ? [t('review.injured')] : []),
  ],
  strength: ({ draft, format, t }) => [
    draft.strength === 0
      ? t('review.strengthNone')
      : t('review.strengthSome', {
          count: draft.strength,
          minutes: draft.strengthMinutes,
          equipment: format.withinSentence(t(`strength.equipments.${draft.equipment}`)),
        }),
  ],
};
