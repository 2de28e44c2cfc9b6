import type { NotificationClick, PushEvent, WorkerScope } from './scope';

/** What a push message holds: the declarative shape, which some browsers show without asking a worker. */
type Told = Readonly<{ title: string; options: NotificationOptions & Readonly<{ data: { navigate: string } }> }>;

/**
 * Shows what a push service brings. A message that says nothing we know is shown all the same: browsers insist on it.
 */
export const onPush =
  ({ registration, location }: Pick<WorkerScope, 'registration'> & Readonly<{ location: Location }>) =>
  (event: PushEvent): void => {
    const { title, options } = toldBy(event, location.origin);
    event.waitUntil(registration.showNotification(title, options));
  };

/** Opens the page that a notification is about, in a window of ours that is open, or else in a new one. */
export const onNotificationClick =
  ({ clients }: Pick<WorkerScope, 'clients'>) =>
  (event: NotificationClick): void => {
    event.notification.close();
    const { navigate = '/notifications' } = (event.notification.data ?? {}) as Partial<Told['options']['data']>;
    event.waitUntil(open(clients, navigate));
  };

const open = async (clients: WorkerScope['clients'], address: string): Promise<void> => {
  const [page] = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  // A page that another worker is in charge of cannot be led anywhere.
  const isLed = await page?.navigate(address).then(
    () => true,
    () => false,
  );
  if (isLed) await page?.focus();
  else await clients.openWindow(address);
};

const toldBy = ({ data }: PushEvent, origin: string): Told => {
  const { title, body, navigate, tag, lang } = read(data);
  return {
    title: title ?? 'Pacewright',
    options: {
      ...(body !== undefined && { body }),
      ...(tag !== undefined && { tag }),
      ...(lang !== undefined && { lang }),
      icon: '/icons/icon-192.png',
      // Nothing leads from here to anywhere but our own pages.
      data: { navigate: navigate?.startsWith(`${origin}/`) ? navigate : `${origin}/notifications` },
    },
  };
};

const read = (data: PushEvent['data']): Readonly<Record<string, string | undefined>> => {
  try {
    const said = data?.json() as { notification?: Record<string, unknown> } | null;
    return Object.fromEntries(
      Object.entries(said?.notification ?? {}).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
  } catch {
    return {};
  }
};
