import type { SearchLexicon } from '@/infra/search/SearchLexicon'

/** The words of the field that the cases rely on. */
export const LEXICON: SearchLexicon = {
  acronyms: (
    'RSA ASA APL ALS ALF FSL CMI AEEH AAH PCH APA ASPA ASF PAJE CMG ARS AF CSS AME ASS ARE CEJ FAJ DALO SIAO MDPH MECS ' +
    'AEMO AED TISF PMI CAF CCAS AJ CMP ASE UDAF CPAM MSA SDF HLM'
  ).split(' '),
  synonyms: [
    ['RSA', 'revenu de solidarité active'],
    ['ASF', 'allocation de soutien familial'],
    ['AEEH', 'allocation d’éducation de l’enfant handicapé', 'allocation handicap enfant'],
    ['AAH', 'allocation aux adultes handicapés'],
    ['PCH', 'prestation de compensation du handicap'],
    ['APA', 'allocation personnalisée d’autonomie'],
    ['ASPA', 'allocation de solidarité aux personnes âgées', 'minimum vieillesse'],
    ['APL', 'aide personnalisée au logement'],
    ['CMI', 'carte mobilité inclusion', 'carte d’invalidité'],
    ['CSS', 'complémentaire santé solidaire', 'CMU'],
    ['MDPH', 'maison départementale des personnes handicapées'],
    ['MECS', 'maison d’enfants à caractère social', 'foyer de l’enfance'],
    ['CAF', 'caisse d’allocations familiales'],
    ['CCAS', 'centre communal d’action sociale', 'bureau d’aide sociale'],
    ['PMI', 'protection maternelle et infantile'],
    ['AJ', 'aide juridictionnelle', 'avocat gratuit'],
    ['DALO', 'droit au logement opposable'],
    ['SDF', 'sans domicile fixe', 'sans abri'],
    ['ASE', 'aide sociale à l’enfance'],
    ['nounou', 'assistante maternelle'],
    ['facture', 'impayé'],
  ],
}
