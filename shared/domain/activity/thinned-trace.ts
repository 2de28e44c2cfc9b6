import type { TracePoint } from './recording';

/**
 * Points that are kept of a trace: enough to draw it a point to the pixel on a phone, and to compare it step by step.
 */
const mostTracePoints = 400;

/**
 * A trace of at most `most` points: the first, the last, and between them those nearest to even steps of time, so that
 * a fast stretch keeps as many as a slow one of the same length.
 */
export const thinnedTrace = (trace: readonly TracePoint[], most: number = mostTracePoints): readonly TracePoint[] => {
  const first = trace[0];
  const last = trace.at(-1);
  if (first === undefined || last === undefined || trace.length <= most) return trace;

  const step = (last.time - first.time) / (most - 1);
  const kept: TracePoint[] = [];
  for (const point of trace) {
    const due = first.time + kept.length * step;
    if (kept.length < most - 1 && point.time >= due) kept.push(point);
  }
  return [...kept, last];
};
