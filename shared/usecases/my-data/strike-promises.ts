import { dataKindOf } from '../../domain/athlete/data-kinds';
import { addDays } from '../../domain/units/calendar';
import type {
  AthleteArchive,
  CheckInsDue,
  DeviceStore,
  PendingAdaptations,
  PendingPlans,
  PlanStore,
} from '../../ports';

export type StrikePorts = Readonly<{
  archive: AthleteArchive;
  plans: PlanStore;
  devices: Pick<DeviceStore, 'release'>;
  checkInsDue: CheckInsDue;
  pendingPlans: PendingPlans;
  pendingAdaptations: PendingAdaptations;
}>;

/**
 * Strikes an athlete from every list of work that is still to be done: reminders, plans, adaptations, and whose a
 * browser is.
 */
export const strikePromises =
  (ports: StrikePorts) =>
  async (athleteId: string): Promise<void> => {
    for (let after: string | null = null, isLast = false; !isLast; ) {
      const { items, next } = await ports.archive.piece(athleteId, after);
      for (const { key } of items) await strike(ports, athleteId, key);
      after = next;
      isLast = next === null;
    }
  };

const strike = async (ports: StrikePorts, athleteId: string, key: string): Promise<void> => {
  const [, first = '', second = ''] = key.split('#');
  const kind = dataKindOf(key);
  if (kind === 'adaptation') await ports.pendingAdaptations.remove(second);
  if (kind === 'device') await ports.devices.release(first, athleteId);
  if (kind !== 'plan') return;
  await ports.pendingPlans.remove(first);
  const head = await ports.plans.find(athleteId, first);
  const weeks = head?.status === 'ready' ? head.blueprint.weeks : [];
  await Promise.all(
    weeks.map(({ monday, number: week }) =>
      ports.checkInsDue.strike(addDays(monday, 6), { athleteId, planId: first, week }),
    ),
  );
};
