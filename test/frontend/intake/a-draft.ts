import { type Draft, emptyDraft } from '../../../frontend/intake/draft';

/** A half marathoner's answers, all in order. */
export const aDraft = (answers: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('d1', 'Europe/Madrid', 'km'),
  distance: 'half',
  raceName: 'Harbour Half',
  date: '2027-03-14',
  aim: 'time',
  time: '1:48',
  experience: 'intermediate',
  weeks: ['38', '40', '42', '40'],
  longestRun: '15',
  results: [{ id: 'r0', kind: 'race', distance: '10K', length: '', time: '48:20', date: '2026-10-25' }],
  runDays: ['tue', 'thu', 'sat', 'sun'],
  longRunDay: 'sun',
  minutes: { tue: '75' },
  ageBand: '35-49',
  ...answers,
});
