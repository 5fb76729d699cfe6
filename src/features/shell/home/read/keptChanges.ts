import type { Payload, Where } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import type { Change } from '@/features/keeping/changes/Change'
import { findChanges } from '@/features/keeping/changes/read/findChanges'
import { editionKinds } from '@/features/registry'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'
import { followedAmong } from '@/features/trust/following/read/followedAmong'
import { placeOfSheets } from './placeOfSheets'

const MOST = 6
/** Changes looked at: more than anybody catches up with on a first page. */
const LOOKED_AT = 200

/** Why a change is told to this person, what is nearest to them first; `null`: it is of everybody's. */
export const WHYS = ['favourites', 'follows', 'territory', 'themes'] as const
export type Why = (typeof WHYS)[number] | null

/** A sheet that changed. `change` is what was published of it; `null` for the kinds that leave no edition. */
export type KeptChange = {
  number: string
  title: string
  /** ISO 8601. */
  at: string
  why: Why
  change: Change | null
}

export type KeptChanges = { changes: KeptChange[] /** How many more there are than those. */; more: number }

type Ask = {
  payload: Payload
  userId: string
  readerClass: ReaderClass
  since: Date
  now: Date
  /** The numbers of the sheets that the person keeps at hand. */
  favourites: readonly string[]
  /** The codes of the territories that they work in, narrowest first; none when that is not known. */
  territories: readonly string[]
}

/**
 * What changed since an instant for a person: what they keep or follow, then their territory, the themes of what they keep, then the rest;
 * nothing of a territory that is not theirs, unless they keep it. A few reads, whatever is stored.
 */
export async function keptChanges(ask: Ask): Promise<KeptChanges> {
  const { payload, readerClass, since, now, favourites } = ask
  const changes = await findChanges({
    payload,
    readerClass,
    span: { from: since, to: now },
    most: LOOKED_AT,
  })
  const [places, followed] = await Promise.all([
    placeOfSheets(payload, { changes, favourites }),
    followedAmong({ ...ask, changes }).then((found) => new Map(found.map(({ number, at }) => [number, at]))),
  ])
  const others = await otherChanges(ask, followed)
  const told = changes.flatMap((change): KeptChange[] => {
    const why = whyOf(change, places, { ...ask, followed })
    const { number, title, at } = change
    return why === undefined ? [] : [{ number, title, at, why, change }]
  })
  const all = [...told, ...others].sort(
    (one, other) => rankOf(one) - rankOf(other) || other.at.localeCompare(one.at),
  )
  return { changes: all.slice(0, MOST), more: Math.max(0, all.length - MOST) }
}

const rankOf = ({ why }: KeptChange): number => (why === null ? WHYS.length : WHYS.indexOf(why))

/** When what the person follows changed, by number. */
type Followed = ReadonlyMap<string, string>

/** `undefined`: it is of a territory that is not theirs. */
function whyOf(
  { sheetId, number }: Change,
  { ofSheet, keptThemes }: Awaited<ReturnType<typeof placeOfSheets>>,
  { favourites, followed, territories }: Ask & { followed: Followed },
): Why | undefined {
  if (favourites.includes(number)) return 'favourites'
  if (followed.has(number)) return 'follows'
  const place = ofSheet.get(sheetId)
  const codes = place?.territory ?? []
  // The last two are the département and the country: they are everybody's.
  if (codes.some((code) => territories.slice(0, -2).includes(code))) return 'territory'
  const isElsewhere =
    territories.length > 0 && codes.length > 0 && !codes.some((code) => territories.includes(code))
  if (isElsewhere) return undefined
  return place?.themes.some((theme) => keptThemes.has(theme)) ? 'themes' : null
}

/** What one keeps or follows of the kinds that leave no edition: a favourite by the day on which its words changed. */
async function otherChanges(
  { payload, readerClass, favourites, since }: Ask,
  followed: Followed,
): Promise<KeptChange[]> {
  const sheets = await findSheets({
    payload,
    where: (kind) => {
      if (editionKinds.includes(kind)) return null
      const ofKind = (numbers: Iterable<string>) =>
        [...numbers].filter((number) => parseSheetNumber(number)?.kind === kind)
      const [kept, own] = [ofKind(favourites), ofKind(followed.keys())]
      const isKept: Where = {
        and: [numberedIn(kept), { modifiedAt: { greater_than_equal: since.toISOString() } }],
      }
      const told = [...(kept.length > 0 ? [isKept] : []), ...(own.length > 0 ? [numberedIn(own)] : [])]
      return told.length === 0 ? null : { and: [publishedOfKindForClass(kind, readerClass), { or: told }] }
    },
  })
  return sheets.map(({ number, name, modifiedAt }) => ({
    number,
    title: name,
    at: followed.get(number) ?? modifiedAt ?? '',
    why: favourites.includes(number) ? 'favourites' : 'follows',
    change: null,
  }))
}
