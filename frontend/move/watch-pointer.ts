/** Where the pointer is on the screen, in px. */
export type Point = Readonly<{ x: number; y: number }>;

export type PointerHandlers = Readonly<{
  onLift: (sessionId: string, at: Point) => void;
  onMove: (at: Point) => void;
  onDrop: (at: Point) => void;
  onCancel: () => void;
}>;

/** How far a mouse moves, in px, before a press is a drag and not a click. */
const mouseSlack = 6;
/**
 * How long a finger rests, in ms, before it lifts a session; if it moves further than this before then, in px, it
 * scrolls.
 */
const holdMs = 180;
const touchSlack = 8;
/** How near the edges of the screen, in px, the page scrolls along. */
const edge = { top: 72, bottom: 120 };
/** In px, per frame. */
const scrollStep = 9;

type Press = Readonly<{ sessionId: string; at: Point; pointerId: number; by: string; isTouch: boolean }>;

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
const isFar = (one: Point, other: Point, slack: number) => Math.hypot(one.x - other.x, one.y - other.y) > slack;

const pressOf = (event: PointerEvent): Press | null => {
  const target = event.target instanceof Element ? event.target : null;
  const sessionId = target?.closest<HTMLElement>('[data-session]')?.dataset['session'];
  // What has a purpose of its own keeps it; a second finger or button is none of a drag.
  if (!sessionId || target?.closest('button') || event.button !== 0 || !event.isPrimary) return null;

  const { pointerId, pointerType: by } = event;

  return { sessionId, at: pointOf(event), pointerId, by, isTouch: by !== 'mouse' };
};

/** Watches a part of the page for sessions that are carried off by mouse or by finger. Returns the way to stop. */
export const watchPointer = (root: HTMLElement, on: PointerHandlers): (() => void) => {
  const watching = new AbortController();
  const { signal } = watching;
  let press: Press | null = null;
  let at: Point = { x: 0, y: 0 };
  let isLifted = false;
  let hold: ReturnType<typeof setTimeout> | undefined;
  const scrolling = scrollAtEdges(
    () => at,
    () => on.onMove(at),
  );

  const lift = () => {
    if (press === null) return;
    isLifted = true;
    getSelection()?.removeAllRanges();
    document.documentElement.classList.add('carrying');
    on.onLift(press.sessionId, at);
    scrolling.start();
  };
  const end = () => {
    clearTimeout(hold);
    scrolling.stop();
    document.documentElement.classList.remove('carrying');
    press = null;
    isLifted = false;
  };
  const cancel = () => {
    const wasLifted = isLifted;
    end();
    if (wasLifted) on.onCancel();
  };

  const onDown = (event: PointerEvent) => {
    if (isLifted) return;
    end();
    press = pressOf(event);
    at = pointOf(event);
    if (press?.isTouch) hold = setTimeout(lift, holdMs);
  };
  const onMove = (event: PointerEvent) => {
    if (press === null || event.pointerId !== press.pointerId) return;
    at = pointOf(event);
    if (isLifted) on.onMove(at);
    else if (press.isTouch && isFar(at, press.at, touchSlack)) end();
    else if (!press.isTouch && isFar(at, press.at, mouseSlack)) lift();
  };
  const onUp = (event: PointerEvent) => {
    if (press === null || event.pointerId !== press.pointerId) return;
    const [wasLifted, { by }] = [isLifted, press];
    end();
    if (!wasLifted) return;
    if (by === 'touch') keepFromTapping();
    else swallowClick();
    on.onDrop(pointOf(event));
  };

  root.addEventListener('pointerdown', onDown, { signal });
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', cancel, { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel(), { signal });
  // A link is dragged as an address otherwise, and a long press opens its menu.
  root.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  root.addEventListener('contextmenu', (event) => press?.isTouch && event.preventDefault(), { signal });
  // Known before the finger comes down, or the browser would not ask before it scrolls.
  root.addEventListener('touchmove', (event) => isLifted && event.cancelable && event.preventDefault(), {
    signal,
    passive: false,
  });

  return () => {
    cancel();
    watching.abort();
  };
};

/** Scrolls the page along while the pointer is near its upper or lower edge. */
const scrollAtEdges = (pointer: () => Point, onScroll: () => void) => {
  let frame = 0;
  const scroll = () => {
    const { y } = pointer();
    const step = y < edge.top ? -scrollStep : y > innerHeight - edge.bottom ? scrollStep : 0;
    if (step !== 0) {
      scrollBy(0, step);
      onScroll();
    }
    frame = requestAnimationFrame(scroll);
  };

  return { start: () => (frame = requestAnimationFrame(scroll)), stop: () => cancelAnimationFrame(frame) };
};

/**
 * A finger that lets go of a session has not tapped on what lies under it. The next tap is one, however soon it comes:
 * nothing is waited for.
 */
const keepFromTapping = (): void =>
  window.addEventListener('touchend', (event) => event.cancelable && event.preventDefault(), {
    ...{ capture: true, once: true, passive: false },
  });

/** The click that ends a drag leads nowhere. */
const swallowClick = (): void => {
  const swallowing = new AbortController();
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', stop, { capture: true, once: true, signal: swallowing.signal });
  setTimeout(() => swallowing.abort(), 300);
};
