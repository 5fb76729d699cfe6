/** A code: its identifier on Légifrance, its name, and how people shorten it (folded, without dots or spaces). */
type LawCode = { id: string; name: string; short: readonly string[] }

/**
 * The codes that social services cite. Source: the list of codes in force of Légifrance (www.legifrance.gouv.fr/liste/code), read in
 * November 2026; the abbreviations are those of legal writing and of the services.
 */
export const LAW_CODES: readonly LawCode[] = [
  { id: 'LEGITEXT000006074069', name: 'Code de l’action sociale et des familles', short: ['casf'] },
  { id: 'LEGITEXT000006073189', name: 'Code de la sécurité sociale', short: ['css', 'csecsoc', 'csecusoc'] },
  { id: 'LEGITEXT000006074096', name: 'Code de la construction et de l’habitation', short: ['cch'] },
  { id: 'LEGITEXT000006070721', name: 'Code civil', short: ['cciv', 'codeciv'] },
  { id: 'LEGITEXT000006072050', name: 'Code du travail', short: ['ctrav', 'codetrav'] },
  { id: 'LEGITEXT000006072665', name: 'Code de la santé publique', short: ['csp', 'csantepubl'] },
  { id: 'LEGITEXT000006071191', name: 'Code de l’éducation', short: ['ceduc', 'ceducation'] },
  {
    id: 'LEGITEXT000006070158',
    name: 'Code de l’entrée et du séjour des étrangers et du droit d’asile',
    short: ['ceseda'],
  },
  { id: 'LEGITEXT000006070633', name: 'Code général des collectivités territoriales', short: ['cgct'] },
  { id: 'LEGITEXT000006069565', name: 'Code de la consommation', short: ['cconso', 'cconsom'] },
  { id: 'LEGITEXT000023983208', name: 'Code de l’énergie', short: ['cenergie', 'cener'] },
  { id: 'LEGITEXT000025024948', name: 'Code des procédures civiles d’exécution', short: ['cpce', 'cpcexec'] },
  { id: 'LEGITEXT000006071154', name: 'Code de procédure pénale', short: ['cpp', 'cprocpen'] },
  { id: 'LEGITEXT000006070716', name: 'Code de procédure civile', short: ['cpc', 'cprocciv'] },
  { id: 'LEGITEXT000006070719', name: 'Code pénal', short: ['cpen'] },
  { id: 'LEGITEXT000039086952', name: 'Code de la justice pénale des mineurs', short: ['cjpm'] },
  { id: 'LEGITEXT000045476241', name: 'Code pénitentiaire', short: ['cpenit'] },
  { id: 'LEGITEXT000006072026', name: 'Code monétaire et financier', short: ['cmf', 'comofi', 'cmonfin'] },
  {
    id: 'LEGITEXT000031366350',
    name: 'Code des relations entre le public et l’administration',
    short: ['crpa'],
  },
  { id: 'LEGITEXT000006070933', name: 'Code de justice administrative', short: ['cja'] },
  { id: 'LEGITEXT000006071164', name: 'Code de l’organisation judiciaire', short: ['coj', 'corgjud'] },
  { id: 'LEGITEXT000006069577', name: 'Code général des impôts', short: ['cgi'] },
  { id: 'LEGITEXT000006069583', name: 'Livre des procédures fiscales', short: ['lpf'] },
  { id: 'LEGITEXT000006071367', name: 'Code rural et de la pêche maritime', short: ['crpm', 'crur'] },
  { id: 'LEGITEXT000006074067', name: 'Code de la mutualité', short: ['cmut'] },
  { id: 'LEGITEXT000006073984', name: 'Code des assurances', short: ['cassur'] },
  { id: 'LEGITEXT000044416551', name: 'Code général de la fonction publique', short: ['cgfp'] },
  { id: 'LEGITEXT000006074075', name: 'Code de l’urbanisme', short: ['curb'] },
  { id: 'LEGITEXT000006074220', name: 'Code de l’environnement', short: ['cenv'] },
  { id: 'LEGITEXT000006074228', name: 'Code de la route', short: ['croute'] },
  { id: 'LEGITEXT000023086525', name: 'Code des transports', short: ['ctransp'] },
  { id: 'LEGITEXT000006071318', name: 'Code du sport', short: ['csport'] },
  { id: 'LEGITEXT000006071335', name: 'Code du service national', short: ['csn'] },
  { id: 'LEGITEXT000025503132', name: 'Code de la sécurité intérieure', short: ['csi'] },
  {
    id: 'LEGITEXT000006070302',
    name: 'Code des pensions civiles et militaires de retraite',
    short: ['cpcmr'],
  },
]

/** The code that Légifrance identifies so. */
export const lawCodeOfId = (id: string): LawCode | null => LAW_CODES.find((code) => code.id === id) ?? null
