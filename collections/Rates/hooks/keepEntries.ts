import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { lastFrancDay } from '@/domain/rates/lastFrancDay'
import { isStoredEntry, type StoredEntry } from '@/domain/rates/StoredEntry'
import { storedDay } from '@/domain/rates/storedDay'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { nameOf } from '../../shared/editorEndpoint'

/** What somebody types of a value; the rest is written here. */
const TYPED = [
  'ends',
  'amount',
  'effectFrom',
  'publishedOn',
  'referenceTitle',
  'referenceUrl',
  'unit',
  'note',
  'otherReferences',
] as const

/**
 * Keeps the values of a rate: a value that readers see is neither changed nor taken away, whoever saves and by whatever way; a new one
 * bears when and by whom it was entered, and since when it is seen. `context.enteredAs` (`{ at, name }`) is for what another
 * program or the demo gives.
 */
export const keepEntries: CollectionBeforeChangeHook = ({ data, originalDoc, req, context }) => {
  const isPublished = data._status === 'published'
  const now = clock.now().toISOString()
  if (isPublished) data.firstPublishedAt = originalDoc?.firstPublishedAt ?? now
  if (!Array.isArray(data.entries)) return data
  const unitOfRate: unknown = data.unit ?? originalDoc?.unit
  const before = entriesOf(originalDoc?.entries)
  const after = entriesOf(data.entries).map(
    (entry): StoredEntry => ({
      ...entry,
      unit: entry.unit || (unitOfRate === 'EUR' && isOfFrancs(entry) ? 'FRF' : null),
    }),
  )
  refuseLosing(before, after, req)
  const who = enteredAs(context) ?? { at: now, name: req.user ? nameOf(req) : null }
  data.entries = after.map((entry) => {
    const stored = before.find(({ id }) => id !== undefined && id === entry.id)
    if (stored?.shownAt) return stored
    const isKept = stored?.enteredAt && typedOf(stored) === typedOf(entry)
    const written = isKept ? stored : { enteredAt: who.at, enteredByName: who.name }
    return {
      ...entry,
      enteredAt: written.enteredAt,
      enteredByName: written.enteredByName,
      shownAt: isPublished ? (enteredAs(context)?.at ?? now) : null,
    }
  })
  forgetExpected(data)
  return data
}

const entriesOf = (entries: unknown): StoredEntry[] =>
  Array.isArray(entries) ? entries.filter(isStoredEntry) : []

function isOfFrancs({ effectFrom, ends }: StoredEntry): boolean {
  const day = storedDay(effectFrom)
  return !ends && day !== null && day <= lastFrancDay
}

function refuseLosing(
  before: readonly StoredEntry[],
  after: readonly StoredEntry[],
  req: PayloadRequest,
): void {
  for (const stored of before.filter(({ shownAt }) => shownAt)) {
    const at = after.findIndex(({ id }) => id === stored.id)
    const entry = after[at]
    if (entry && typedOf(entry) === typedOf(stored)) continue
    const errors = [
      entry
        ? {
            path: `entries.${at}.amount`,
            label: 'Valeur',
            message:
              'Cette valeur est publiée : elle ne se modifie plus. Ajoutez une autre valeur à la même date d’effet, elle la corrigera.',
          }
        : {
            path: 'entries',
            label: 'Valeurs',
            message: 'Une valeur publiée ne se retire pas : elle fait l’historique du barème.',
          },
    ]
    throw new ValidationError({ collection: SLUGS.rates, errors, req }, req.t)
  }
}

/** What was typed, as one text to compare; what was never filled says nothing, however it is stored. */
function typedOf(entry: StoredEntry): string {
  const brackets = Array.isArray(entry.brackets) ? entry.brackets : []
  return JSON.stringify([
    ...TYPED.map((name) =>
      name === 'effectFrom' || name === 'publishedOn' ? storedDay(entry[name]) : entry[name] || null,
    ),
    brackets.map(({ threshold, value }) => [threshold || null, value || null]),
  ])
}

function enteredAs(context: Record<string, unknown>): { at: string; name: string } | null {
  const given = context.enteredAs
  return typeof given === 'object' && given !== null && 'at' in given && 'name' in given
    ? { at: String(given.at), name: String(given.name) }
    : null
}

/** What was awaited has come. */
function forgetExpected(data: { entries?: unknown; expected?: unknown }): void {
  const { expected } = data
  if (typeof expected !== 'object' || expected === null || !('effectFrom' in expected)) return
  const day = storedDay(expected.effectFrom)
  const hasCome = entriesOf(data.entries).some(
    ({ effectFrom }) => day !== null && (storedDay(effectFrom) ?? '') >= day,
  )
  if (hasCome) data.expected = { effectFrom: null, note: null }
}
