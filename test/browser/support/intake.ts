import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { url } from './browser';

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Signs in with nothing but an e-mail address. */
export const signIn = async (page: Page, address: string, at = url()): Promise<void> => {
  await page.goto(at);
  await page.getByRole('button', { name: 'Sign in with e-mail' }).click();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(address);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/\/(welcome|plan|today)/);
};

/** One screen of the intake, by its heading, and how a half-marathon runner answers it. */
export type Screen = Readonly<{ heading: string; answer: (page: Page) => Promise<void> }>;

export const screens: readonly Screen[] = [
  {
    heading: 'What are you training for?',
    answer: async (page) => {
      await page.getByRole('radio', { name: 'Half marathon' }).check({ force: true });
      await page.getByRole('textbox', { name: 'Name of the race' }).fill('Harbour Half');
      await page.getByLabel('Race day').fill(inDays(115));
      await page.getByRole('radio', { name: /A time/ }).check({ force: true });
      await page.getByLabel('Your time').fill('1:48:00');
    },
  },
  {
    heading: 'What do you run now?',
    answer: async (page) => {
      for (const [index, name] of ['4 weeks ago', '3 weeks ago', '2 weeks ago', 'Last week'].entries())
        await page.getByLabel(name).fill(String(36 + index));
      await page.getByLabel('Longest run in these weeks').fill('14');
      await page.getByRole('radio', { name: /Regular/ }).check({ force: true });
    },
  },
  {
    heading: 'What have you raced?',
    answer: async (page) => {
      await page.getByRole('button', { name: 'Add a result' }).click();
      await page.getByLabel('Distance').first().selectOption({ label: '10 km' });
      await page.getByLabel('Time', { exact: true }).fill('48:20');
      await page.getByLabel('Date').fill(inDays(-30));
    },
  },
  {
    heading: 'When can you run?',
    answer: async (page) => {
      for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Saturday', 'Sunday'])
        await page.getByRole('checkbox', { name: day }).check({ force: true });
      await page.getByRole('radio', { name: 'Sunday' }).check({ force: true });
    },
  },
  {
    heading: 'How are you?',
    answer: async (page) => {
      await page.getByLabel('What shall we call you?').fill('Example runner');
      await page.getByRole('radio', { name: '35–49' }).check({ force: true });
    },
  },
  { heading: 'Strength training?', answer: async (page) => void (await expectHeading(page, 'Strength training?')) },
];

export const expectHeading = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
};

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();
