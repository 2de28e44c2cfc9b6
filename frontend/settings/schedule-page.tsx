import { DaysStep } from '../intake/steps/days-step';
import { AnswersPage } from './answers-page';
import { withSchedule } from './changed-profile';

/** /settings/schedule: when there is time to run. */
export const SchedulePage = () => (
  <AnswersPage what="schedule" step="days" changed={withSchedule}>
    <DaysStep />
  </AnswersPage>
);
