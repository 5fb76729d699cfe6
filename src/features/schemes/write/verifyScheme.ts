import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { isEditor } from '@/access/roles'
import { NotAllowed, NotFound } from '@/errors'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'

/**
 * An editor says today that a published scheme is right: its review date moves, its modification date does not.
 * @throws NotAllowed, NotFound
 */
export async function verifyScheme({
  payload,
  user,
  number,
}: {
  payload: Payload
  user: User | null
  number: string
}): Promise<void> {
  if (!isEditor(user)) throw new NotAllowed('Seuls les éditeurs vérifient une fiche.')
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where: { and: [{ number: { equals: number } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
  })
  const scheme = docs[0]
  if (!scheme) throw new NotFound('Cette fiche n’est pas publiée.')
  await payload.update({
    collection: SLUGS.schemes,
    id: scheme.id,
    data: {
      verifiedAt: clock.now().toISOString(),
      verifiedByName: user?.verifierTitle || 'équipe éditoriale',
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  })
}
