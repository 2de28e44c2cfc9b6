declare const origin: unique symbol;

export const provenances = ['manual', 'upload', 'export', 'intervals-icu', 'strava-api'] as const;
/** Where something known of an athlete comes from. */
export type Provenance = (typeof provenances)[number];

/**
 * Strava’s API terms forbid that its data, or what follows from it, is used by AI; all else may be shown to a model.
 */
export type ModelSource = Exclude<Provenance, 'strava-api'>;

/** A value that wears where it comes from, so that it cannot end up where its source forbids it. */
export type From<Source extends Provenance, Value> = Value & { readonly [origin]: Source };

/** A value that a model may be shown, its parts too: anything but what comes from where that is forbidden. */
export type Showable<Value> = Value extends null
  ? Value
  : Value extends number | string | boolean
    ? Value & MaybeFrom
    : Value extends readonly (infer Part)[]
      ? readonly Showable<Part>[] & MaybeFrom
      : { readonly [Key in keyof Value]: Showable<Value[Key]> } & MaybeFrom;
type MaybeFrom = { readonly [origin]?: ModelSource };

// What a place expects must not colour what a value is: hence `NoInfer`.
export const from = <Source extends Provenance, Value>(
  _source: Source,
  value: Value,
): From<NoInfer<Source>, NoInfer<Value>> => value as From<Source, Value>;

/**
 * What follows from a value comes from where the value does. Activities become figures only through this, so that a
 * week's running from Strava is still Strava's.
 */
export const derived = <Source extends Provenance, Value, Result>(
  value: From<Source, Value>,
  work: (value: Value) => Result,
): From<NoInfer<Source>, NoInfer<Result>> => work(value) as From<Source, Result>;

/** The same of several values that come from the same places. */
export const derivedFromAll = <Source extends Provenance, Value, Result>(
  values: readonly From<Source, Value>[],
  work: (values: readonly Value[]) => Result,
): From<NoInfer<Source>, NoInfer<Result>> => work(values) as From<Source, Result>;
