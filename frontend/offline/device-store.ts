const name = 'pacewright';
const version = 1;
/** Replies as they were read, and reports that wait to be sent; both by athlete. */
const stores = { replies: ['athleteId', 'key'], outbox: ['athleteId', 'about'] } as const;

type StoreName = keyof typeof stores;

/** This device can keep nothing: storage is forbidden, or full. */
export class DeviceStoreUnavailable extends Error {
  override name = 'DeviceStoreUnavailable';
}

let opened: Promise<IDBDatabase> | null = null;

/**
 * Works on one of the stores, all or nothing. Resolves to what `work` asked for once it is on the disk.
 *
 * @throws DeviceStoreUnavailable
 */
export const inStore = async <Found>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Found>,
): Promise<Found> => {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const asked = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onabort = () =>
      reject(new DeviceStoreUnavailable('This device keeps nothing.', { cause: transaction.error }));
  });
};

/** Empties every store. */
export const emptyDevice = async (): Promise<void> => {
  for (const store of Object.keys(stores) as StoreName[]) await inStore(store, 'readwrite', (all) => all.clear());
};

const open = (): Promise<IDBDatabase> => {
  opened ??= opening().catch((cause) => {
    opened = null;
    throw new DeviceStoreUnavailable('This device keeps nothing.', { cause });
  });
  return opened;
};

const opening = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, keyPath] of Object.entries(stores))
        request.result.createObjectStore(store, { keyPath: [...keyPath] });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      // Another tab with a newer build may change the stores; this one then opens them again.
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      resolve(request.result);
    };
  });
