import { processWide } from '@/infra/processWide'

type Watch = { ask: ((request: Request) => Promise<Response | null>) | null }

/** What stands before the pages opens no Payload of its own: it asks through whoever did at the server's start. */
const watch = processWide<Watch>('elevationWatch', () => ({ ask: null }))

/** What the rule of an area answers to a request in its place; `null` lets it on, as where nobody watches: the rights are asked all the same. */
export async function elevationBefore(request: Request): Promise<Response | null> {
  return (await watch.ask?.(request)) ?? null
}

/** Has this process ask `ask` from now on. */
export function askElevationWith(ask: (request: Request) => Promise<Response | null>): void {
  watch.ask = ask
}
