import { colourContrast } from '@/domain/colourContrast'

const READABLE = 4.5

/** White text must keep a contrast of 4.5 on the accent (RGAA 3.2). */
export function validateAccent(value: unknown): string | true {
  const contrast = colourContrast(value)
  if (contrast === null) return 'Indiquez six chiffres hexadécimaux : #0f5e57.'
  return contrast >= READABLE ? true : 'Couleur trop claire : le texte blanc n’y serait pas lisible.'
}
