/** What a page may tell the worker: to run in the old one's place, or to fetch what the app needs without a network. */
export type MessageForWorker = 'take-over' | 'fill';
