import { CircleCheck, CircleSlash, Hand, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { DropTarget } from './drop-target';
import type { Point } from './watch-pointer';

type Props = Readonly<{ name: string; at: Point | null; kind: DropTarget['kind'] | 'warned'; sentence: string }>;

const icons: Readonly<Record<Props['kind'], LucideIcon>> = {
  from: Hand,
  unknown: Hand,
  open: CircleCheck,
  warned: TriangleAlert,
  closed: CircleSlash,
  outside: CircleSlash,
};

/** What is carried, under the pointer, and what would follow, at the foot of the page. It is said aloud elsewhere. */
export const DropNote = ({ name, at, kind, sentence }: Props) => {
  const ghost = useRef<HTMLDivElement>(null);
  const Icon = icons[kind];

  useLayoutEffect(() => {
    if (ghost.current && at) ghost.current.style.transform = `translate(${at.x + 12}px, ${at.y + 12}px)`;
  }, [at]);

  return (
    <div aria-hidden="true">
      {at && (
        <div ref={ghost} className="carried">
          {name}
        </div>
      )}
      <div className="drop-note">
        <p className="card flex max-w-[34rem] items-start gap-2.5 border-ink px-4 py-3">
          <Icon size={20} strokeWidth={1.75} className="mt-0.5 flex-none" />
          <span className="min-w-0 wrap-anywhere">
            <b className="block font-semibold">{name}</b>
            <span className="text-ink2">{sentence}</span>
          </span>
        </p>
      </div>
    </div>
  );
};
