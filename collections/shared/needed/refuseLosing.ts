import { APIError, type PayloadRequest } from 'payload'
import type { Need } from './Need'

const SHOWN = 5

type Holders = { plural: string; total: number; names: string[] }

/**
 * Refuses to delete or bin a document that others cannot do without.
 * @throws APIError 409, whose French message lists who needs it, collection by collection.
 */
export async function refuseLosing(args: {
  req: PayloadRequest
  id: number | string
  needs: readonly Need[]
}): Promise<void> {
  const held = (await Promise.all(args.needs.map((need) => holdersOf(args.req, args.id, need)))).filter(
    ({ total }) => total > 0,
  )
  if (held.length === 0) return
  throw new APIError(
    `Suppression refusée, d’autres en ont besoin. ${held.map(inWords).join(' ')} Changez-les d’abord.`,
    409,
    { neededBy: held },
    true,
  )
}

async function holdersOf(req: PayloadRequest, id: number | string, need: Need): Promise<Holders> {
  const path = need.isPolymorphic ? `${need.path}.value` : need.path
  const { docs, totalDocs } = await req.payload.db.find<Record<string, unknown>>({
    // A slug read from the configuration itself.
    collection: need.collection as Parameters<typeof req.payload.db.find>[0]['collection'],
    where: {
      and: [
        { [path]: { in: [id] } },
        ...(need.isPolymorphic ? [{ [`${need.path}.relationTo`]: { equals: need.target } }] : []),
        ...(isBinned(req, need) ? [{ deletedAt: { exists: false } }] : []),
        ...(need.collection === need.target ? [{ id: { not_equals: id } }] : []),
        // What goes away itself, and takes this one with it, needs it no more.
        ...(req.context.leaving === undefined ? [] : [{ id: { not_equals: req.context.leaving } }]),
      ],
    },
    limit: SHOWN,
    req,
  })
  return { plural: need.plural, total: totalDocs, names: docs.map((doc) => nameOf(doc, need)) }
}

const isBinned = ({ payload }: PayloadRequest, { collection }: Need): boolean =>
  payload.config.collections.some(({ slug, trash }) => slug === collection && trash)

function nameOf(doc: Record<string, unknown>, { titleField }: Need): string {
  const name = doc[titleField]
  return typeof name === 'string' && name !== '' ? name : 'sans titre'
}

function inWords({ plural, total, names }: Holders): string {
  const others = total - names.length
  const rest = others > 0 ? ` et ${others} ${others > 1 ? 'autres' : 'autre'}` : ''
  return `${plural}\u00a0: ${names.map((name) => `«\u00a0${name}\u00a0»`).join(', ')}${rest}.`
}
