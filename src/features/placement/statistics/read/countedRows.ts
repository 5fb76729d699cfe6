import { z } from 'zod'
import { monthsOfAge } from '@/domain/placement/childAge'
import type { CountedLine, CountedRequest, CountedShortage } from '@/domain/placement/statistics/CountedInput'
import type { LeanRow } from '@/infra/database/leanRows'

/** A text of a row; empty where there is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const orNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** What is read of a line of a calendar, in the order of `countedLine`. */
export const LINE_FIELDS = [
  'thread',
  'seq',
  'place',
  'kind',
  'state',
  'from',
  'to',
  'readyOn',
  'expiresAt',
  'request',
  'child',
  'reason',
  'at',
  'occurredAt',
]

/** A line of a calendar, as it is stored. */
export function countedLine(row: LeanRow): CountedLine {
  return {
    thread: text(row[0]),
    seq: Number(row[1]),
    place: text(row[2]),
    // Written by the commands of placement alone, from their closed lists.
    kind: text(row[3]) as CountedLine['kind'],
    state: text(row[4]) as CountedLine['state'],
    from: text(row[5]),
    to: orNull(row[6]),
    readyOn: orNull(row[7]),
    expiresAt: orNull(row[8]),
    request: orNull(row[9]),
    child: typeof row[10] === 'number' ? row[10] : null,
    reason: orNull(row[11]) as CountedLine['reason'],
    at: text(row[12]),
    occurredAt: orNull(row[13]),
  }
}

/** What is read of a request, in the order of `countedRequest`. */
export const REQUEST_FIELDS = [
  'id',
  'reference',
  'state',
  'urgency',
  'profile.siblings',
  'profile.children',
  'profile.commune',
  'openedAt',
  'searchedAt',
  'decidedAt',
  'closedAt',
]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A request, as it is stored. `territoryOf` tells the territory of a commune. */
export function countedRequest(
  row: LeanRow,
  territoryOf: (commune: string | null) => string,
): CountedRequest {
  const children: unknown[] = Array.isArray(row[5]) ? row[5] : []
  return {
    id: text(row[0]),
    reference: text(row[1]),
    state: text(row[2]),
    // Written by the commands of placement alone, from their closed lists.
    urgency: text(row[3]) as CountedRequest['urgency'],
    siblings: orNull(row[4]) as CountedRequest['siblings'],
    children: children.filter(isObject).map(({ reference, birthMonth }) => ({
      reference: orNull(reference),
      birthMonth: text(birthMonth),
    })),
    territory: territoryOf(orNull(row[6])),
    openedAt: orNull(row[7]),
    searchedAt: orNull(row[8]),
    decidedAt: orNull(row[9]),
    closedAt: orNull(row[10]),
  }
}

/** What is known of the criteria of a search that found nothing: a profile, or ages said in months. */
const criteriaSchema = z.object({
  children: z
    .array(
      z.object({
        birthMonth: z.string().optional().catch(undefined),
        months: z.number().optional().catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
  commune: z.string().nullish().catch(null),
})

/** What is read of a search without result, in the order of `countedShortage`. */
export const SHORTAGE_FIELDS = ['kind', 'at', 'request', 'criteria']

/** A search without result or a report; what its criteria do not say is that of its request. */
export function countedShortage(
  row: LeanRow,
  requests: ReadonlyMap<string, CountedRequest>,
  territoryOf: (commune: string | null) => string,
): CountedShortage {
  const at = text(row[1])
  const { children, commune } = criteriaSchema.safeParse(row[3]).data ?? {}
  const request = orNull(row[2])
  const own = request === null ? undefined : requests.get(request)
  const ages = (children ?? []).flatMap(({ birthMonth, months }) =>
    birthMonth ? monthsOfAge(birthMonth, at) : (months ?? []),
  )
  const asked = own?.children.map((child) => monthsOfAge(child.birthMonth, at)) ?? []
  return {
    kind: text(row[0]) as CountedShortage['kind'],
    at,
    request,
    ages: ages.length > 0 ? ages : asked,
    territory: commune ? territoryOf(commune) : (own?.territory ?? territoryOf(null)),
  }
}
