import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { railFits } from '../parts/rail-width';

/** What a phone's page and the card in it take from the width of a chart, in CSS pixels. */
const cardOnPhone = 66;

/**
 * The width of an element in CSS pixels, kept up to date. Until it is measured it is that of a card on a phone, so that
 * nothing is drawn twice there, and `onDesk` elsewhere.
 */
export const useWidth = <T extends Element>(onDesk: number): readonly [RefObject<T | null>, number] => {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(() => (railFits().matches ? onDesk : window.innerWidth - cardOnPhone));

  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;

    const measure = () => setWidth((before) => target.getBoundingClientRect().width || before);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(target);

    return () => observer.disconnect();
  }, []);

  return [element, width];
};
