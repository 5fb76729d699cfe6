import { missingForPublication } from '@/domain/scheme/missingForPublication'
import { THEMES_COLUMN } from '@/features/intake/notices/THEMES_COLUMN'
import { isChangedOutside, isKept, isOverwritten } from './fieldChanges'
import { type ImportNotice, notice } from './ImportNotice'
import { keepWhatReadersNeed } from './keepWhatReadersNeed'
import type { AidSchemeFile, ImportRow } from './readAidSchemes'
import type { NewScheme, SchemeChanges, StoredScheme } from './SchemeImportStore'
import { SCHEME_DEFAULTS, SCHEME_FIELDS, type SchemeField } from './SchemeValues'
import { schemeValueLines } from './schemeValueLines'

/** A field left as editors wrote it, though the file says otherwise. */
export type KeptField = { row: number; key: string; number: string; field: SchemeField }

type Of<Action extends string, More = unknown> = {
  action: Action
  row: number
  key: string
  title: string
} & More

/** What an import does with one row. */
export type PlannedRow =
  | Of<'create', { scheme: NewScheme; missing: string[] }>
  | Of<
      'change',
      { id: string; number: string; changes: SchemeChanges; kept: KeptField[]; told: FieldChange[] }
    >
  | Of<'unchanged', { id: string; number: string; kept: KeptField[]; isOwn?: boolean }>

/** A field before and after, in words, a line each. */
export type FieldChange = { field: SchemeField; before: string[]; after: string[] }

export type ImportPlan = Pick<AidSchemeFile, 'refused' | 'warnings' | 'merged'> & {
  source: string
  rows: PlannedRow[]
}

const PROPOSED = 'thème proposé d’après les mots de la fiche, que la source ne dit pas\u00a0: à choisir'

/** Compares a file with what the base holds. Writes nothing; a row whose facts are incomplete becomes a draft. */
export function planImport(
  file: AidSchemeFile,
  { source, stored }: { source: string; stored: ReadonlyMap<string, StoredScheme> },
): ImportPlan {
  const needed: ImportNotice[] = []
  const rows = file.rows.map((row) => {
    const found = stored.get(row.key)
    if (!found) return planCreation(row, source)
    const { values, notices } = keepWhatReadersNeed(row, found)
    needed.push(...notices)
    return planUpdate({ ...row, values }, { source, stored: found })
  })
  const proposed = file.rows.flatMap((row) => proposalNotices(row, stored.get(row.key)))
  return {
    source,
    rows,
    merged: file.merged,
    refused: file.refused,
    warnings: [...file.warnings, ...needed, ...proposed],
  }
}

/** Told as long as the sheet has no theme: editors choose. */
function proposalNotices(
  { row, proposedThemes }: ImportRow,
  known: StoredScheme | undefined,
): ImportNotice[] {
  if (proposedThemes.length === 0 || known?.isOwn || known?.trashed || known?.values.themes.length) return []
  return [notice(row, THEMES_COLUMN, proposedThemes.join(', '), PROPOSED)]
}

function planCreation({ row, key, values, proposedThemes, cells }: ImportRow, source: string): PlannedRow {
  const missing = missingForPublication({ ...values, proposedThemes, ...SCHEME_DEFAULTS }).map(
    (fact) => fact.label,
  )
  const status = missing.length === 0 ? 'published' : 'draft'
  return {
    action: 'create',
    row,
    key,
    title: values.title,
    scheme: { source, key, values, proposedThemes, cells, status },
    missing,
  }
}

type Known = { source: string; stored: StoredScheme }

function planUpdate({ row, key, ...read }: ImportRow, { source, stored }: Known): PlannedRow {
  const { id, number, lastValues } = stored
  // Themes are a choice made here at the first import, not a fact of the source: they do not follow the file.
  const said = read.values.themes.length > 0 ? read.values.themes : stored.values.themes
  const themes = lastValues.themes?.length ? lastValues.themes : said
  const values = { ...read.values, themes }
  const entry = { row, key, id, title: values.title, number }
  if (stored.trashed) return { ...entry, action: 'unchanged', kept: [] }
  if (stored.isOwn) {
    const changed = SCHEME_FIELDS.filter((field) => isChangedOutside(field, values, stored))
    return {
      ...entry,
      action: 'unchanged',
      isOwn: true,
      kept: changed.map((field) => ({ row, key, number, field })),
    }
  }
  const fields = SCHEME_FIELDS.filter((field) => isOverwritten(field, values, stored))
  const kept = SCHEME_FIELDS.filter((field) => isKept(field, values, stored)).map((field) => ({
    row,
    key,
    number,
    field,
  }))
  if (fields.length === 0) return { ...entry, action: 'unchanged', kept }
  // A kept field keeps its old imported value too, so that it follows the source again once an editor restores it.
  const keptValues = Object.fromEntries(kept.map(({ field }) => [field, lastValues[field]]))
  const changed = Object.fromEntries(fields.map((field) => [field, values[field]]))
  return {
    ...entry,
    action: 'change',
    kept,
    told: fields.map((field) => ({
      field,
      before: schemeValueLines(field, stored.values[field]),
      after: schemeValueLines(field, values[field]),
    })),
    changes: {
      source,
      key,
      values: changed,
      cells: read.cells,
      fields,
      lastValues: { ...values, ...keptValues },
      status: stored.status,
      dated: stored.dated,
    },
  }
}
