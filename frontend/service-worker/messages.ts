import type { Language } from '../../shared/domain/athlete/language';

/** What a page may tell the worker: to run in the old one's place, or to fetch what the app needs without a network. */
export type MessageForWorker = Readonly<{ order: 'take-over' } | { order: 'fill'; language: Language }>;
