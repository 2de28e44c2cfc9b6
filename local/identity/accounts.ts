import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from '../support/json-file';

const accountSchema = z.object({
  /** Who it is, forever: the athlete's id. */
  sub: z.uuid(),
  email: z.string(),
  /** Whether the address is known to be theirs. */
  verified: z.boolean(),
  createdAt: z.iso.datetime(),
  /** Only accounts that a function created have one. */
  password: z.string().optional(),
});

/** Someone who may sign in. */
export type Account = z.output<typeof accountSchema>;

/** All accounts, on disk. */
export type Accounts = Readonly<{
  /** By id or e-mail address. */
  find: (name: string) => Account | undefined;
  /** The account of an address, made when it is new; whoever signs in with it counts as its owner. */
  enter: (email: string, verified: boolean) => Account;
  save: (account: Account) => void;
  remove: (sub: string) => void;
}>;

export const openAccounts = (stateFolder: string): Accounts => {
  const file = join(stateFolder, 'identity', 'accounts.json');
  const bySub = new Map((z.array(accountSchema).safeParse(readJson(file)).data ?? []).map((it) => [it.sub, it]));
  const keep = (): void => writeJson(file, [...bySub.values()]);
  const find: Accounts['find'] = (name) =>
    bySub.get(name) ?? [...bySub.values()].find(({ email }) => email === name.toLowerCase());
  const save: Accounts['save'] = (account) => {
    bySub.set(account.sub, account);
    keep();
  };

  return {
    find,
    save,
    enter: (email, verified) => {
      const existing = find(email);
      if (existing !== undefined) return existing;
      const account = { sub: randomUUID(), email: email.toLowerCase(), verified, createdAt: new Date().toISOString() };
      save(account);
      return account;
    },
    remove: (sub) => {
      bySub.delete(sub);
      keep();
    },
  };
};

/** Whether a text can be an e-mail address; whether it exists does not matter on a laptop. */
export const isEmail = (text: string): boolean => text.length <= 254 && z.email().safeParse(text).success;
