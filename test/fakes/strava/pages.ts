const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{font:1rem/1.5 system-ui;max-width:34rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}button{font:inherit;padding:.6rem 1rem}label{display:block;margin:.6rem 0}</style><main><h1>${title}</h1>${body}</main></html>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const scopeWords: Readonly<Record<string, string>> = {
  read: 'View data about your public profile (required)',
  'activity:read': 'View data about your activities',
  'activity:read_all': 'View data about your private activities',
};

/** Where an athlete is asked for leave, and may untick any of it. */
export const consentPage = (query: URLSearchParams): string => {
  const kept = ['redirect_uri', 'state'].map(
    (name) => `<input type="hidden" name="${name}" value="${escaped(query.get(name) ?? '')}">`,
  );
  const boxes = (query.get('scope') ?? '')
    .split(',')
    .map(
      (scope) =>
        `<label><input type="checkbox" name="scope" value="${escaped(scope)}" checked${scope === 'read' ? ' onclick="return false"' : ''}> ${escaped(scopeWords[scope] ?? scope)}</label>`,
    );
  return page(
    'A stand-in for Strava',
    `<p>Pacewright would like to connect with the example athlete’s account.</p><form method="post" action="/oauth/authorize">${kept.join('')}${boxes.join('')}<button name="answer" value="yes">Authorize</button> <button name="answer" value="no">Cancel</button></form>`,
  );
};

/** The example athlete's own page: what they do at Strava, and what Strava then tells. */
export const homePage = (
  activities: readonly Readonly<{ told: { id: number; name?: unknown; start_date?: unknown } }>[],
  connected: boolean,
): string =>
  page(
    'The example athlete at a stand-in for Strava',
    `<p>${connected ? 'Connected with Pacewright.' : 'Not connected.'}</p><form method="post" action="/upload"><button>Upload a run on Strava</button></form><form method="post" action="/revoke"><button>Revoke access</button></form><ul>${activities
      .slice(0, 20)
      .map(
        ({ told }) =>
          `<li>${escaped(String(told.name))}, ${escaped(String(told.start_date))} <form method="post" action="/delete?id=${told.id}" style="display:inline"><button>Delete</button></form></li>`,
      )
      .join('')}</ul>`,
  );
