import type { Goal } from '../goal/goal';
import { isLongRace } from '../goal/ranked-goal';
import type { PlanRefusal } from '../plan/blueprint';
import type { AgeBand } from './picture';

/** What decides whether an athlete may be coached by us at all. */
export type HealthAnswers = Readonly<{
  ageBand: 'under-16' | AgeBand;
  /** A parent or guardian agrees. */
  guardianConsent: boolean;
  /** Questions of the PAR-Q answered with yes. */
  redFlags: readonly string[];
  /** A clinician has cleared the athlete in spite of them. */
  cleared: boolean;
  pregnancy: 'no' | 'pregnant' | 'postpartum';
}>;

const stop = (type: 'age' | 'health', sentence: string, ...offers: readonly string[]): PlanRefusal => ({
  type,
  sentence,
  offers: offers.map((offer) => ({ sentence: offer, changes: [] })),
});

/**
 * Why an athlete is too young for us, or null. There is no evidence for one age; 16, with a guardian's consent until
 * 18, is our rule.
 */
export const ageStop = ({ ageBand, guardianConsent }: HealthAnswers): PlanRefusal | null => {
  if (ageBand === 'under-16')
    return stop(
      'age',
      'Pacewright coaches runners from the age of 16.',
      'A club or school coach who sees you run is the better choice until then.',
    );
  if (ageBand === '16-17' && !guardianConsent)
    return stop(
      'age',
      'At 16 and 17, a parent or guardian has to agree first.',
      'Ask them, and tick the consent when they do.',
    );
  return null;
};

/**
 * Why there can be no plan until something has been cleared, or null. Any yes to the PAR-Q asks for clearance first;
 * no running before twelve weeks after birth (Goom, Donnelly & Brockwell 2019); a marathon from 18 (IMMDA).
 */
export const healthStop = (answers: HealthAnswers, goal: Goal): PlanRefusal | null => {
  const tooYoung = ageStop(answers);
  if (tooYoung !== null) return tooYoung;
  if (answers.ageBand === '16-17' && goal.kind === 'race' && isLongRace(goal.distance))
    return stop(
      'age',
      'We write no plan for a marathon or longer before the age of 18.',
      'A half marathon or a shorter race.',
    );
  return bodyStop(answers);
};

/** Why nobody should train on these answers, whatever the goal, or null. */
export const bodyStop = (answers: Pick<HealthAnswers, 'redFlags' | 'cleared' | 'pregnancy'>): PlanRefusal | null => {
  if (answers.pregnancy === 'pregnant')
    return stop(
      'health',
      'We write no training plan during pregnancy.',
      'Your midwife or doctor can say which running is right for you now. This is not medical advice.',
    );
  if (answers.pregnancy === 'postpartum')
    return stop(
      'health',
      'We write no training plan in the time after a birth.',
      'Wait at least twelve weeks and until you are free of symptoms; once a clinician has cleared you to run, change your answer. This is not medical advice.',
    );
  if (answers.redFlags.length > 0 && !answers.cleared)
    return stop(
      'health',
      'Some of your health answers need a professional’s look before you train.',
      'See a doctor about them; once you are cleared, say so in your profile. This is not medical advice.',
    );
  return null;
};
