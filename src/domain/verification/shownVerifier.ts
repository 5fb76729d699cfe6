import { type SheetKind, sheetKindSpec } from '../sheet/sheetKinds'
import type { VerificationWay } from './closedLists'

type Verifier = {
  /** The function that the person's account shows, where it has one: free text, told of the service's own people alone. */
  title: string | null
  /** Editors and coordinators, as against those who keep the sheet. */
  isStaff: boolean
  kind: SheetKind
  way: VerificationWay
}

/**
 * Whom readers are told of: a function, never the name of a person; of those who keep the sheet, the structure itself, so that
 * nobody passes for the service.
 */
export function shownVerifier({ title, isStaff, kind, way }: Verifier): string {
  const who = isStaff ? title || 'équipe éditoriale' : sheetKindSpec(kind).keptBy
  return way === 'phone' ? `${who}, par téléphone` : who
}
