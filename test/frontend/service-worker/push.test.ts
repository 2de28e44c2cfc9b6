import { describe, expect, it, jest } from '@jest/globals';
import { onNotificationClick, onPush } from '../../../frontend/service-worker/push';
import type { NotificationClick, OpenPage, PushEvent } from '../../../frontend/service-worker/scope';

const location = { origin: 'https://run.example.org' } as Location;

/** What is shown when this text comes. */
const shownOf = async (text: string | null) => {
  const showNotification = jest.fn(async (_title: string, _options?: NotificationOptions) => {});
  let work: Promise<unknown> = Promise.resolve();
  const data = text === null ? null : { text: () => text, json: () => JSON.parse(text) };
  const event = {
    data,
    waitUntil: (it: Promise<unknown>) => {
      work = it;
    },
  } as unknown as PushEvent;
  onPush({ registration: { showNotification } as unknown as ServiceWorkerRegistration, location })(event);
  await work;
  return showNotification.mock.calls;
};
const pushed = (notification: object) => JSON.stringify({ web_push: 8030, notification });

describe('a push message', () => {
  it('is shown as it says, and knows where it leads', async () => {
    const text = pushed({
      ...{ title: 'Your training plan is ready', body: 'Every week.', tag: 'n-1', lang: 'en' },
      navigate: 'https://run.example.org/plan',
    });

    expect(await shownOf(text)).toEqual([
      [
        'Your training plan is ready',
        {
          ...{ body: 'Every week.', tag: 'n-1', lang: 'en', icon: '/icons/icon-192.png' },
          data: { navigate: 'https://run.example.org/plan' },
        },
      ],
    ]);
  });

  it('leads nowhere but to our own pages', async () => {
    const strays = ['https://evil.example/', 'https://run.example.org.evil.example/', 'javascript:alert(1)', '', 5];
    for (const navigate of strays)
      expect((await shownOf(pushed({ title: 'x', navigate })))[0]?.[1]).toMatchObject({
        data: { navigate: 'https://run.example.org/notifications' },
      });
  });

  it.each([null, '', 'no JSON', '[]', 'null', '{"notification":7}', pushed({ title: 7 })])(
    'is shown though it says nothing we know: %s',
    async (text) => {
      expect((await shownOf(text)).map(([title]) => title)).toEqual(['Pacewright']);
    },
  );
});

describe('a touched notification', () => {
  const touch = async (pages: readonly OpenPage[], data: unknown) => {
    let work: Promise<unknown> = Promise.resolve();
    const close = jest.fn();
    const openWindow = jest.fn(async (_url: string) => null);
    const clients = { claim: async () => {}, matchAll: async () => pages, openWindow };
    const event = {
      notification: { close, data },
      waitUntil: (it: Promise<unknown>) => {
        work = it;
      },
    } as unknown as NotificationClick;
    onNotificationClick({ clients })(event);
    await work;
    expect(close).toHaveBeenCalledTimes(1);
    return openWindow.mock.calls.map(([url]) => url);
  };
  const aPage = (navigate: OpenPage['navigate']) => ({ url: '', focus: jest.fn(async () => null), navigate });

  it('leads a window that is open to the page, and brings it to the front', async () => {
    const navigate = jest.fn(async (_url: string) => null);
    const page = aPage(navigate);

    expect(await touch([page], { navigate: 'https://run.example.org/plan' })).toEqual([]);
    expect(navigate).toHaveBeenCalledWith('https://run.example.org/plan');
    expect(page.focus).toHaveBeenCalledTimes(1);
  });

  it('opens a window where none is open, or none can be led', async () => {
    const page = aPage(async () => {
      throw new TypeError('Not controlled.');
    });

    expect(await touch([], { navigate: 'https://run.example.org/plan' })).toEqual(['https://run.example.org/plan']);
    expect(await touch([page], null)).toEqual(['/notifications']);
  });
});
