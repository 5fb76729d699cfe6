/** Whether keys bound to `rpId` work on a host: it is that domain, or one below it (WebAuthn level 3, 5.1.2). */
export function rpIdFits(rpId: string, host: string): boolean {
  return host === rpId || host.endsWith(`.${rpId}`)
}
