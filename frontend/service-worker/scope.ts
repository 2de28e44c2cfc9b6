/** An event that keeps the worker alive until its work is done. */
export type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void };

/** A page asks for something, and the worker may answer in the network's place. */
export type FetchEvent = LastingEvent &
  Readonly<{ request: Request }> & { respondWith(answer: Response | Promise<Response>): void };

/** A page tells the worker something. */
export type MessageToWorker = LastingEvent & Readonly<{ data: unknown }>;

/** A message of a push service has come. */
export type PushEvent = LastingEvent & Readonly<{ data: { json(): unknown; text(): string } | null }>;

/** Somebody has touched a notification. */
export type NotificationClick = LastingEvent & Readonly<{ action: string; notification: Notification }>;

type Events = {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: FetchEvent;
  message: MessageToWorker;
  push: PushEvent;
  notificationclick: NotificationClick;
};

/** A page of ours that is open. */
export type OpenPage = Readonly<{ url: string; focus(): Promise<unknown>; navigate(url: string): Promise<unknown> }>;

/**
 * What our service worker uses of its surroundings. TypeScript's own library of them cannot stand beside the page's:
 * both name the same globals.
 */
export type WorkerScope = Readonly<{
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}>;
