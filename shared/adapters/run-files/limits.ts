/** What a file of activities may be at most. Real files stay far below; whatever is above was not made by a watch. */
export const limits = {
  /** Bytes as they come, packed or not packed. */
  packedBytes: 25 * 1024 * 1024,
  /** Bytes once unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Bytes of a FIT file, which is read whole: two days at one record a second with a hundred bytes each. */
  fitBytes: 20 * 1024 * 1024,
  /** Messages in a FIT file, of whatever kind. */
  fitMessages: 1_000_000,
  /** How many times its packed size a file may have; repetitive GPX reaches some tens. */
  unpackingRatio: 250,
  /** Moments of all activities in one file. */
  points: 200_000,
  activities: 500,
  lapsPerActivity: 2_000,
  /** Seconds from start to end. */
  duration: 48 * 3600,
  /** Characters of an XML document between one tag and the next. */
  untagged: 64 * 1024,
  /** Elements inside one another. */
  depth: 64,
} as const;
