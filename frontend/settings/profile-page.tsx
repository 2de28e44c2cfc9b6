import { BodyStep } from '../intake/steps/body-step';
import { AnswersPage } from './answers-page';
import { withPerson } from './changed-profile';
import { EmailCard } from './email-card';

/** /settings/profile: who the athlete is, and how they are. */
export const ProfilePage = () => (
  <AnswersPage what="profile" step="body" changed={withPerson} above={<EmailCard />}>
    <BodyStep />
  </AnswersPage>
);
