/** Everyday words of the field, the most frequent first: the generator draws them as a language does. */
export const COMMON_WORDS = (
  'aide demande personne dossier service droit famille enfant logement département allocation ressources travail social ' +
  'accompagnement condition montant domicile parent jeune santé emploi prestation situation handicap revenu commune ' +
  'organisme démarche document autonomie accueil insertion formation structure établissement médecin justice recours ' +
  'versement caisse bénéficiaire conjoint loyer énergie facture éducation école protection majeur mineur juge avocat ' +
  'hébergement urgence transport alimentation retraite vieillesse dépendance soin maladie hôpital assurance mutuelle ' +
  'impôt avis foyer couple séparation pension garde crèche assistante maternelle agrément placement éducateur mesure ' +
  'tutelle curatelle expertise commission évaluation projet contrat engagement secours dette créance surendettement ' +
  'épicerie colis repas numérique ordinateur courrier adresse carte mobilité stationnement fauteuil aménagement travaux'
).split(' ')

/** Beginnings, middles and ends of the rarer words: place names, surnames of streets, technical terms. */
export const SYLLABLES = (
  'bar ber bou bra cha che clo cor cou dal den dor fal fer fon gar ger gra ha jol ju lan lar ler lon mar mel mon mor na ' +
  'nel noi or par per plo pon qui ra ren ro sal sau sen ser son ta ter tou tra val ver vi vil vou ève oise ière eau ' +
  'ance ence ette elle ier ain ine age isme iste eur tion'
).split(' ')

export const STOP_WORDS = 'de la le et les des en un une du dans pour par sur au avec que qui est ce à'.split(
  ' ',
)
