import { StrengthStep } from '../intake/steps/strength-step';
import { AnswersPage } from './answers-page';
import { withStrength } from './changed-profile';

/** /settings/strength: how much strength goes with the running. */
export const StrengthPage = () => (
  <AnswersPage what="strength" step="strength" changed={withStrength}>
    <StrengthStep />
  </AnswersPage>
);
