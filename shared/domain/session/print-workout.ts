import { usualEffort } from './implied-parts';
import { effortWords, kindCodes } from './notation-words';
import type { Amount, Block, Effort, Segment, SessionKind, Workout } from './workout';

/** An amount in its shortest exact form: `8km`, `400m`, `90min`, `90s`. */
const printAmount = (amount: Amount): string => {
  if (amount.unit === 'm') return amount.metres >= 1000 ? `${amount.metres / 1000}km` : `${amount.metres}m`;
  return amount.seconds % 60 === 0 ? `${amount.seconds / 60}min` : `${amount.seconds}s`;
};

/** Easy running and walking go without saying where the kind implies them; hard running is always said. */
const isUnsaid = (effort: Effort, kind: SessionKind): boolean =>
  effort === usualEffort(kind) && (effort === 1 || effort === 2 || effort === 'walk');

const printSegment = ({ amount, effort }: Segment): string => `${printAmount(amount)} ${effortWords[effort]}`;

const printWork = (segment: Segment, kind: SessionKind): string =>
  isUnsaid(segment.effort, kind) ? printAmount(segment.amount) : printSegment(segment);

const printBlock = (block: Block, kind: SessionKind): string => {
  switch (block.type) {
    case 'segment':
      return printWork(block, kind);
    case 'strides':
      return `${block.times}x${block.seconds}s ${block.uphill ? 'hill sprints' : 'strides'}`;
    case 'repeat': {
      const work = block.work.map((segment) => printWork(segment, kind));
      const repeated = work.length === 1 ? work.join() : `[${work.join(', ')}]`;
      return `${block.times}x${repeated}${block.recovery ? ` (${printSegment(block.recovery)})` : ''}`;
    }
  }
};

/**
 * Writes a workout in canonical notation, as docs/notation.md defines it.
 *
 * @example
 * 'CR 4x6min Z4 (90s Z1)'
 */
export const printWorkout = ({ kind, warmUp, main, coolDown }: Workout): string => {
  const parts = [
    ...(warmUp ? [`wu ${printAmount(warmUp)}`] : []),
    ...main.map((block) => printBlock(block, kind)),
    ...(coolDown ? [`cd ${printAmount(coolDown)}`] : []),
  ];
  return `${kindCodes[kind]} ${parts.join(' + ')}`;
};
