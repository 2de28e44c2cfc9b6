import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { FakePushService } from '../fakes/push-service/push-service';
import { desktop, expectFine, type Look, launchWhole, phone, url, visitor } from './support/browser';

let browser: Browser;
let service: FakePushService;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchWhole();
  service = await new FakePushService().open(Number(new URL(process.env['PUSH_SERVICES'] ?? '').port));
});
afterAll(async () => {
  await browser.close();
  await service.close();
});
beforeEach(async () => {
  ({ context, page, complaints } = await visitor(browser, phone, { offline: true }));
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

/**
 * Headless Chromium has no push service of its own: the browser's side of a subscription is ours, and goes on as a
 * browser's does from page to page.
 */
const withPushService = async (name: string): Promise<void> => {
  const { pushKey } = await (await fetch(`${url()}/api/config`)).json();
  await context.addInitScript(
    (made) => {
      const key = 'test.subscription';
      const ours = () => {
        const bytes = localStorage.getItem(key);
        return bytes === null
          ? null
          : {
              endpoint: made.endpoint,
              options: { applicationServerKey: Uint8Array.from(JSON.parse(bytes)).buffer },
              toJSON: () => made,
              unsubscribe: async () => {
                localStorage.removeItem(key);
                return true;
              },
            };
      };
      if (!('PushManager' in window)) return;
      Object.assign(PushManager.prototype, {
        getSubscription: async () => ours(),
        subscribe: async ({ applicationServerKey }: { applicationServerKey: Uint8Array }) => {
          localStorage.setItem(key, JSON.stringify([...applicationServerKey]));
          return ours();
        },
      });
    },
    service.subscribe(name, pushKey),
  );
};
const startExample = async (): Promise<void> => {
  await page.goto(url());
  await page.getByRole('button', { name: /example athlete/ }).click();
  await page.waitForURL(/\/plan(\?|$)/);
  await page.getByRole('heading', { level: 1, name: /^Week 7 of/ }).waitFor();
};
const openSettings = async (): Promise<void> => {
  await page.goto(`${url()}/settings`);
  await page
    .getByRole('link', { name: /^Notifications/ })
    .last()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
  await page.getByRole('button', { name: 'Save choices' }).waitFor();
};
const looks: readonly Look[] = [{ ...desktop, theme: 'dark' }, { ...phone, width: 320 }, phone];
const pushedTo = (name: string) => service.pushed.filter((each) => each.browser === name);
const comes = async (name: string, count: number) => {
  for (let tries = 0; tries < 600 && pushedTo(name).length < count; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(service.faults).toEqual([]);
  return pushedTo(name)[count - 1]?.text ?? '';
};
/** Hands what its push service has read to the browser, as if it had come over the network. */
const deliver = async (text: string): Promise<void> => {
  const client = await context.newCDPSession(page);
  const registration = new Promise<string>((resolve) => {
    client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (found) resolve(found.registrationId);
    });
  });
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.deliverPushMessage', {
    origin: url(),
    registrationId: await registration,
    data: text,
  });
};
const shown = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body, data }) => ({ title, body, data }));
  });

