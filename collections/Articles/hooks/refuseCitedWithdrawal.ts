import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { planNumbersLeadingTo } from '@/features/catalogue/articles/read/planNumbersLeadingTo'
import { findCiting } from '@/features/sheets/citations/read/findCiting'

const SHOWN = 8

type Asked = { id?: unknown; where?: Where; draft?: boolean; data?: Record<string, unknown> }

/**
 * No sheet of the guide is withdrawn, binned or deleted while others lead to it: their links are redirected first.
 * @throws APIError 409, whose French message lists the places and says where to redirect them.
 */
export const refuseCitedWithdrawal: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // The arguments of the operation, whose type is that of all of them.
  const asked = args as Asked
  if (!takesAway(operation, asked)) return args
  const { docs } = await req.payload.find({
    collection: SLUGS.articles,
    where: {
      and: [
        asked.id === undefined ? (asked.where ?? {}) : { id: { equals: asked.id } },
        { _status: { equals: 'published' } },
      ],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { number: true, title: true },
    overrideAccess: true,
    req,
  })
  // Those that leave together leave no dead link behind.
  const leaving = new Set(docs.map(({ number }) => number ?? ''))
  for (const { id, number, title } of docs)
    await refuseCited(req, { id, number: number ?? '', title }, leaving)
  return args
}

/** A draft saved over a published sheet takes nothing away. */
function takesAway(operation: string, { draft, data }: Asked): boolean {
  if (operation === 'delete' || operation === 'deleteByID') return true
  if (operation !== 'update' && operation !== 'updateByID') return false
  return Boolean(data?.deletedAt) || (draft !== true && data?._status === 'draft')
}

async function refuseCited(
  req: PayloadRequest,
  sheet: { id: string; number: string; title: string },
  leaving: ReadonlySet<string>,
): Promise<void> {
  const found = await findCiting({
    payload: req.payload,
    sheet: {
      kind: SLUGS.articles,
      ...sheet,
      planNumbers: await planNumbersLeadingTo(req.payload, sheet.id, req),
    },
    req,
  })
  const citing = found.filter(({ number }) => !leaving.has(number))
  if (citing.length === 0) return
  const places = citing.slice(0, SHOWN).map(({ number, title }) => `${number} «\u00a0${title}\u00a0»`)
  const rest = citing.length - SHOWN
  throw new APIError(
    `Retrait refusé\u00a0: la fiche ${sheet.number} est citée par ${places.join(', ')}${rest > 0 ? ` et ${rest} ${rest > 1 ? 'autres' : 'autre'}` : ''}. Redirigez d’abord ces liens vers une autre fiche\u00a0: /bureau/guide/rediriger/${sheet.number}`,
    409,
    { citedBy: citing.map(({ number, title }) => ({ number, title })) },
    true,
  )
}
