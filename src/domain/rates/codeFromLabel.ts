import { fold } from '../text/foldText'

const LONGEST = 60

/** A code made of a label: « RSA, personne seule » gives `rsa_personne_seule`; '' where it holds no letter. */
export function codeFromLabel(label: string): string {
  return fold(label)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, LONGEST)
    .replace(/_$/, '')
}
