import { AID_SCHEME_COLUMNS } from '@/domain/sources/AID_SCHEME_COLUMNS'
import { ENCODING_LABELS, type TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { InvalidInput } from '@/errors'
import { decodeText } from '@/features/intake/readers/files/encoding/decodeText'
import { mendText } from '@/features/intake/readers/files/mendCells'
import { type AidSchemeRow, aidSchemeRowSchema, OPTIONAL_COLUMNS, REQUIRED_COLUMNS } from './AidSchemeRow'
import { type ImportNotice, notice } from './ImportNotice'
import { mapAidTypes } from './mapAidTypes'
import { proposeThemes } from './proposeThemes'
import { readTable, type TableRow } from './readTable'
import type { SourceCells } from './SchemeImportStore'
import type { SchemeValues } from './SchemeValues'
import { type ImportChoices, toSchemeValues } from './toSchemeValues'

/** A row that may be imported, under its key in the source. */
export type ImportRow = {
  row: number
  key: string
  values: SchemeValues
  /** Slugs that its words point to, where nobody said its themes. */
  proposedThemes: string[]
  cells: SourceCells
}
export type AidSchemeFile = {
  rows: ImportRow[]
  /** Rows that are the same, to the letter, as one before. */
  merged: number
  refused: ImportNotice[]
  warnings: ImportNotice[]
}

/** Of the schema; a sheet holds more. */
const PROMISE_MAX = 180
const DESCRIPTION_MAX = 5000
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Reads a `dispositif-aide` file. @throws InvalidInput when it is not CSV or lacks a required column. */
export function readAidSchemes(
  bytes: Uint8Array,
  choices: ImportChoices & { encoding?: TextEncoding | undefined },
): AidSchemeFile {
  const { text, encoding } = decodeText(bytes, choices.encoding)
  const table = readTable(text)
  refuseOtherFormats(table.columns)
  const file: AidSchemeFile = {
    rows: [],
    merged: 0,
    refused: [],
    warnings: fileWarnings(table.columns, encoding),
  }
  for (const { row, value } of table.passed)
    file.warnings.push(notice(row, '', value, 'ligne d’aide du modèle\u00a0: passée'))
  const seen = new Map<string, TableRow>()
  for (const row of table.rows) readRow(mended(row, file.warnings), { file, seen, choices })
  return file
}

/** The row in the characters that were meant, what was done to them being told. */
function mended({ row, cells }: TableRow, warnings: ImportNotice[]): TableRow {
  const read = Object.entries(cells).map(([column, cell]) => {
    const { text, rules } = mendText(cell)
    warnings.push(...rules.map((rule) => notice(row, column, text, rule)))
    return [column, text]
  })
  return { row, cells: Object.fromEntries(read) }
}

type Reading = { file: AidSchemeFile; seen: Map<string, TableRow>; choices: ImportChoices }

function readRow(source: TableRow, { file, seen, choices }: Reading): void {
  const { row, cells } = source
  const key = cells.id ?? ''
  const twin = seen.get(key)
  if (twin && JSON.stringify(twin.cells) === JSON.stringify(cells)) {
    file.merged += 1
    return
  }
  if (twin) {
    file.refused.push(
      notice(row, 'id', key, `identifiant déjà employé à la ligne ${twin.row}, avec un autre contenu`),
    )
    return
  }
  const { data, refused, warnings } = readCells(row, cells)
  file.refused.push(...refused)
  file.warnings.push(...warnings)
  if (!data) return
  const values = toSchemeValues(data, choices)
  if (values.territory.length === 0) {
    const column = 'eligibilite_geographique_exclusions'
    file.refused.push(notice(row, column, cells[column] ?? '', 'les exclusions couvrent toute la zone'))
    return
  }
  seen.set(key, source)
  const proposedThemes =
    values.themes.length > 0
      ? []
      : proposeThemes(
          [data.titre, data.promesse, data.description, data.url_source ?? ''].join(' '),
          choices.availableThemes,
        )
  file.warnings.push(...rowWarnings(row, data, { ...values, proposedThemes }))
  const known = AID_SCHEME_COLUMNS.map((column) => [column, cells[column] ?? ''])
  file.rows.push({ row, key, values, proposedThemes, cells: Object.fromEntries(known) })
}

/** The cells as the schema reads them, without the optional ones that are wrong. */
function readCells(row: number, cells: TableRow['cells'], left: readonly ImportNotice[] = []): ReadCells {
  const read = aidSchemeRowSchema.safeParse(cells)
  if (read.success) return { data: read.data, refused: [], warnings: left }
  const faults = read.error.issues.map(({ path, message }) => {
    const column = String(path[0])
    return notice(row, column, cells[column] ?? '', message)
  })
  const refused = faults.filter(({ column }) => !OPTIONAL_COLUMNS.includes(column))
  const aside = faults
    .filter((fault) => !refused.includes(fault))
    .map((fault) => ({ ...fault, rule: `${fault.rule}\u00a0: laissé de côté` }))
  const warnings = [...left, ...aside]
  if (refused.length > 0) return { data: null, refused, warnings }
  const without = Object.fromEntries(aside.map(({ column }) => [column, '']))
  return readCells(row, { ...cells, ...without }, warnings)
}

type ReadCells = { data: AidSchemeRow | null; refused: ImportNotice[]; warnings: readonly ImportNotice[] }

function refuseOtherFormats(columns: string[]): void {
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column))
  if (missing.length === 0) return
  throw new InvalidInput(
    `Ce fichier n’est pas au format dispositif-aide : colonnes absentes : ${missing.join(', ')}.`,
  )
}

