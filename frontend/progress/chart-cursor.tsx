import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWidth } from '../charts/use-width';

/** How a chart is read point by point: by arrow keys, by a finger or by the mouse. */
type Props = Readonly<{
  /** What the whole picture says, in a sentence. */
  label: string;
  height: number;
  /** Where the plot begins, in px. */
  top: number;
  /** How many points it has. */
  count: number;
  /** The point that is read first, and again once the pointer has gone. */
  home: number;
  /** How many points a page key goes. */
  page: number;
  /** Where a point lies, in px of so wide a drawing. */
  xOf: (index: number, width: number) => number;
  /** What a point says; written above the drawing, and spoken. */
  readOut: (index: number) => string;
  children: (width: number) => ReactNode;
}>;

/** A drawing with a line that is moved from point to point, and what it meets in words. */
export const ChartCursor = ({ label, height, top, count, home, page, xOf, readOut, children }: Props) => {
  const { t } = useTranslation('progress');
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const [at, setAt] = useState<number | null>(null);
  const shown = Math.min(at ?? home, count - 1);
  const x = xOf(shown, width);
  const point = ({ clientX, currentTarget }: PointerEvent) =>
    setAt(nearest(clientX - currentTarget.getBoundingClientRect().left, count, (index) => xOf(index, width)));
  const press = (event: KeyboardEvent) => {
    const to = steps(shown, count, page)[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(count - 1, to)));
  };

  return (
    <div>
      <p aria-hidden="true" className="num min-h-10 text-meta text-pretty sm:min-h-5">
        {readOut(shown)}
      </p>
      <div ref={frame} className="relative mt-2">
        <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="block w-full overflow-visible">
          {children(width)}
          <line x1={x} x2={x} y1={top} y2={height - 22} className="stroke-ink3 print:hidden" strokeWidth={1} />
        </svg>
        <div
          role="slider"
          tabIndex={0}
          aria-label={t('cursor')}
          aria-valuemin={1}
          aria-valuemax={count}
          aria-valuenow={shown + 1}
          aria-valuetext={readOut(shown)}
          className="absolute inset-0 [touch-action:pan-y] rounded-chip"
          onKeyDown={press}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setAt(null)}
        />
      </div>
    </div>
  );
};

const steps = (at: number, count: number, page: number): Readonly<Record<string, number>> => ({
  ArrowLeft: at - 1,
  ArrowDown: at - 1,
  ArrowRight: at + 1,
  ArrowUp: at + 1,
  PageDown: at - page,
  PageUp: at + page,
  Home: 0,
  End: count - 1,
});

const nearest = (x: number, count: number, xOf: (index: number) => number): number => {
  let best = 0;
  for (let index = 1; index < count; index += 1) if (Math.abs(xOf(index) - x) < Math.abs(xOf(best) - x)) best = index;
  return best;
};
