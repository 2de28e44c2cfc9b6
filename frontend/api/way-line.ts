import type { Way } from '../../shared/contract/caller';

/** Where an operation is found and who may ask, as one short line, as every page loads all of them. */
export type WayLine = `${Way['access']} ${Way['method']} ${string}`;

/** A way as a line. */
export const lineOf = ({ access, method, path }: Way): WayLine => `${access} ${method} ${path}`;

/** A way as a caller takes it. */
export const wayOf = (line: WayLine): Way => {
  const [access, method, path] = line.split(' ');
  return { access, method, path } as Way;
};
