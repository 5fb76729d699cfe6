import type { SourceOrigin } from '@/domain/sources/SourceRecord'
import { noteFault } from '@/features/intake/notices/noteFault'
import type { FileNotice } from '@/features/intake/notices/reportLines'
import { isValidationError } from '@/infra/database/isValidationError'
import type { ImportContext } from './ImportContext'
import { noteRow } from './noteRow'

/** What the fields of a sheet refuse of it, whoever found it: the CMS when it is saved, or a dry run. */
export class FaultySheet extends Error {
  constructor(readonly faults: readonly { label: string; path: string; rule: string }[]) {
    super(`Faulty sheet: ${faults.map(({ path }) => path).join(', ')}`)
  }
}

type Sheet = { number: string; stored: Record<string, unknown> }

/** Why a record cannot be written on its sheet: the field, its value there, and the rule. */
export function refusalOf(
  { wordError }: Pick<ImportContext, 'wordError'>,
  record: Pick<SourceOrigin, 'row' | 'key' | 'file' | 'keyColumn'>,
  error: unknown,
  sheet: Sheet | undefined,
): FileNotice[] {
  const faults = faultsOf(error)
  if (!sheet || faults.length === 0) return [noteRow(record, wordError(error))]
  return faults.map(({ path, label, rule }) =>
    noteFault(record, {
      label,
      value: valueAt(sheet.stored, path),
      rule: `La fiche ${sheet.number} n’est pas changée, ce champ y est à corriger d’abord\u00a0: ${rule}`,
    }),
  )
}

function faultsOf(error: unknown): { path: string; label: string; rule: string }[] {
  if (error instanceof FaultySheet) return [...error.faults]
  if (!isValidationError(error)) return []
  return error.data.errors.map(({ path, label, message }) => ({
    path: path ?? '',
    label: lastOf(String(label ?? path)),
    rule: message,
  }))
}

/** The CMS says `Joindre > Courriels 1 > Adresse`. */
const lastOf = (label: string) => label.split(' > ').at(-1) ?? label

function valueAt(stored: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null
          ? Object.entries(at).find(([name]) => name === key)?.[1]
          : undefined,
      stored,
    )
}
