import { planWhatIf, planWhatIfRequest } from '../what-if';
import { byPlan, operation } from './operation';

export const whatIf = {
  previewWhatIf: operation({
    summary: 'What a change would make of the plan in force, session by session; nothing is stored',
    method: 'POST',
    path: '/api/plans/{planId}/what-ifs',
    capability: 'what-if',
    access: 'athlete',
    params: byPlan,
    body: planWhatIfRequest,
    reply: planWhatIf,
    success: 200,
    problems: ['invalid-request', 'not-found', 'on-hold'],
    idempotent: false,
  }),
} as const;
