import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Delivery, mostWaiting, outbox, type Shelf } from '../../../frontend/outbox/outbox';
import type { Report, Waiting } from '../../../frontend/outbox/report';

const log = (sessionId: string, note = ''): Report => ({
  name: 'putSessionLog',
  input: {
    params: { sessionId },
    body: { date: '2026-11-26', outcome: 'done', effort: null, pain: null, note, actual: null },
  },
});
const sent: Delivery = { status: 'sent', reply: null };
const later: Delivery = { status: 'later' };
const problem = { type: '/problems/conflict', title: 'Conflict', status: 409, detail: 'Answered already.' };

/** A device with a shelf, a lock that tabs share, and an API that answers as it is told. */
const aDevice = () => {
  let kept: readonly Waiting[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let made = 0;
  const state = { answer: sent as Delivery, athlete: 'a1', delivered: [] as Waiting[], refused: [] as Waiting[] };
  const isAbout = (a: Waiting, b: Waiting) => a.athleteId === b.athleteId && a.about === b.about;
  const shelf: { -readonly [Name in keyof Shelf]: Shelf[Name] } = {
    all: async () => kept,
    put: async (report) => {
      kept = [...kept.filter((it) => !isAbout(it, report)), report];
    },
    settle: async (report, next) => {
      if (!kept.some(({ key }) => key === report.key)) return;
      kept = [...kept.filter(({ key }) => key !== report.key), ...(next ? [next] : [])];
    },
  };
  const tab = () =>
    outbox({
      shelf,
      athleteId: () => state.athlete,
      deliver: async (report) => {
        const { answer } = state;
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (answer.status !== 'later') state.delivered.push(report);
        return answer;
      },
      alone: (work) => {
        const mine = turn.then(work, work);
        turn = mine;
        return mine;
      },
      onSent: () => {},
      onRefused: (report) => void state.refused.push(report),
      newKey: () => `key-${++made}`,
      now: () => new Date(made * 1000).toISOString(),
    });
  return { state, tab, shelf };
};

let device: ReturnType<typeof aDevice>;
beforeEach(() => {
  device = aDevice();
});

describe('the outbox', () => {
  it('sends at once what can be sent, and keeps nothing of it', async () => {
    expect(await device.tab().post(log('s1'))).toBe('sent');
    expect(await device.shelf.all()).toEqual([]);
  });

  it('keeps what finds no way through, with the key it was given when it was told', async () => {
    device.state.answer = later;
    expect(await device.tab().post(log('s1'))).toBe('waiting');
    const [kept] = await device.shelf.all();

    device.state.answer = sent;
    await device.tab().send();

    expect(device.state.delivered.map(({ key }) => key)).toEqual([kept?.key]);
    expect(await device.shelf.all()).toEqual([]);
  });

  it('sends each report once, though two tabs come back at the same moment', async () => {
    device.state.answer = later;
    for (const id of ['s1', 's2', 's3']) await device.tab().post(log(id));

    device.state.answer = sent;
    await Promise.all([device.tab().send(), device.tab().send(), device.tab().send()]);

    expect(device.state.delivered.map(({ about }) => about)).toEqual(['log s1', 'log s2', 'log s3']);
  });

  it('lets a later report take the place of an earlier one about the same', async () => {
    device.state.answer = later;
    await device.tab().post(log('s1', 'first'));
    await device.tab().post(log('s1', 'second'));

    device.state.answer = sent;
    await device.tab().send();

    expect(device.state.delivered.map(({ report }) => report)).toEqual([log('s1', 'second')]);
  });

  it('keeps what was told while an earlier word on the same was on its way', async () => {
    const tab = device.tab();
    await tab.keep(log('s1', 'first'));
    const sending = tab.send();
    await tab.keep(log('s1', 'second'));
    await sending;

    expect((await device.shelf.all()).map(({ report }) => report)).toEqual([log('s1', 'second')]);
  });

  it('tells whoever is there why a report is refused, and does not keep it', async () => {
    device.state.answer = { status: 'refused', problem };
    const { settle } = device.shelf;
    const kept: unknown[] = [];
    device.shelf.settle = (report, next) => {
      kept.push(next);
      return settle(report, next);
    };

    await expect(device.tab().post(log('s1'))).rejects.toMatchObject({ name: 'ProblemReply', problem });
    // Not for a moment either: it would flash up as one that nobody was there to hear of.
    expect(kept).toEqual([null]);
    expect(await device.shelf.all()).toEqual([]);
    expect(device.state.refused).toHaveLength(1);
  });

  it('keeps a report that is refused later until the athlete lets it go, and sends it no more', async () => {
    device.state.answer = later;
    await device.tab().post(log('s1'));
    device.state.answer = { status: 'refused', problem };
    await device.tab().send();
    await device.tab().send();

    const [kept] = await device.shelf.all();
    expect(kept?.refusal).toEqual(problem);
    expect(device.state.delivered).toHaveLength(1);
    if (kept) await device.tab().drop(kept);
    expect(await device.shelf.all()).toEqual([]);
  });

  it('sends nothing in another athlete’s name', async () => {
    device.state.answer = later;
    await device.tab().post(log('s1'));
    device.state.answer = sent;
    device.state.athlete = 'a2';
    await device.tab().send();

    expect(device.state.delivered).toEqual([]);
    expect(await device.shelf.all()).toHaveLength(1);
  });

  it('has an end, and says so', async () => {
    device.state.answer = later;
    for (let id = 0; id < mostWaiting; id += 1) await device.tab().keep(log(`s${id}`));

    await expect(device.tab().keep(log('one-more'))).rejects.toMatchObject({ name: 'OutboxFull' });
    await device.tab().keep(log('s1', 'told anew'));
    expect(await device.shelf.all()).toHaveLength(mostWaiting);
  });

  it('sends from a device that keeps nothing, and says when it could not', async () => {
    device.shelf.put = async () => {
      throw new Error('A private window.');
    };
    expect(await device.tab().post(log('s1'))).toBe('sent');

    device.state.answer = later;
    await expect(device.tab().post(log('s2'))).rejects.toMatchObject({ name: 'NothingKept' });
    device.state.answer = { status: 'refused', problem };
    await expect(device.tab().post(log('s3'))).rejects.toMatchObject({ problem });
  });
});
