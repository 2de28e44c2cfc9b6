/** The check-in of a week that went as planned, as it travels over the wire. */
export const aCheckInBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  effort: 6,
  fatigue: 4,
  niggles: [],
  words: '',
  requests: [],
  volume: null,
  sleep: null,
  stress: null,
  ...changes,
});
