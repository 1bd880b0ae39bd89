import type { Page } from 'playwright'

/**
 * Everything that a page can leave behind, as text: cookies, both storages, databases, caches, files,
 * the history, the address and the window's name.
 */
export async function allStorages(page: Page): Promise<string> {
  const kept = await page.evaluate(readAll)
  const cookies = await page.context().cookies()
  return JSON.stringify({ ...kept, cookies })
}

/** In the page. */
async function readAll() {
  async function entriesOf(directory: FileSystemDirectoryHandle): Promise<string[]> {
    const found: string[] = []
    for await (const [name, handle] of directory as unknown as AsyncIterable<
      [string, FileSystemHandle]
    >) {
      if (handle.kind === 'directory') {
        found.push(name, ...(await entriesOf(handle as FileSystemDirectoryHandle)))
      } else {
        found.push(name, await (await (handle as FileSystemFileHandle).getFile()).text())
      }
    }
    return found
  }

  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })

  async function recordsOf(name: string): Promise<unknown[]> {
    const database = await ask(indexedDB.open(name))
    const stores = [...database.objectStoreNames]
    const records = stores.map(store =>
      ask(database.transaction(store).objectStore(store).getAll()),
    )
    const found = [name, stores, await Promise.all(records)]
    database.close()
    return found
  }

  async function responsesOf(name: string): Promise<unknown[]> {
    const cache = await caches.open(name)
    const requests = await cache.keys()
    const texts = requests.map(async request => (await cache.match(request))?.text())
    return [name, requests.map(({ url }) => url), await Promise.all(texts)]
  }

  const databases = await indexedDB.databases()
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: await Promise.all(databases.map(({ name = '' }) => recordsOf(name))),
    caches: await Promise.all((await caches.keys()).map(responsesOf)),
    files: await entriesOf(await navigator.storage.getDirectory()),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    history: history.state as unknown,
    address: location.href,
    name: window.name,
  }
}
