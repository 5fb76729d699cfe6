import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { planNumbersLeadingTo } from '@/features/catalogue/articles/read/planNumbersLeadingTo'
import { findFirstCited } from '@/features/sheets/citations/read/findCiting'

const SHOWN = 8
/** Sheets taken away at once, and places of each kind that are read: what one reads in a refusal is far below. */
const MOST_SHEETS = 500
const MOST_PLACES = 200

type Asked = { id?: unknown; where?: Where; draft?: boolean; data?: Record<string, unknown> }

/**
 * No sheet of the guide is withdrawn, binned or deleted while others lead to it: their links are redirected first.
 * @throws APIError 409, whose French message lists the places and says where to redirect them; 400 for more sheets than are checked at once.
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
    limit: MOST_SHEETS + 1,
    pagination: false,
    sort: 'number',
    select: { number: true },
    overrideAccess: true,
    req,
  })
  if (docs.length > MOST_SHEETS)
    throw new APIError(`Retirez au plus ${MOST_SHEETS} fiches à la fois.`, 400, undefined, true)
  await refuseCited(
    req,
    docs.map(({ id, number }) => ({ id, number: number ?? '' })),
  )
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
  leaving: readonly { id: string; number: string }[],
): Promise<void> {
  const ids = leaving.map(({ id }) => id)
  const { payload } = req
  const planned = leaving.length > 0 ? await planNumbersLeadingTo({ payload, ids, req }) : new Map()
  const cited = await findFirstCited({
    payload,
    sheets: leaving.map(({ id, number }) => ({
      kind: SLUGS.articles,
      id,
      number,
      planNumbers: planned.get(id) ?? [],
    })),
    // Those that leave together leave no dead link behind.
    except: ids,
    most: MOST_PLACES,
    req,
  })
  if (!cited) return
  const { sheet, citing } = cited
  const places = citing.slice(0, SHOWN).map(({ number, title }) => `${number} «\u00a0${title}\u00a0»`)
  const rest = citing.length - SHOWN
  throw new APIError(
    `Retrait refusé\u00a0: la fiche ${sheet.number} est citée par ${places.join(', ')}${rest > 0 ? ` et ${rest} ${rest > 1 ? 'autres' : 'autre'}` : ''}. Redirigez d’abord ces liens vers une autre fiche\u00a0: /bureau/guide/rediriger/${sheet.number}`,
    409,
    { citedBy: citing.map(({ number, title }) => ({ number, title })) },
    true,
  )
}
