/**
 * Folded words that tell nothing of what a whole sentence looks for: verbs that any sentence has, quantities, times, adverbs.
 * They only leave sentences, and only where no expression of the lexicon needs them.
 */
const LIGHT: ReadonlySet<string> = new Set(
  `plus pas tout tous toute toutes rien non sans hors ne ni car mais puis ou afin aucun aucune chaque certain certains plusieurs meme autre autres
  faire fait faite font fais faisait vouloir veux veut veulent voulait voudrais voudrait pouvoir peux peut peuvent pourrait pourrais pouvait doit dois doivent devoir
  devrait aller va vais vont irait aimerait aimerais besoin cherche chercher recherche trouve trouver trouvent arrive arrivent arriver viens vient venir sommes suis
  etait avait avons avoir ayant fallait faut falloir dit dire dis disent sait sais savoir savent voir vois voit met mettre mets prend prendre
  prends pris laisse laisser donne donner commence commencer continue continuer essaie essayer pense penser crois croit croire semble sent recu recoit recois recevoir
  vit vivre vivent tient tenir sort sortir part partir passe passer reste rester permet appelle refuse refuser refusent menace demandent attend attendre attends
  tres trop aussi encore toujours deja vraiment beaucoup bien mal peu assez souvent parfois jamais maintenant aujourd'hui hier demain bientot vite rapidement
  seulement surtout presque environ alors apres avant pendant depuis jusque cause grace ici dedans loin tard tot moins mieux ensemble
  truc chose choses fois facon temps sorte cas probleme problemes pb question situation
  mois semaine semaines jour jours journee journees annee annees ans an heure heures matin soir deux trois quatre cinq six sept huit dix vingt
  nouveau nouvelle petit petite petits petites grand grande grands grandes gros grosse bon bonne gens monsieur madame mr mme homme quelqu'un quelque
  moi toi nulle seul seule ete sera serait seront aura aurait auront ai eu toucher touche touches montre passent passait vont devient devenir devenu malgre contre aupres lors
  completement franchement carrement justement juste genre bah ben voila actuellement recemment finalement malheureusement apparemment normalement forcement
  notamment enormement constamment regulierement quotidiennement desormais dorenavant soudain soudainement hyper super vachement bref totalement
  tellement absolument simplement exactement heureusement serieusement immediatement definitivement puisque parce lorsque tandis entre vers sauf selon
  fasse fassent faisant ferait feront puisse puissent sache aient soit soient serais aurais aille aillent veuille devra devrai faudrait faudra
  euro euros envers rentre rentrer rentrent rentrait rentres savez pouvez pourriez auriez avez etes faites dites machin bidule telle telles tels`.split(
    /\s+/,
  ),
)

/** Kin and money: in every sentence, in many sheets. They say who and how, seldom what. */
const WEAK: ReadonlySet<string> = new Set(
  `pere mere maman papa parent parents fils fille filles garcon garcons enfant enfants frere soeur freres soeurs mari femme conjoint conjointe compagnon compagne copain
  copine ex ami amie amis tante oncle neveu niece cousin voisin voisine famille personne personnes cher chere chers coute coutent couter prix moyens payer paye
  paie argent aide aides aider vieux vieil vieille vieilles age agee ages agees dame dames jeune jeunes caf cpam`.split(
    /\s+/,
  ),
)

const SMALL_NUMBER = /^\d{1,2}$/

/** Tells whether a folded word tells nothing in a sentence. */
export function isLightWord(word: string): boolean {
  return LIGHT.has(word) || SMALL_NUMBER.test(word)
}

/** Tells whether a folded word is one that any sentence has not. */
export function isTelling(word: string): boolean {
  return !isLightWord(word) && !isWeakWord(word)
}

/** Tells whether a folded word tells less than any other that counts. */
export function isWeakWord(word: string): boolean {
  return WEAK.has(word)
}
