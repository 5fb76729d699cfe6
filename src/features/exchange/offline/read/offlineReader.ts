import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { NotAllowed, NotSignedIn } from '@/errors'
import { findLiveSession } from '@/infra/auth/findLiveSession'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { readSessionToken } from '@/infra/auth/readSessionToken'
import { relationId } from '@/infra/database/relationId'
import type { User } from '@/payload-types'
import type { OfflineClass } from './makePackage'

export type OfflineReader = { user: User; readerClass: OfflineClass }

/**
 * Whoever may take a copy away, by the session alone.
 * @throws NotSignedIn without a session, NotAllowed on a shared post, for another site's page, or for a person without a role.
 */
export async function offlineReader(payload: Payload, headers: Headers): Promise<OfflineReader> {
  if (!isSameOrigin(headers)) throw new NotAllowed('Cette demande vient d’un autre site.')
  const token = await readSessionToken(headers)
  const session = token ? await findLiveSession(payload, token) : null
  if (!session) throw new NotSignedIn('Connectez-vous pour préparer ou mettre à jour la lecture hors ligne.')
  const user = await payload.findByID({
    collection: SLUGS.users,
    id: relationId(session.user),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!user || user.active === false) throw new NotSignedIn('Ce compte est fermé.')
  if (session.scope === 'enrolment')
    throw new NotAllowed('Cette session n’ouvre que l’enregistrement d’une clé.')
  if (session.sharedPost === true)
    throw new NotAllowed('Ce poste est partagé : rien n’y est gardé pour lire hors ligne.')
  const readerClass = readerClassOf(user)
  if (readerClass === 'public') throw new NotAllowed('Ce compte n’a pas encore de rôle.')
  return { user, readerClass }
}
