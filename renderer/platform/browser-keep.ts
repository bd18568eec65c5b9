// A drawer in the browser (IndexedDB) for what must outlive a crash: the recovery copy and handles of recent files.
// Where the browser keeps nothing (private windows), the program goes on without it.

const databaseName = 'echannel-planner';
const drawer = 'kept';

/** Keeps a value under a key; false where the browser refuses. */
export async function keep(key: string, value: unknown): Promise<boolean> {
  return (await inDrawer('readwrite', (store) => store.put(value, key))) !== undefined;
}

/** The value kept under a key; undefined where there is none. */
export async function kept(key: string): Promise<unknown> {
  return (await inDrawer('readonly', (store) => store.get(key)))?.value;
}

export async function forget(key: string): Promise<void> {
  await inDrawer('readwrite', (store) => store.delete(key));
}

async function inDrawer(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<{ value: unknown } | undefined> {
  try {
    const database = await opened();
    try {
      return { value: await answerOf(act(database.transaction(drawer, mode).objectStore(drawer))) };
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(drawer));
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('IndexedDB gave no reason.'));
    });
  });
}
