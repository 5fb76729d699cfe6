import type { VerificationWay } from './closedLists'

type Verifier = {
  /** The function that the person's account shows, where it has one. */
  title: string | null
  /** Editors and coordinators, as against those who keep the sheet. */
  isStaff: boolean
  kind: 'schemes' | 'organisations' | 'services' | 'facilities'
  way: VerificationWay
}

/** Whom readers are told of: a function, never the name of a person. */
export function shownVerifier({ title, isStaff, kind, way }: Verifier): string {
  const who =
    title || (isStaff ? 'équipe éditoriale' : kind === 'facilities' ? 'le lieu d’accueil' : 'le partenaire')
  return way === 'phone' ? `${who}, par téléphone` : who
}
