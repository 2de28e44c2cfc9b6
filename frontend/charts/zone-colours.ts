import type { Zone } from '../../shared/domain/fitness/fitness';

type Classes = Readonly<Record<Zone, string>>;

// Written out, because the style sheet holds only the classes that it finds word for word.
const zoneFill: Classes = {
  1: 'fill-z1',
  2: 'fill-z2',
  3: 'fill-z3',
  4: 'fill-z4',
  5: 'fill-z5',
  6: 'fill-z6',
};
export const zoneGround: Classes = { 1: 'bg-z1', 2: 'bg-z2', 3: 'bg-z3', 4: 'bg-z4', 5: 'bg-z5', 6: 'bg-z6' };
export const zoneText: Classes = {
  1: 'text-z1t',
  2: 'text-z2t',
  3: 'text-z3t',
  4: 'text-z4t',
  5: 'text-z5t',
  6: 'text-z6t',
};
export const zoneChip: Classes = {
  1: 'chip-z1',
  2: 'chip-z2',
  3: 'chip-z3',
  4: 'chip-z4',
  5: 'chip-z5',
  6: 'chip-z6',
};

/** Where there is no zone, there is no colour: walking is drawn in the grey of edges. */
export const blockFill = (zone: Zone | null): string => (zone === null ? 'fill-edge' : zoneFill[zone]);
