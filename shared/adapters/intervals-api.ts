import * as z from 'zod';
import { LeaveRefused, NotThere, ServiceUnavailable } from '../contract/faults';
import { intervalsActivity, intervalsRecording, intervalsStreams, isWithheld } from '../contract/intervals-activity';
import { traceOf } from '../contract/strava-activity';
import type { IntervalsIcu } from '../ports';
import { answerAs, askService } from './service-client';

const name = 'intervals.icu';
const athlete = z.object({ id: z.string() });

/** intervals.icu with a personal key. `0` stands for whoever the key belongs to. */
export const intervalsApi = ({ api }: Readonly<{ api: () => string }>): IntervalsIcu => {
  const read = async <T>(key: string, path: string, schema: z.ZodType<T>): Promise<T> => {
    const authorization = `Basic ${Buffer.from(`API_KEY:${key}`).toString('base64')}`;
    return answerAs(name, schema, await askService(name, `${api()}${path}`, { headers: { authorization } }));
  };

  return {
    athleteOf: async (key, intervalsId) => {
      try {
        return (await read(key, `/athlete/${intervalsId ?? '0'}`, athlete)).id;
      } catch (fault) {
        // A key that opens somebody else's account: 403, which no other call of ours ever meets.
        const isAnothers = fault instanceof ServiceUnavailable && fault.message.includes('403');
        if (isAnothers || fault instanceof NotThere) throw new LeaveRefused(fault.message);
        throw fault;
      }
    },

    list: async ({ key, intervalsId }, from, to) => {
      const span = new URLSearchParams({ oldest: from, newest: to });
      const listed = await read(key, `/athlete/${intervalsId}/activities?${span}`, z.array(intervalsActivity));
      return listed.map((it) => ({ id: it.id, withheld: isWithheld(it), recording: intervalsRecording(it) }));
    },

    trace: async ({ key }, id) => {
      const path = `/activity/${encodeURIComponent(id)}/streams.json?types=time,distance,heartrate,altitude`;
      const streams = await read(key, path, intervalsStreams);
      const of = (kind: string) => {
        const data = streams.find(({ type }) => type === kind)?.data;
        return data == null ? undefined : { data };
      };
      return traceOf({
        time: of('time'),
        distance: of('distance'),
        heartrate: of('heartrate'),
        altitude: of('altitude'),
      });
    },
  };
};
