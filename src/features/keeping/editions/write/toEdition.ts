import type { ChangeCause } from '@/domain/editions/closedLists'
import { contentDigest } from '@/domain/editions/contentDigest'
import { effectDay } from '@/domain/editions/effectDay'
import { publicationNature } from '@/domain/editions/publicationNature'
import { localTime } from '@/domain/localTime'
import type { Audience } from '@/domain/ReaderClass'
import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import type { EditionContent, EditionSpec } from '@/features/sheets/editions/EditionSpec'
import type { Edition } from '@/payload-types'

type Row = Readonly<Record<string, unknown>>
export type EditionData = Omit<Edition, 'id' | 'createdAt' | 'updatedAt'>

type Publication = {
  kind: SheetKind
  spec: EditionSpec
  /** The published sheet as it is stored. */
  stored: Row
  before: Edition | null
  at: Date
  /** The day that its editor gave for what changes, `YYYY-MM-DD`. */
  typed: string | null
  /** Why it changed, as its editor said. */
  cause?: ChangeCause | null
}

/**
 * The edition that a publication makes; `null` where it says nothing that the one before does not say, to the same readers, from
 * the same day: it may be asked again. After a withdrawal it is new again.
 */
export function toEdition({
  kind,
  spec,
  stored,
  before,
  at,
  typed,
  cause = null,
}: Publication): EditionData | null {
  // As both databases give it back.
  const content: EditionContent = JSON.parse(JSON.stringify(spec.contentOf(stored)))
  const audience = audienceOf(stored.audience)
  const digest = contentDigest(content)
  const isBack = before?.nature === 'removed'
  const isSame = before?.digest === digest && !isBack
  if (before && isSame && before.audience === audience && (!typed || typed === dayOf(before.effectFrom)))
    return null
  const was = before ? contentOf(before) : null
  const note = textOf(stored[spec.noteField])
  const isNoted = note !== null && note !== before?.sheetNote
  const effectFrom = effectDay({
    typed,
    publishedOn: localTime(at).day,
    startsOn: dayOf(spec.startsOn(content)),
    before: before && {
      effectFrom: dayOf(before.effectFrom) ?? '',
      startsOn: was && dayOf(spec.startsOn(was)),
      isSame,
    },
  })
  return {
    sheet: kind,
    sheetId: String(stored.id),
    sheetNumber: textOf(stored.number) ?? '',
    title: textOf(stored[sheetKindSpec(kind).titleField]) ?? '',
    edition: (before?.edition ?? 0) + 1,
    effectFrom: `${effectFrom}T12:00:00.000Z`,
    publishedAt: at.toISOString(),
    audience,
    nature: publicationNature(
      spec.natureOf({ before: isBack ? null : was, after: content, note: isBack || !isNoted ? null : note }),
      cause,
    ),
    cause,
    summary: isNoted ? note : null,
    text: spec.textOf(content),
    content,
    sheetNote: note,
    digest,
  }
}

/** What an edition holds: always an object, which the type of a JSON field does not say. */
export function contentOf({ content }: Pick<Edition, 'content'>): EditionContent {
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : {}
}

const dayOf = (date: string | null): string | null => (date ? localTime(new Date(date)).day : null)
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Closed where it is not known. */
function audienceOf(value: unknown): Audience {
  return value === 'public' || value === 'partners' ? value : 'agents'
}
