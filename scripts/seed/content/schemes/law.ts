import type { LegalReferenceContent } from '../types'

const CODES = {
  casf: ['Code de l’action sociale et des familles', 'LEGITEXT000006074069'],
  css: ['Code de la sécurité sociale', 'LEGITEXT000006073189'],
  cch: ['Code de la construction et de l’habitation', 'LEGITEXT000006074096'],
  civil: ['Code civil', 'LEGITEXT000006070721'],
  travail: ['Code du travail', 'LEGITEXT000006072050'],
  energie: ['Code de l’énergie', 'LEGITEXT000023983208'],
  consommation: ['Code de la consommation', 'LEGITEXT000006069565'],
  sante: ['Code de la santé publique', 'LEGITEXT000006072665'],
  education: ['Code de l’éducation', 'LEGITEXT000006071191'],
  execution: ['Code des procédures civiles d’exécution', 'LEGITEXT000025024948'],
  ceseda: ['Code de l’entrée et du séjour des étrangers et du droit d’asile', 'LEGITEXT000006070158'],
  procedurePenale: ['Code de procédure pénale', 'LEGITEXT000006071154'],
  collectivites: ['Code général des collectivités territoriales', 'LEGITEXT000006070633'],
  monetaire: ['Code monétaire et financier', 'LEGITEXT000006072026'],
} as const

/** A reference to an article of a code, with the address of that code on Légifrance. */
export function law(code: keyof typeof CODES, article: string): LegalReferenceContent {
  const [title, id] = CODES[code]
  return { title, url: `https://www.legifrance.gouv.fr/codes/id/${id}/`, article }
}
