import type { Payload } from 'payload'
import { isSheetKind } from '@/domain/sheet/sheetKinds'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { SignedLink } from '@/payload-types'

const MOST_LINES = 30

const WORDS: Record<Exclude<LinkState, 'usable'>, string> = {
  used: 'déjà servi',
  expired: 'périmé',
  revoked: 'annulé',
  dead: 'sans droit',
  unknown: 'inconnu',
  tooMany: 'trop d’essais',
}

type Dead = {
  payload: Payload
  state: Exclude<LinkState, 'usable'>
  link: SignedLink | null
  address: string
}

/** Leaves a line in the journal for a link that does nothing, a few an hour for each address so that strangers do not fill it. */
export async function noteDeadLink({ payload, state, link, address }: Dead): Promise<void> {
  const limit = { payload, key: `dead-link:${address}`, limit: MOST_LINES, windowSeconds: 3600 }
  if (!(await consumeReadLimit(limit)).allowed) return
  const detail = `lien ${WORDS[state]}`
  const kind = link?.sheet ?? ''
  const of =
    link?.sheetId && isSheetKind(kind)
      ? { sheet: { kind, id: link.sheetId, number: link.sheetNumber ?? '' }, detail }
      : { detail }
  await recordTraceOfRead({ payload, actor: null, action: 'refused', ...of, address })
}
