import type { Payload } from 'payload'
import { env } from '@/env'
import { relyingParty } from '../read/relyingParty'

/** At the start: says in the log that the site's address is no longer that of its keys, which then open nothing. */
export async function warnOfForeignDomain(payload: Payload): Promise<void> {
  const { id, isForeign } = await relyingParty(payload)
  if (!isForeign) return
  const msg = `SITE_URL (${env.SITE_URL}) est hors du domaine des clés (${id}) : aucune clé enregistrée n’y fonctionne.`
  payload.logger.error({ msg, rpId: id })
}
