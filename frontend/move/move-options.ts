import type { ReplyOf } from '../../shared/contract/client';

/** A day a session could go to, alone or in exchange. */
export type MoveChoice = ReplyOf<'listMoves'>['choices'][number];

export type MoveOptions = Readonly<{ possible: readonly MoveChoice[]; refused: readonly MoveChoice[] }>;

/** Names a choice among all. */
export const choiceKey = ({ to, swapWith }: MoveChoice): string => `${to} ${swapWith ?? ''}`;

/**
 * The choices an athlete decides between, and one refusal for each day that has none. Where a day holds a run already
 * the swap speaks for it, so that the advice to swap is not given where that is refused as well.
 */
export const moveOptions = (choices: readonly MoveChoice[]): MoveOptions => {
  const possible = choices.filter((choice) => choice.possible);
  const open = new Set(possible.map(({ to }) => to));
  const refused = new Map<string, MoveChoice>();
  for (const choice of choices) {
    if (open.has(choice.to)) continue;
    const known = refused.get(choice.to);
    if (known === undefined || isAdviceToSwap(known)) refused.set(choice.to, choice);
  }

  return { possible, refused: [...refused.values()] };
};

const isAdviceToSwap = ({ consequence }: MoveChoice): boolean =>
  consequence.refusals.every(({ rule }) => rule === 'one-a-day');
