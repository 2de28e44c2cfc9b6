import type { TFunction } from 'i18next';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import { addDays, isIsoDate, isoDate, weekdays } from '../../../shared/domain/units/calendar';
import type { Metres } from '../../../shared/domain/units/quantity';
import type { Format } from '../../format';
import { blockedDays } from '../blocked-days';
import type { Draft } from '../draft';
import { readNumber, readPace, readRaceTime } from '../read-input';
import type { Step } from '../steps';
import { resultMetres } from '../wishes';

type Words = Readonly<{ draft: Draft; format: Format; t: TFunction<'intake'> }>;

// Any Monday will do to name the days of the week.
const aMonday = isoDate('2024-01-01');

// Each answer as it was understood; as it was typed where it could not be.
const raceTime = (typed: string, distance: Metres | null, format: Format): string => {
  const read = distance && readRaceTime(typed, distance);
  return read ? format.clock(read) : typed;
};
const figure = (typed: string, format: Format): string => {
  const read = readNumber(typed);
  return read === null ? typed : format.number(read, 1);
};
const paceFigure = ({ threshold, units }: Draft, format: Format): string => {
  const read = readPace(threshold, units);
  return read === null ? threshold : format.paceFigure(read);
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
      draft.aim === 'time'
        ? t('review.aimTime', { time: raceTime(draft.time, raceMetres[draft.distance], format) })
        : t('review.aimFinish'),
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
  now: ({ draft, format, t }) => [
    ...(draft.weeks.every((week) => week === '')
      ? []
      : [
          t('review.weeks', {
            volumes: draft.weeks.map((week) => figure(week, format) || '–').join(' · '),
            units: draft.units,
          }),
        ]),
    ...(draft.longestRun
      ? [t('review.longest', { distance: figure(draft.longestRun, format), units: draft.units })]
      : []),
    ...(draft.experience ? [t(`now.experiences.${draft.experience}.label`)] : []),
  ],
  results: ({ draft, format, t }) => [
    ...(draft.results.length === 0 ? [t('review.noResults')] : []),
    ...draft.results.map((result) =>
      t('review.result', {
        distance:
          result.distance === 'other'
            ? `${figure(result.length, format)} ${draft.units}`
            : t(`distances.${result.distance}`),
        time: raceTime(result.time, resultMetres(result, draft), format),
      }),
    ),
    ...(draft.threshold ? [t('review.threshold', { pace: paceFigure(draft, format), units: draft.units })] : []),
  ],
  days: ({ draft, format, t }) => {
    const name = (day: (typeof weekdays)[number]) => format.weekdayName(addDays(aMonday, weekdays.indexOf(day)));
    const blocked = blockedDays(draft);
    return [
      draft.runDays.map(name).join(', '),
      ...(draft.longRunDay ? [t('review.long', { day: name(draft.longRunDay) })] : []),
      ...(blocked.length > 0 ? [t('review.blocked', { count: blocked.length })] : []),
    ].filter((line) => line !== '');
  },
  body: ({ draft, t }) => [
    ...(draft.name === '' ? [] : [draft.name]),
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
