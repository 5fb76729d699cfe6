import type { Payload } from 'payload'
import { areaState } from '@/domain/authentication/areaState'
import type { Area } from '@/domain/authentication/areas'
import { clock } from '@/infra/clock'
import type { Session } from '@/payload-types'
import { sessionProof } from './sessionProof'
import { readSignInRules } from './signInRules'

/** The areas that a session does not reach now, by the rules of the site; none where nothing is asked. */
export async function closedAreas(payload: Payload, session: Session): Promise<Area[]> {
  const { areas } = await readSignInRules(payload)
  const asked = {
    proof: sessionProof(session),
    authenticatedAt: session.authenticatedAt ?? session.startedAt,
    now: clock.now(),
  }
  return areas.filter((rule) => areaState({ ...asked, rule }) !== 'open').map(({ area }) => area)
}
