import { startLaptopCloud } from '../local/laptop-cloud';
import { terminal } from '../local/support/terminal';
import { launch } from '../test/browser/support/chromium';
import { crossingsTo } from '../test/browser/support/crossings';
import { onFreshPhone, type Site } from '../test/browser/support/fresh-phone';
import { settled } from '../test/browser/support/resident';
import { type Opening, openingOf } from '../test/browser/support/slow-phone';
import { type Visit, visits } from '../test/browser/support/visits';
import { houseEnvironment } from '../test/local/house-environment';
import type { Line } from './line';
import { quantile } from './median-ms';

const opened = ['landing', 'today', 'plan', 'session-hard', 'goals', 'progress-goal'];
const times = 5;

/** How soon the built site stands on a slow phone that has never seen it, and what moves while it does. */
export const web = async (): Promise<Line[]> => {
  process.env = houseEnvironment(process.env);
  const cloud = await startLaptopCloud({ port: 0, coach: 'house', terminal: terminal(true) });
  const browser = await launch();
  try {
    const site: Site = { browser, url: cloud.url, athlete: await settled(cloud.url, null) };
    const lines: Line[] = [];
    for (const visit of visits.filter(({ name }) => opened.includes(name))) lines.push(...(await linesOf(site, visit)));
    return lines;
  } finally {
    await browser.close();
    await cloud.stop();
  }
};

const linesOf = async (site: Site, visit: Visit): Promise<readonly Line[]> => {
  const openings: Opening[] = [];
  for (let time = 0; time < times; time += 1) openings.push(await onFreshPhone(site, visit, openingOf));
  const { trips, bytes } = await onFreshPhone(site, visit, crossingsTo);
  const median = (of: (one: Opening) => number) => quantile(openings.map(of), 0.5);

  return [
    { name: `${visit.name}: largest paint`, value: median(({ lcpMs }) => lcpMs), unit: 'ms', budget: 2_000 },
    {
      name: `${visit.name}: layout shift`,
      value: Math.max(...openings.map(({ shift }) => shift)),
      unit: '',
      budget: 0.02,
    },
    {
      name: `${visit.name}: long tasks after it`,
      value: median(({ longTasksMs }) => longTasksMs),
      unit: 'ms',
      budget: 200,
    },
    { name: `${visit.name}: round trips until it stands`, value: trips, unit: '' },
    { name: `${visit.name}: fetched until it stands`, value: bytes / 1000, unit: 'KB' },
  ];
};
