import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import type { DropTarget } from './drop-target';

/** Marks the days by what each means for the session that is carried, for the style sheet to draw. */
export const useDropMarks = (
  within: RefObject<HTMLElement | null>,
  kindOf: (day: IsoDate) => DropTarget['kind'],
  over: IsoDate,
): void => {
  // After every drawing: days come and go as weeks are turned.
  useLayoutEffect(() => {
    for (const element of daysIn(within)) {
      const day = element.dataset['day'] ?? '';
      if (isIsoDate(day)) element.dataset['drop'] = kindOf(day);
      element.toggleAttribute('data-over', day === over);
    }
  });

  useEffect(
    () => () => {
      for (const element of daysIn(within)) {
        delete element.dataset['drop'];
        element.removeAttribute('data-over');
      }
    },
    [within],
  );
};

const daysIn = ({ current }: RefObject<HTMLElement | null>): readonly HTMLElement[] =>
  current === null ? [] : [...current.querySelectorAll<HTMLElement>('[data-day]')];