function fileWarnings(columns: string[], encoding: TextEncoding): ImportNotice[] {
  const unknown = columns.filter(
    (column) => column !== '' && !AID_SCHEME_COLUMNS.some((known) => known === column),
  )
  return [
    ...(unknown.length > 0
      ? [{ row: 1, column: unknown.join(', '), value: '', rule: 'colonnes inconnues, ignorées' }]
      : []),
    ...(encoding === 'utf-8'
      ? []
      : [
          {
            row: 1,
            column: '',
            value: ENCODING_LABELS[encoding],
            rule: 'fichier lu sous cet encodage : UTF-8 attendu',
          },
        ]),
  ]
}

function rowWarnings(
  row: number,
  read: AidSchemeRow,
  values: SchemeValues & Pick<ImportRow, 'proposedThemes'>,
): ImportNotice[] {
  const unknownTypes = mapAidTypes(read.types_aides).unknown.join('|')
  const others = read.cibles.filter((target) => target !== 'particuliers')
  const moved = [...read.eligibilite_geographique.moved, ...read.eligibilite_geographique_exclusions.moved]
  return [
    ...(UUID.test(read.id)
      ? []
      : [notice(row, 'id', read.id, 'identifiant qui n’est pas un UUID : gardé comme clé de la source')]),
    ...(unknownTypes
      ? [notice(row, 'types_aides', unknownTypes, 'type inconnu : gardé dans les mots de tous les jours')]
      : []),
    ...(values.publics.length > 0
      ? []
      : [
          notice(row, 'cibles', read.cibles.join('|'), 'aucun public de la base ne correspond : à compléter'),
        ]),
    ...(values.publics.length > 0 && others.length > 0
      ? [
          notice(
            row,
            'cibles',
            others.join('|'),
            'cible qui n’est aucun public de la base\u00a0: laissée de côté',
          ),
        ]
      : []),
    ...(read.promesse.length > PROMISE_MAX
      ? [
          notice(
            row,
            'promesse',
            read.promesse,
            `plus de ${PROMISE_MAX} caractères\u00a0: gardée, abrégée à 320`,
          ),
        ]
      : []),
    ...(read.description.length > DESCRIPTION_MAX
      ? [
          notice(
            row,
            'description',
            read.description,
            `plus de ${DESCRIPTION_MAX} caractères\u00a0: gardée en entier`,
          ),
        ]
      : []),
    ...(values.where?.endsWith('…')
      ? [
          notice(
            row,
            'porteurs',
            read.porteurs.map(({ name }) => name).join(', '),
            'liste de porteurs de plus de 240 caractères\u00a0: coupée',
          ),
        ]
      : []),
    ...(values.themes.length + values.proposedThemes.length > 0
      ? []
      : [notice(row, 'titre', read.titre, 'aucun thème trouvé : à ranger')]),
    ...(values.title.length < read.titre.length - 1
      ? [notice(row, 'titre', read.titre, 'titre de plus de 150 caractères : abrégé')]
      : []),
    ...moved.map(({ zone, code }) =>
      notice(row, 'eligibilite_geographique', zone, `commune réunie à une autre : ${code}`),
    ),
  ]
}
