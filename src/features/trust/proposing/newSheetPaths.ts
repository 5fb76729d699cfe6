import type { NewSheetKind } from '@/domain/newSheets/newSheet'

const NATURES = { newOrganisation: 'partenaire', newService: 'service' } as const

/** How a kind is named in addresses and forms. */
export const natureOf = (kind: NewSheetKind): string => NATURES[kind]

/** The kind that an address names; an organisation for anything else. */
export function kindOfNature(nature: string | null): NewSheetKind {
  return nature === NATURES.newService ? 'newService' : 'newOrganisation'
}

/** The address of the form, or of its comparison with what exists. */
export function proposePath(kind: NewSheetKind, more: Record<string, string> = {}): string {
  return `/proposer?${new URLSearchParams({ nature: natureOf(kind), ...more })}`
}

/** The editors' list, or one of its lines. */
export function newSheetsPath(id?: string): string {
  return id ? `/bureau/nouvelles-fiches/${encodeURIComponent(id)}` : '/bureau/nouvelles-fiches'
}
