import { z } from 'zod'
import { isFillerDay } from '@/domain/dates/isFillerDay'
import type { AidSchemeCells } from '@/domain/sources/AID_SCHEME_COLUMNS'
import { clip } from '@/features/sheets/values/clip'
import { readDay } from '@/features/sheets/values/readDay'
import { toPlainText } from '@/features/sheets/values/toPlainText'
import { readProjectOwners } from './readProjectOwners'
import { resolveZones } from './resolveZones'

export const AID_TARGETS = ['professionnels', 'particuliers', 'associations', 'secteur public'] as const
export type AidTarget = (typeof AID_TARGETS)[number]

const DAY_EXPECTED = 'date ISO 8601 attendue (2025-06-30 ou 2025-06-30T12:00:00Z)'

const required = z.string().min(1, 'valeur obligatoire')
const splitList = (cell: string) => [
  ...new Set(
    cell
      .split('|')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
]
const list = z.string().default('').transform(splitList)
const requiredList = required.transform(splitList).refine((items) => items.length > 0, 'valeur obligatoire')
const plainText = required.transform(toPlainText).refine((text) => text !== '', 'texte vide')

const day = z.string().transform((cell, context) => {
  const read = readDay(cell)
  if (read === null) context.addIssue(DAY_EXPECTED)
  return read ?? ''
})
const optionalDay = z
  .string()
  .default('')
  .transform((cell, context) => {
    const read = readDay(cell)
    if (cell !== '' && (read === null || isFillerDay(read))) context.addIssue(DAY_EXPECTED)
    return read
  })

const owners = required.transform((cell, context) => {
  const read = readProjectOwners(cell)
  if (!read)
    context.addIssue("liste de porteurs illisible : [{ nom: '…', siren: '…', roles: [ '…' ] }] attendu")
  return read ?? []
})

const webAddress = z
  .string()
  .default('')
  .transform((cell) => (/^www\./i.test(cell) ? `https://${cell}` : cell))
  .refine(
    (url) => url === '' || (/^https?:\/\//i.test(url) && URL.canParse(url)),
    'adresse web attendue (https://…)',
  )
  .transform((url) => url || null)

const targets = required.transform((cell, context) => {
  const items = cell
    .split(/[|,;]/)
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean)
  const known = AID_TARGETS.filter((target) => items.includes(target))
  const isTarget = (item: string) => AID_TARGETS.some((target) => target === item)
  if (known.length === 0 || !items.every(isTarget))
    context.addIssue(`valeurs attendues, séparées par | : ${AID_TARGETS.join(', ')}`)
  return known
})

const zones = z.array(z.string()).transform((items, context) => {
  const resolved = resolveZones(items)
  if (resolved.unknown.length > 0)
    context.addIssue(
      `zone inconnue du code officiel géographique : ${clip(resolved.unknown.join(', '), 120)}`,
    )
  return { zones: items, ...resolved }
})

/** One row of the national schema `dispositif-aide` v0.2.0, read: texts are plain, days French, zones resolved. */
export const aidSchemeRowSchema = z
  .object({
    id: required,
    titre: required.transform((cell) => toPlainText(cell).replaceAll('\n', ' ')),
    promesse: z.string().default('').transform(toPlainText),
    description: plainText,
    eligibilite: plainText,
    types_aides: requiredList,
    porteurs: owners,
    programmes_parents: list,
    url_source: webAddress,
    cibles: targets,
    eligibilite_geographique: requiredList.pipe(zones),
    eligibilite_geographique_exclusions: list.pipe(zones),
    date_ouverture: optionalDay,
    date_cloture: optionalDay,
    date_mise_a_jour: required.pipe(day),
  } satisfies Record<keyof AidSchemeCells, z.ZodType>)
  .refine((row) => !row.date_ouverture || !row.date_cloture || row.date_ouverture <= row.date_cloture, {
    path: ['date_cloture'],
    message: 'la clôture précède l’ouverture',
  })
export type AidSchemeRow = z.infer<typeof aidSchemeRowSchema>

/** The columns that a row may lack: what is wrong there is left aside. Exclusions are not: a wider territory would be a false fact. */
export const OPTIONAL_COLUMNS: readonly string[] = [
  'promesse',
  'programmes_parents',
  'url_source',
  'date_ouverture',
  'date_cloture',
]

/** The columns without which a file is not of this format. */
export const REQUIRED_COLUMNS = [
  'id',
  'titre',
  'description',
  'eligibilite',
  'types_aides',
  'porteurs',
  'cibles',
  'eligibilite_geographique',
  'date_mise_a_jour',
] as const
