/** An upload that has begun: by which key it was announced, and which of its files have arrived. */
export type KeptUpload = Readonly<{ key: string; arrived: readonly number[] }>;

type Told = Readonly<{ name: string; size: number; lastModified: number }>;

// In the tab's own store: a reload keeps it, and it goes with the tab.
const prefix = 'pacewright.upload.';

/** The same for the same files, in whatever order they come. */
const keyOf = (athleteId: string, files: readonly Told[]): string =>
  `${prefix}${athleteId}.${JSON.stringify(files.map(({ name, size, lastModified }) => [name, size, lastModified]))}`;

/** What has become of these very files before, so that they are not sent twice; a new key where nothing has. */
export const keptUpload = (athleteId: string, files: readonly Told[]): KeptUpload => {
  const kept = sessionStorage.getItem(keyOf(athleteId, files));
  return kept === null ? { key: crypto.randomUUID(), arrived: [] } : (JSON.parse(kept) as KeptUpload);
};

export const keepUpload = (athleteId: string, files: readonly Told[], upload: KeptUpload): void => {
  try {
    sessionStorage.setItem(keyOf(athleteId, files), JSON.stringify(upload));
  } catch {
    // A full store costs a second sending after a reload, nothing else.
    return;
  }
};

export const forgetUpload = (athleteId: string, files: readonly Told[]): void =>
  sessionStorage.removeItem(keyOf(athleteId, files));

/** Forgets every upload of this tab, as somebody leaves. */
export const forgetUploads = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
};
