/** Stands over a digit that belongs to no telephone number. */
const HIDDEN = '\uE000'

/** What stands beside telephone numbers with digits of its own, in the order in which it is hidden. */
const OTHERS: readonly RegExp[] = [
  // Opening: `24h/24`, `7j/7`.
  /(?<![\d/])(?:24 ?(?:h ?)?\/ ?24|7 ?(?:j(?:ours?)? ?)?\/ ?7)(?![\d/])/gi,
  // Amounts: `0,15 €/min`, `15 cts`.
  /(?<![\d.,])\d{1,4}(?:[.,]\d{1,3})? ?(?:€|c€|(?:euros?|cts?|centimes?|eur)(?!\p{L}))/giu,
  /€ ?\d{1,4}(?:[.,]\d{1,3})?(?!\d)/g,
  /(?<![\d.,])0[.,]\d{2,3}(?= ?(?:\/ ?min|\/ ?mn|ttc|ht|la min|par min))/gi,
  // Days: `01/02/2024`, `2024-02-01`.
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2}(?!\d|[./-]\d)/g,
  /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  // Hours: `9-12h`, `14 h 30`, `14:30`.
  /(?<!\d|\d[ .])\d{1,2} ?[-–à/] ?(?=\d{1,2} ?h(?!\p{L}))/giu,
  /(?<!\d)\d{1,2} ?h(?:eures?)?(?!\p{L})(?: ?[0-5]\d(?!\d|[ .]\d\d))?/giu,
  /(?<![\d:])\d{1,2}:[0-5]\d(?![\d:])/g,
  // Registers: a SIRET, a SIREN that says so.
  /(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}(?!\d)/g,
  /(?:siren|siret|finess|rna)(?: ?n°)? ?:? ?\d{3} ?\d{3} ?\d{3}(?!\d)/gi,
  // Boxes: `BP 1018`, `CS 30001`.
  /(?<!\p{L})(?:bp|cs|tsa|cedex|boîte postale) ?\d{1,6}(?!\d)/giu,
  // A number may follow the same words: `bureau : 01 69 80 46 46`.
  // Extensions: `poste 3646`, `postes 12 et 13`; La Poste is none.
  /(?<!\p{L}|(?:la|de|à) )(?:postes?|ext(?:ension)?|interne)(?!\p{L})\.? ?(?:n° ?|: ?)?(?!0[ .]?[1-9](?:[ .\-/]?\d){8})(?:\d{2} \d{2}(?![ .]?\d)|\d{1,6}(?!\d))(?: ?(?:\/|,|et|ou|-|à) ?\d{1,6}(?! ?\d)){0,4}/giu,
  /(?<=\d) ?[x#] ?\d{1,6}(?!\d)/gi,
  // Choices of a voice menu: `puis 2`, `tapez 1`.
  /(?<!\p{L})(?:puis|tapez|taper|touche|choix|option|menu)(?: (?:le|la|sur))? ?(?:n° ?)?[\d*#]{1,4}(?! ?\d)/giu,
  // Doors: `porte 15`, `bât. 3`, `1er étage`, `15 rue…`.
  /(?<!\p{L})(?:portes?|bureaux?|bât(?:iment)?|bat(?:iment)?|chambre|étage|salle|esc(?:alier)?|hall|box|guichet|app?t|appartement|lot|digicode|code|interphone|boîte|unité)(?!\p{L})\.? ?(?:n° ?|: ?)?(?!0[ .]?[1-9](?:[ .\-/]?\d){8})\p{L}?\d{1,6}(?!\d)/giu,
  /(?<!\d|\d[ .])\d{1,4}(?: ?(?:bis|ter))?,? (?=(?:rue|avenue|av|bd|boulevard|place|allées?|chemin|route|impasse|quai|square|cours|lieu|résidence)(?!\p{L}))/giu,
  /(?<!\d|\d[ .])\d{1,2}(?:er|ère|re|ème|eme|e|è|nd|nde)(?!\p{L})/giu,
]

/** The text, letter for letter, without the digits of hours, days, amounts, registers, doors, extensions and menus. */
export function hideOtherNumbers(text: string): string {
  return OTHERS.reduce(
    (left, pattern) => left.replaceAll(pattern, (written) => written.replaceAll(/\d/g, HIDDEN)),
    text,
  )
}
