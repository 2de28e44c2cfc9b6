import type { Page } from 'playwright-core';
import type { Session, Step } from '../../../shared/domain/session/session';
import { stepsInOrder } from '../../../shared/domain/session/session-facts';

/** Calls the API as the athlete whose page this is; the token is overheard, as no script of ours can read it. */
export const apiOf = async (page: Page) => {
  const asked = page.waitForRequest((request) => request.headers()['authorization'] !== undefined);
  await page.reload();
  const authorization = (await asked).headers()['authorization'] ?? '';
  const origin = new URL(page.url()).origin;

  return async (method: string, path: string, body?: unknown) => {
    const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const reply = await fetch(`${origin}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
};

export type Api = Awaited<ReturnType<typeof apiOf>>;

/** s/km of a step by feel. */
const easyPace = 360;

/** A watch's file of a session that was run in the middle of its paces times `slower`, a lap for each step. */
export const watchFile = (session: Pick<Session, 'sections'>, startedAt: Date, slower = 1): string => {
  let [time, distance] = [0, 0];
  const laps = stepsInOrder(session).map((step) => {
    const [pace, length] = [paceOf(step) * slower, lengthOf(step, slower)];
    const seconds = Math.round((length * pace) / 1000);
    const count = Math.max(2, Math.ceil(seconds / 5));
    const points = Array.from({ length: count }, (_, index) => {
      const share = (index + 1) / count;
      const wave = Math.sin((time + share * seconds) / 40) * 4;
      return point(startedAt, time + share * seconds, distance + share * length + wave, 120 + 12 * (step.zone ?? 1));
    });
    const start = new Date(startedAt.getTime() + time * 1000).toISOString();
    time += seconds;
    distance += length;
    return `<Lap StartTime="${start}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${length.toFixed(1)}</DistanceMeters><AverageHeartRateBpm><Value>${120 + 12 * (step.zone ?? 1)}</Value></AverageHeartRateBpm><Track>${points.join('')}</Track></Lap>`;
  });

  return `<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="Running"><Id>${startedAt.toISOString()}</Id>${laps.join('')}<Creator><Name>Example watch</Name></Creator></Activity></Activities></TrainingCenterDatabase>`;
};

const paceOf = ({ pace }: Step): number => (pace === null ? easyPace : (pace.slowest + pace.fastest) / 2);
const lengthOf = ({ amount }: Step, slower: number): number =>
  amount.unit === 'm' ? amount.metres : (amount.seconds * 1000) / (easyPace * slower);

const point = (startedAt: Date, time: number, distance: number, beats: number): string =>
  `<Trackpoint><Time>${new Date(startedAt.getTime() + time * 1000).toISOString()}</Time><DistanceMeters>${Math.max(0, distance).toFixed(1)}</DistanceMeters><HeartRateBpm><Value>${Math.round(beats)}</Value></HeartRateBpm></Trackpoint>`;

/** Uploads files as an athlete does, and waits until they are read. */
export const upload = async (api: Api, files: readonly Readonly<{ name: string; text: string }>[]): Promise<void> => {
  const uploads = files.map(({ name, text }) => ({ name, size: Buffer.byteLength(text), kind: 'files' }));
  const opened = await api('POST', '/api/imports', { uploads });
  for (const [index, { url, fields }] of (opened.uploads as Form[]).entries()) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([files[index]?.text ?? '']));
    const sent = await fetch(url, { method: 'POST', body: form });
    if (!sent.ok) throw new Error(`The upload was refused: ${await sent.text()}`);
  }
  await api('POST', `/api/imports/${opened.importId}/start`);
  for (let turn = 0; turn < 90; turn += 1) {
    const { status, ...rest } = await api('GET', `/api/imports/${opened.importId}`);
    if (status === 'done') return;
    if (status === 'failed') throw new Error(JSON.stringify(rest));
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('The import was not done in time.');
};

type Form = Readonly<{ url: string; fields: Record<string, string> }>;
