import { processWide } from '@/infra/processWide'

type Watch = { ask: (() => Promise<boolean>) | null }

/** What stands before the pages opens no Payload of its own: it asks through whoever did at the server's start. */
const watch = processWide<Watch>('installationWatch', () => ({ ask: null }))

/** Whether the base of this server is installed; `null` where nobody watches it, or the base does not answer. */
export async function installedHere(): Promise<boolean | null> {
  try {
    return (await watch.ask?.()) ?? null
  } catch {
    // A base that does not answer is told by the pages themselves.
    return null
  }
}

/** Has this process ask `ask` from now on. */
export function askInstalledWith(ask: () => Promise<boolean>): void {
  watch.ask = ask
}
