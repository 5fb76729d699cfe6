/** Longer texts say something. */
const LONGEST = 40
/** Signs and codes; errors of spreadsheets too. */
const SIGNS =
  /^(?:null|none|nan|nil|undefined|n\.?\s?[acr]\.?|n\/[acr]|s\.o\.?|s\/o|tbd|#(?:n\/?[ad]|ref|value|valeur|div\/0|name|nom|num|nombre|null|nul|spill|calc)[!?]?|[-–—_.…?/]+|\[(?:null)?\]|\{\}|""|''|x{3,}|x{2,}(?:[ .-]x{2,})+)$/i
const WORDS =
  /^[([]?(?:(?:champ |valeur |donnée |information )?(?:(?:pas |non )(?:encore )?(?:renseign|communiqu|pr[ée]cis|d[ée]fini|connu|disponible|applicable|fourni|indiqu|transmis|saisi|sp[ée]cifi|d[ée]termin)[ée]?e?s?|ind[ée]finie?s?|inconnue?s?)|(?:à|a|À) (?:compl[ée]ter|renseigner|pr[ée]ciser|d[ée]finir|saisir|remplir|d[ée]terminer|venir)|en attente|sans objet|vide|todo)[)\]]?\.?$/i
const NONE = /^[([]?(?:n[ée]ant|aucune?s?|pas d(?:e|’|').{1,20}|sans|0+|[0\s.]+)[)\]]?\.?$/i

/** Whether a text is one of the ways in which sources say that they do not tell: `N/A`, `non renseigné`, `à compléter`, `???`. */
export const saysNothing = (text: string): boolean =>
  text.length <= LONGEST && (SIGNS.test(text) || WORDS.test(text))

/** The same, or that there is none (`néant`, `aucun`, `0`): of conditions that would be a fact, of a telephone or a street it is not. */
export const saysNone = (text: string): boolean =>
  saysNothing(text) || (text.length <= LONGEST && NONE.test(text))
