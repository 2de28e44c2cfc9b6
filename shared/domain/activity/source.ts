import type { Provenance } from '../athlete/provenance';

export const sourceKinds = ['manual', 'fit', 'gpx', 'tcx', 'archive', 'intervals', 'strava'] as const;
/**
 * How a recording reached us; `archive` is a row of the runner's own Strava archive, with its file where it has one.
 */
export type SourceKind = (typeof sourceKinds)[number];

export type Source = Readonly<{
  kind: SourceKind;
  /** What the source calls the recording; the same recording sent twice has the same. */
  externalId: string;
  /** The file's name, or null. */
  file: string | null;
}>;

const provenances: Readonly<Record<SourceKind, Provenance>> = {
  manual: 'manual',
  fit: 'upload',
  gpx: 'upload',
  tcx: 'upload',
  archive: 'export',
  intervals: 'intervals-icu',
  strava: 'strava-api',
};

/** What the terms of its source allow a recording to be used for. */
export const provenanceOf = ({ kind }: Pick<Source, 'kind'>): Provenance => provenances[kind];
