import type { ThematicCode } from './thematics'

const BY_FAMILY: Record<string, string> = {
  'choisir-un-metier': 'insertion-et-emploi',
  'creer-une-entreprise': 'insertion-et-emploi',
  'difficultes-administratives-ou-juridiques': 'acces-aux-droits',
  'difficultes-financieres': 'budget-et-dettes',
  'equipement-et-alimentation': 'aides-d-urgence',
  famille: 'enfance-et-famille',
  'lecture-ecriture-calcul': 'insertion-et-emploi',
  'logement-hebergement': 'logement',
  mobilite: 'mobilite-et-permis',
  numerique: 'numerique',
  'preparer-sa-candidature': 'insertion-et-emploi',
  remobilisation: 'insertion-et-emploi',
  sante: 'sante',
  'se-former': 'insertion-et-emploi',
  'souvrir-a-linternational': 'insertion-et-emploi',
  'trouver-un-emploi': 'insertion-et-emploi',
}

const BY_CODE: Partial<Record<ThematicCode, string>> = {
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire': 'justice',
  'difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere': 'protection-des-majeurs',
  'difficultes-financieres--situation-dendettement-surendettement': 'surendettement-et-credit',
  'equipement-et-alimentation--alimentation': 'alimentation',
  'equipement-et-alimentation--aide-menagere': 'vivre-a-domicile',
  'famille--garde-denfants': 'naissance-et-petite-enfance',
  'famille--prise-en-charge-personne-dependante': 'grand-age',
  'famille--soutien-a-la-parentalite-et-a-leducation': 'soutien-a-la-parentalite',
  'famille--soutien-aidants': 'proches-aidants',
  'famille--surmonter-conflits-separation-violence': 'violences',
  'logement-hebergement--louer-un-logement': 'acceder-a-un-logement',
  'logement-hebergement--rechercher-une-solution-dhebergement-temporaire': 'hebergement-d-urgence',
  'logement-hebergement--reduire-les-impayes-de-loyer': 'payer-son-loyer',
  'logement-hebergement--se-maintenir-dans-le-logement': 'expulsion-et-habitat-indigne',
  'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement': 'acceder-a-un-logement',
  'sante--acces-aux-soins': 'acces-aux-soins',
  'sante--constituer-un-dossier-mdph-invalidite': 'handicap',
  'trouver-un-emploi--maintien-dans-lemploi': 'travail-et-handicap',
}

/** The slug of our theme under which a thematic of data.inclusion is filed; a département that renamed its themes loses only this. */
export function themeOfThematic(code: ThematicCode): string | null {
  return BY_CODE[code] ?? BY_FAMILY[code.split('--')[0] ?? ''] ?? null
}
