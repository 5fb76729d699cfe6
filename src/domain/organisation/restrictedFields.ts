import { type Audience, canReadAudience, type ReaderClass } from '../ReaderClass'

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

type Restricted = { restrictions?: readonly Restriction[] | null }

/** The contact of professionals is never for the general public, whatever a sheet says. */
const ALWAYS: readonly Restriction[] = [{ part: 'professionalContact', audience: 'partners' }]

/** Tells whether a class may read a part of a sheet. */
export function canReadPart(sheet: Restricted, part: RestrictablePart, readerClass: ReaderClass): boolean {
  return [...ALWAYS, ...(sheet.restrictions ?? [])]
    .filter((restriction) => restriction.part === part)
    .every(({ audience }) => canReadAudience(readerClass, audience))
}

/**
 * The sheet as a class may read it: withheld parts are `null`, or empty where they are lists. Whatever leaves the server goes
 * through here: pages, search documents, exports, API, print, map.
 */
export function maskSheet<Sheet extends Restricted>(sheet: Sheet, readerClass: ReaderClass): Sheet {
  const hidden = PARTS.filter((part) => !canReadPart(sheet, part, readerClass)).flatMap(
    (part): readonly string[] => RESTRICTABLE_PARTS[part],
  )
  const entries = Object.entries(sheet).map(([name, value]) =>
    hidden.includes(name)
      ? [name, Array.isArray(value) ? [] : null]
      : [name, Array.isArray(value) ? readableLines(value, readerClass) : value],
  )
  // The same keys with the same or emptied values: every part is optional in the types of sheets.
  return { ...(Object.fromEntries(entries) as Sheet), restrictions: [] }
}

/** Telephones and mails as a class may read them: the lines of professionals are not for the general public. */
export function readableLines(lines: readonly unknown[], readerClass: ReaderClass): unknown[] {
  return lines.filter((line) => readerClass !== 'public' || !isForProfessionals(line))
}

function isForProfessionals(line: unknown): boolean {
  return typeof line === 'object' && line !== null && 'kind' in line && line.kind === 'professionnels'
}

// `Object.keys` widens to strings; the record has these keys only.
const PARTS = Object.keys(RESTRICTABLE_PARTS) as RestrictablePart[]