describe('notifications', () => {
  it('are asked for below the plan, by a button, and come encrypted to the browser that shows them', async () => {
    await context.grantPermissions(['notifications'], { origin: url() });
    await withPushService('invited');
    await startExample();

    await page.getByRole('heading', { name: /^Shall we tell you/ }).waitFor();
    await expectFine(page, looks);
    await page.getByRole('button', { name: 'Switch on notifications' }).click();
    await page.getByRole('heading', { name: /^Shall we tell you/ }).waitFor({ state: 'detached' });

    await openSettings();
    await page.getByText('Chrome · Linux (this one)').waitFor();
    await expectFine(page, looks);
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('A test is on its way').waitFor();
    const text = await comes('invited', 1);
    await deliver(text);

    for (let tries = 0; tries < 300 && (await shown()).length === 0; tries += 1) await page.waitForTimeout(100);
    expect(await shown()).toEqual([
      {
        title: 'This is how Pacewright will tell you',
        body: 'Notifications reach this device.',
        data: { navigate: `${url()}/settings/notifications` },
      },
    ]);
    // The sender notes it after the push service has the message.
    const reached = page.getByText(/Last reached/);
    for (let tries = 0; tries < 30 && !(await reached.isVisible()); tries += 1) {
      await page.reload();
      await reached.waitFor({ timeout: 2_000 }).catch(() => {});
    }
    expect(await reached.isVisible()).toBe(true);
  });

  it('lead the window that is open to what they are about, and are read in the inbox then', async () => {
    await context.grantPermissions(['notifications'], { origin: url() });
    const inbox = page.waitForResponse((reply) => reply.url().endsWith('/api/notices') && reply.ok());
    await startExample();
    const { notices } = await (await inbox).json();
    const { noticeId } = notices.find(({ read }: Readonly<{ read: boolean }>) => !read);
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
    );
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const about = `${url()}/settings/notifications`;
    const navigate = `${about}?notice=${noticeId}`;
    await deliver(JSON.stringify({ web_push: 8030, notification: { title: 'Example', navigate } }));
    for (let tries = 0; tries < 300 && (await shown()).length === 0; tries += 1) await page.waitForTimeout(100);

    const read = page.waitForResponse((reply) => reply.url().endsWith(`/api/notices/${noticeId}/read`));
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(async () => {
      const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
      const [notification] = await registration.getNotifications();
      const Click = (globalThis as unknown as { NotificationEvent: new (type: string, init: object) => Event })
        .NotificationEvent;
      dispatchEvent(new Click('notificationclick', { notification }));
    });

    expect((await read).status()).toBe(204);
    await page.waitForURL(about);
    await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
    expect(await shown()).toEqual([]);
  });

  it('can be chosen, with quiet hours that a morning may not fall into, and switched off', async () => {
    await context.grantPermissions(['notifications'], { origin: url() });
    await withPushService('chosen');
    await startExample();
    await openSettings();
    await page.getByRole('button', { name: 'Switch on notifications' }).click();
    await page.getByText('(this one)').waitFor();

    await page.getByLabel('Morning session').selectOption({ label: 'Notification' });
    await page.getByLabel('Time in the morning').fill('06:30');
    await page.getByRole('button', { name: 'Save choices' }).click();
    await page.getByText(/lies within your quiet hours/).waitFor();
    await page.locator('#morningAt:focus').waitFor();
    await expectFine(page, looks);
    await page.getByLabel('To', { exact: true }).fill('06:00');
    await page.getByLabel('Runs read').selectOption({ label: 'Inbox only' });
    await page.getByRole('button', { name: 'Save choices' }).click();
    await page.getByText('Your choices are saved.').first().waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'Save choices' }).waitFor();
    expect(await page.getByLabel('Time in the morning').inputValue()).toBe('06:30');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('06:00');
    expect(await page.getByLabel('Runs read').inputValue()).toBe('off');

    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('(this one)').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Switch on notifications' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('test.subscription'))).toBeNull();
  });

  it('say so where the browser does not allow them, and where only an installed app may show them', async () => {
    await startExample();
    await page.addInitScript(() =>
      Object.defineProperty(Notification, 'permission', { get: () => 'denied', configurable: true }),
    );
    await openSettings();
    await page.getByText(/does not let Pacewright show notifications/).waitFor();
    await expectFine(page, looks);

    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'userAgent', {
        get: () => 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) Version/18.4 Mobile/15E148 Safari/604.1',
      }),
    );
    await openSettings();
    await page.getByText('Choose “Add to Home Screen”.').waitFor();
    expect(await page.getByRole('button', { name: 'Switch on notifications' }).count()).toBe(0);
    await expectFine(page, looks);
  });

  it('end with the sign-out, for whoever signs in next', async () => {
    await context.grantPermissions(['notifications'], { origin: url() });
    await withPushService('left');
    await startExample();
    await openSettings();
    await page.getByRole('button', { name: 'Switch on notifications' }).click();
    await page.getByText('(this one)').waitFor();

    await page.goto(`${url()}/settings`);
    await page.getByRole('button', { name: 'Leave the example' }).click();
    await page.waitForURL((address) => address.pathname === '/');

    expect(
      await page.evaluate(() => [localStorage.getItem('test.subscription'), localStorage.getItem('pacewright.device')]),
    ).toEqual([null, null]);
  });
});
