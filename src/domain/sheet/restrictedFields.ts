import { type Audience, canReadAudience, READER_CLASSES, type ReaderClass } from '../ReaderClass'

/** The parts of a sheet that an editor may keep from some readers, each with the fields that it covers in organisations, services and facilities. */
export const RESTRICTABLE_PARTS = {
  // The public registers give the address of a SIRET, and that of a FINESS number.
  address: [
    'address',
    'latitude',
    'longitude',
    'locationPrecision',
    'accessibility',
    'siret',
    'finessNumber',
    'sites',
  ],
  phones: ['phones', 'phone'],
  emails: ['emails', 'email'],
  website: ['website', 'appointmentLink'],
  openingHours: ['openingHours', 'hoursNote'],
  permanences: ['permanences'],
  professionalContact: ['professionalContact', 'contactName'],
} as const
export type RestrictablePart = keyof typeof RESTRICTABLE_PARTS

export const RESTRICTABLE_PART_LABELS = [
  { code: 'address', label: 'Adresse, emplacement et SIRET' },
  { code: 'phones', label: 'Téléphones' },
  { code: 'emails', label: 'Courriels' },
  { code: 'website', label: 'Site et lien de rendez-vous' },
  { code: 'openingHours', label: 'Horaires' },
  { code: 'permanences', label: 'Permanences' },
  { code: 'professionalContact', label: 'Contact des professionnels' },
] as const

/** A part kept for an audience; `reason` never leaves the editors. */
export type Restriction = { part: RestrictablePart; audience: Audience; reason?: string | null }

/** A row as it may have been loaded: what was not asked for, or not filled in, is absent. */
type LoadedRestriction = { [Key in keyof Restriction]?: Restriction[Key] | null }
type Restricted = { restrictions?: readonly LoadedRestriction[] | null }

/** The contact of professionals is never for the general public, whatever a sheet says. */
const ALWAYS: readonly Restriction[] = [{ part: 'professionalContact', audience: 'partners' }]

/**
 * Tells whether a class may read a part of a sheet. Closed where that cannot be known, however the sheet was loaded: without its
 * restrictions (`undefined`; none are `null` or an empty list), or with a row that does not say which part it keeps for whom.
 */
export function canReadPart(sheet: Restricted, part: RestrictablePart, readerClass: ReaderClass): boolean {
  return isOpen(restrictionsOf(sheet), part, readerClass)
}

/** What is kept of a sheet, `null` where that cannot be known. */
function restrictionsOf({ restrictions }: Restricted): readonly Restriction[] | null {
  if (restrictions === undefined) return null
  const rows = restrictions ?? []
  return rows.every(isWhole) ? [...ALWAYS, ...rows] : null
}

const isOpen = (
  rows: readonly Restriction[] | null,
  part: RestrictablePart,
  readerClass: ReaderClass,
): boolean => rows?.every((row) => row.part !== part || canReadAudience(readerClass, row.audience)) ?? false

const isWhole = (row: LoadedRestriction): row is LoadedRestriction & Pick<Restriction, 'part' | 'audience'> =>
  PARTS.some((part) => part === row.part) && READER_CLASSES.some((audience) => audience === row.audience)

/**
 * The sheet as a class may read it: withheld parts are `null`, or empty where they are lists. Whatever leaves the server goes
 * through here: pages, search documents, exports, API, print, map.
 */
export function maskSheet<Sheet extends Restricted>(sheet: Sheet, readerClass: ReaderClass): Sheet {
  const rows = restrictionsOf(sheet)
  const shown: Record<string, unknown> = { ...sheet, restrictions: [] }
  for (const name of LINES)
    if (Array.isArray(shown[name])) shown[name] = readableLines(shown[name], readerClass)
  for (const part of PARTS)
    if (!isOpen(rows, part, readerClass))
      for (const name of RESTRICTABLE_PARTS[part])
        if (name in shown) shown[name] = Array.isArray(shown[name]) ? [] : null
  // The same keys with the same or emptied values: every part is optional in the types of sheets.
  return shown as Sheet & { restrictions: [] }
}

/** The lists of telephones and mails, whose lines say for whom they are. */
const LINES: readonly string[] = ['phones', 'emails']

/**
 * Telephones and mails as a class may read them: the lines of professionals are not for the general public, nor those that do
 * not say for whom they are.
 */
export function readableLines(lines: readonly unknown[], readerClass: ReaderClass): unknown[] {
  return lines.filter((line) => readerClass !== 'public' || isForEverybody(line))
}

function isForEverybody(line: unknown): boolean {
  if (typeof line !== 'object' || line === null || !('kind' in line)) return false
  return typeof line.kind === 'string' && line.kind !== '' && line.kind !== 'professionnels'
}

// `Object.keys` widens to strings; the record has these keys only.
const PARTS = Object.keys(RESTRICTABLE_PARTS) as RestrictablePart[]
