/** Milliseconds until the next look: four a second at first, since a house coach is quick, then ever fewer. */
export const pollDelay = (waited: number): number =>
  waited < 3_000 ? 250 : Math.min(5_000, Math.max(1_000, waited / 8));
