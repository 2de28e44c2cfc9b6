import type { MessageForWorker } from './messages';
import { onNotificationClick, onPush } from './push';
import type { WorkerScope } from './scope';
import { dropOldShells, fillRest, fillShell, isOfShell, keepLanguage, type Shell, shellAnswer } from './shell';

/** Written in by the build, which knows every file by its hash. */
declare const builtShell: Shell;

const shell: Shell = builtShell;
const scope = self as unknown as WorkerScope;

// A newer worker waits until the athlete says so: nobody's form is reloaded from under them.
scope.addEventListener('install', (event) => event.waitUntil(fillShell(shell)));

scope.addEventListener('activate', (event) => event.waitUntil(Promise.all([dropOldShells(), scope.clients.claim()])));

scope.addEventListener('fetch', (event) => {
  if (isOfShell(event.request, location.origin)) event.respondWith(shellAnswer(event.request, shell));
});

const follow = async (message: MessageForWorker): Promise<void> => {
  switch (message.order) {
    case 'take-over':
      return scope.skipWaiting();
    case 'fill':
      await keepLanguage(message.language);
      await fillShell(shell);
      return fillRest(shell);
  }
};

scope.addEventListener('message', (event) => event.waitUntil(follow(event.data as MessageForWorker)));

scope.addEventListener('push', onPush({ registration: scope.registration, location }));
scope.addEventListener('notificationclick', onNotificationClick(scope));
