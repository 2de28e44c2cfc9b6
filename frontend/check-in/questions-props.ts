import type { IsoDate } from '../../shared/domain/units/calendar';
import type { CheckInDraft } from './check-in-draft';

/** What every group of questions is given. */
export type QuestionsProps = Readonly<{
  draft: CheckInDraft;
  change: (answers: Partial<CheckInDraft>) => void;
  errorOf: (field: string) => string | null;
  today: IsoDate;
}>;
