import type { Payload } from 'payload'
import { completeReference, type LegalReference } from '@/domain/law/legalReference'
import { localTime } from '@/domain/localTime'
import { ALL_SHEET_KINDS, type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { readReferences } from '@/features/sheets/law/storedReferences'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'

/** A sheet, or a rate, that rests on a text of law. */
export type Citing = { number: string; name: string; path: string }
export type Citation = { by: Citing; reference: LegalReference }

type Row = Readonly<Record<string, unknown>> & { id: string }

/** Every reference of what is published: sheets of any kind that have some, and the values of rates that apply or will. One read a kind. */
export async function findCitations(payload: Payload): Promise<Citation[]> {
  const kinds = ALL_SHEET_KINDS.filter((kind) => hasReferences(payload, kind))
  const sheets = await Promise.all(kinds.map((kind) => citationsOf(payload, kind)))
  return [...sheets.flat(), ...(await rateCitations(payload))]
}

function hasReferences(payload: Payload, kind: SheetKind): boolean {
  return payload.collections[kind].config.flattenedFields.some(({ name }) => name === 'legalReferences')
}

async function citationsOf(payload: Payload, kind: SheetKind): Promise<Citation[]> {
  const { titleField } = sheetKindSpec(kind)
  const rows = await findStored<Row>(payload, {
    collection: kind,
    where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    select: { number: true, [titleField]: true, legalReferences: true },
    limit: 0,
  })
  return rows.flatMap((row) => {
    const number = String(row.number ?? '')
    const by = { number, name: String(row[titleField] ?? ''), path: sheetPath(number) }
    return readReferences(row.legalReferences).map((reference) => ({
      by,
      reference: completeReference(reference),
    }))
  })
}

async function rateCitations(payload: Payload): Promise<Citation[]> {
  const today = localTime(clock.now()).day
  const rates = await knownRates(payload)
  return [...rates.values()].flatMap(({ code, label, shortLabel, entries }) => {
    const by = { number: code, name: shortLabel ?? label, path: `/baremes/${code}` }
    const inForce = entries.filter(({ effectFrom }) => effectFrom <= today).at(-1)
    return entries
      .filter((entry) => entry === inForce || entry.effectFrom > today)
      .flatMap(({ reference }) =>
        reference
          ? [
              {
                by,
                reference: completeReference({
                  ...reference,
                  article: null,
                  legiId: null,
                  versionDate: null,
                }),
              },
            ]
          : [],
      )
  })
}
