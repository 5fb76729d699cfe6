/** How many end to end files go at once: Chromium and the server of one leave half of a small machine idle. */
export const E2E_WORKERS = 2

/** `folder` is a server's data folder, with demo-accounts.json and the mails. */
type Place = { url: string; folder: string }

/** The server that this worker of Playwright has to itself. */
export function e2ePlace(): Place {
  const worker = process.env.TEST_PARALLEL_INDEX ?? '0'
  return {
    url: process.env[`E2E_URL_${worker}`] ?? 'http://localhost:3000',
    folder: process.env[`E2E_DATA_DIR_${worker}`] ?? 'data',
  }
}

/** Tells a worker, which will have this process's environment, where its server is. */
export function tellPlace(worker: number, { url, folder }: Place): void {
  Object.assign(process.env, { [`E2E_URL_${worker}`]: url, [`E2E_DATA_DIR_${worker}`]: folder })
}
