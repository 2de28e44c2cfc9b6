import { NotThere } from '../../contract/faults';
import { planHead, receipt, storedWeek } from '../../contract/stored/plan';
import { planRevision } from '../../contract/stored/plan-revision';
import type { PlanKey, PlanStore, ReceiptStore, RevisionLog, WeekKey, WeekStore } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

const headItem = (athleteId: string, planId: string) => athleteItem(athleteId, `PLAN#${planId}`);
const weekItem = ({ athleteId, planId }: PlanKey, { revision, number }: WeekKey) =>
  athleteItem(athleteId, `PLAN#${planId}#R${revision}#W${String(number).padStart(2, '0')}`);

/** The heads of plans. */
export const dynamoPlans = (table: Table): PlanStore => ({
  find: (athleteId, planId) => table.find(headItem(athleteId, planId), planHead),

  open: (head) => table.addOrFind(headItem(head.athleteId, head.planId), head, planHead),

  change: async (athleteId, planId, next) => {
    const key = headItem(athleteId, planId);
    const changed = await table.change(key, planHead, (head) => (head === null ? null : next(head)));
    if (changed === null) throw new NotThere(`There is no plan ${planId}.`);
    return changed;
  },
});

/** Prescribed weeks, immutable. */
export const dynamoWeeks = (table: Table): WeekStore => ({
  add: async (plan, revision, week) => {
    const key = weekItem(plan, { revision, number: week.number });
    return (await table.addOrFind(key, storedWeek.parse({ revision, week }), storedWeek)).week;
  },

  find: async (plan, weeks) => {
    const keys = weeks.map((week) => weekItem(plan, week));
    return (await table.findMany(keys, storedWeek)).map((found) => found?.week ?? null);
  },
});

/** Why each revision exists. */
export const dynamoRevisions = (table: Table): RevisionLog => {
  const revisionItem = ({ athleteId, planId }: PlanKey, command: string) =>
    athleteItem(athleteId, `PLAN#${planId}#R${command}`);
  return {
    put: async (plan, revision) => {
      await table.change(revisionItem(plan, revision.command), planRevision, (found) =>
        found !== null && found.basedOn >= revision.basedOn ? found : planRevision.parse(revision),
      );
    },

    find: (plan, commands) =>
      table.findMany(
        commands.map((command) => revisionItem(plan, command)),
        planRevision,
      ),
  };
};

/** What each plan was written from. */
export const dynamoReceipts = (table: Table): ReceiptStore => {
  const receiptItem = ({ athleteId, planId }: PlanKey, command: string) =>
    athleteItem(athleteId, `RECEIPT#${planId}#${command}`);
  return {
    add: (plan, command, shown) => table.addOrFind(receiptItem(plan, command), shown, receipt),
    find: (plan, command) => table.find(receiptItem(plan, command), receipt),
  };
};
