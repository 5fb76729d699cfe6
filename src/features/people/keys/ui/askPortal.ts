/** What our routes of keys answer to a script: where to go, why not, or what to ask of a key. */
export type PortalAnswer<Options> = { location?: string; fault?: string; options?: Options }

/** Sends JSON to a route of the portal. A portal that does not answer is the fault `unreachable`. */
export async function askPortal<Options = never>(path: string, body: object): Promise<PortalAnswer<Options>> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
    })
    // Our own routes alone answer these addresses.
    return (await answer.json()) as PortalAnswer<Options>
  } catch {
    return { fault: 'unreachable' }
  }
}
