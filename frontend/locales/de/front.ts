import auth from './auth.json' with { type: 'json' };
import landing from './landing.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };

/** What a newcomer reads: it comes with the first page. */
export const front = { auth, landing, shell } as const;
