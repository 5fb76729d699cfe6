import { z } from 'zod'
import { ageInMonths } from '@/domain/placement/statistics/ages'
import type { CountedLine, CountedRequest, CountedShortage } from '@/domain/placement/statistics/CountedInput'
import type { LeanRow } from '@/infra/database/leanRows'

/** A text of a row; empty where there is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const orNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** A line of a calendar, as it is stored. */
export function countedLine(row: LeanRow): CountedLine {
  return {
    thread: text(row.thread),
    seq: Number(row.seq),
    place: text(row.place),
    // Written by the commands of placement alone, from their closed lists.
    kind: text(row.kind) as CountedLine['kind'],
    state: text(row.state) as CountedLine['state'],
    from: text(row.from),
    to: orNull(row.to),
    readyOn: orNull(row.readyOn),
    expiresAt: orNull(row.expiresAt),
    request: orNull(row.request),
    child: typeof row.child === 'number' ? row.child : null,
    reason: orNull(row.reason) as CountedLine['reason'],
    at: text(row.at),
    occurredAt: orNull(row.occurredAt),
  }
}

type Profile = { children?: unknown; siblings?: unknown; commune?: unknown }
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A request, as it is stored. `territoryOf` tells the territory of a commune. */
export function countedRequest(
  row: LeanRow,
  territoryOf: (commune: string | null) => string,
): CountedRequest {
  const profile: Profile = isObject(row.profile) ? row.profile : {}
  const children = Array.isArray(profile.children) ? profile.children : []
  return {
    id: text(row.id),
    reference: text(row.reference),
    state: text(row.state),
    urgency: text(row.urgency) as CountedRequest['urgency'],
    siblings: orNull(profile.siblings) as CountedRequest['siblings'],
    children: children.filter(isObject).map(({ reference, birthMonth }) => ({
      reference: orNull(reference),
      birthMonth: text(birthMonth),
    })),
    territory: territoryOf(orNull(profile.commune)),
    openedAt: orNull(row.openedAt),
    searchedAt: orNull(row.searchedAt),
    decidedAt: orNull(row.decidedAt),
    closedAt: orNull(row.closedAt),
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

/** A search without result or a report; what its criteria do not say is that of its request. */
export function countedShortage(
  row: LeanRow,
  requests: ReadonlyMap<string, CountedRequest>,
  territoryOf: (commune: string | null) => string,
): CountedShortage {
  const at = text(row.at)
  const { children, commune } = criteriaSchema.safeParse(row.criteria).data ?? {}
  const request = orNull(row.request)
  const own = request === null ? undefined : requests.get(request)
  const ages = (children ?? []).flatMap(({ birthMonth, months }) =>
    birthMonth ? ageInMonths(birthMonth, at) : (months ?? []),
  )
  const asked = own?.children.map((child) => ageInMonths(child.birthMonth, at)) ?? []
  return {
    kind: text(row.kind) as CountedShortage['kind'],
    at,
    request,
    ages: ages.length > 0 ? ages : asked,
    territory: commune ? territoryOf(commune) : (own?.territory ?? territoryOf(null)),
  }
}
