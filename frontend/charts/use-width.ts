import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels, kept up to date; `first` until it is measured. */
export const useWidth = <T extends Element>(first: number): readonly [RefObject<T | null>, number] => {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(first);

  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;

    const measure = () => setWidth(target.getBoundingClientRect().width || first);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(target);

    return () => observer.disconnect();
  }, [first]);

  return [element, width];
};
