/** What an athlete is asked to allow at Strava; they may untick any of it. */
export const wantedScopes = ['read', 'activity:read', 'activity:read_all'] as const;
