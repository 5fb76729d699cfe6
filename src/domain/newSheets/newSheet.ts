import { z } from 'zod'
import { ORGANISATION_KINDS } from '../organisation/closedLists'
import { FEES, PUBLICS } from '../sheet/closedLists'
import type { ProposalLine } from '../sheetEditing/ProposalLine'

export const NEW_SHEET_KINDS = ['newOrganisation', 'newService'] as const
export type NewSheetKind = (typeof NEW_SHEET_KINDS)[number]

const text = z.string().nullable()

/** A body that somebody asks to add; texts are checked and trimmed, `null` when empty. `mine`: its author works there. */
const newOrganisationSchema = z.object({
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS.map(({ code }) => code)),
  description: text,
  street: text,
  postcode: text,
  city: z.string(),
  inseeCode: text,
  phone: text,
  email: text,
  website: text,
  mine: z.boolean(),
})
export type NewOrganisation = z.infer<typeof newOrganisationSchema>

/** A service that somebody asks to add. `organisation`: the number of whoever offers it; `themes`: ids. */
const newServiceSchema = z.object({
  organisation: z.string(),
  name: z.string(),
  description: text,
  themes: z.array(z.string()),
  publics: z.array(z.enum(PUBLICS.map(({ code }) => code))),
  fees: z.enum(FEES.map(({ code }) => code)).nullable(),
  phone: text,
  email: text,
})
export type NewService = z.infer<typeof newServiceSchema>

export type NewSheet =
  | { kind: 'newOrganisation'; facts: NewOrganisation }
  | { kind: 'newService'; facts: NewService }

/** What people read of each field, in reading order. */
export const NEW_SHEET_LABELS = {
  organisation: 'Partenaire',
  name: 'Nom',
  kind: 'Type',
  description: 'Ce qu’il fait',
  themes: 'Thèmes',
  publics: 'Publics',
  fees: 'Frais',
  street: 'Numéro et voie',
  postcode: 'Code postal',
  city: 'Commune',
  inseeCode: 'Code INSEE',
  phone: 'Téléphone',
  email: 'Courriel',
  website: 'Site',
  mine: 'Y travaille',
} as const
export type NewSheetField = keyof typeof NEW_SHEET_LABELS

/** A new sheet as the lines of a proposal: everything comes, nothing was there before. */
export function newSheetLines({ facts }: NewSheet): ProposalLine[] {
  return Object.entries(facts).map(([field, after]) => ({
    field,
    // The fields of both shapes are all labelled.
    label: NEW_SHEET_LABELS[field as NewSheetField],
    before: null,
    after,
    state: 'waiting',
  }))
}

/** The new sheet that a stored proposal asks for, `null` where its lines are of another shape. */
export function newSheetOf(kind: string, lines: readonly ProposalLine[]): NewSheet | null {
  const facts = Object.fromEntries(lines.map(({ field, after }) => [field, after]))
  if (kind === 'newOrganisation') {
    const read = newOrganisationSchema.safeParse(facts)
    return read.success ? { kind, facts: read.data } : null
  }
  const read = kind === 'newService' ? newServiceSchema.safeParse(facts) : null
  return read?.success ? { kind: 'newService', facts: read.data } : null
}
