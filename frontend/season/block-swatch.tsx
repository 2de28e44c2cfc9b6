import type { SeasonBlockReply } from './season-rows';

/**
 * How a block is filled: easy weeks light, hard ones dark, recovery hatched, weeks without a plan open. No colour: that
 * is for intensity.
 */
const fills: Readonly<Record<SeasonBlockReply['kind'], string>> = {
  'from-zero': 'bg-sunken border-edge',
  fitness: 'bg-sunken border-edge',
  maintenance: 'bg-surface border-edge',
  base: 'bg-sunken border-edge',
  build: 'bg-ink3 border-ink3',
  sharpen: 'bg-ink2 border-ink2',
  taper: 'bg-sunken border-edge',
  race: 'bg-ink border-ink',
  recovery: 'hatched border-edge',
  transition: 'bg-transparent border-edge border-dashed',
};

/** A block’s fill beside its name. */
export const BlockSwatch = ({ kind }: Pick<SeasonBlockReply, 'kind'>) => (
  <span aria-hidden="true" className={`mt-1 h-auto w-2.5 self-stretch rounded-full border ${fills[kind]}`} />
);
