/** The English that Payload writes in its components themselves, and not in its catalogue: what matches, and what is said instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Add block$/, 'Ajouter un bloc'],
  [/^Add Row$/, 'Ajouter une ligne'],
  [/^Add Column$/, 'Ajouter une colonne'],
  [/^Insert Paragraph$/, 'Ajouter un paragraphe'],
  [/^Edit link$/, 'Modifier le lien'],
  [/^Remove link$/, 'Retirer le lien'],
  [/^Drag to move$/, 'Faire glisser'],
  [/^toggle$/, 'Ouvrir ou fermer'],
  [/^toggle fullscreen$/, 'Plein écran'],
  [/^Create Table$/, 'Ajouter un tableau'],
  [/^Merge cells$/, 'Fusionner les cellules'],
  [/^Unmerge cells$/, 'Séparer les cellules'],
  [/^Toggle Row Striping$/, 'Une ligne sur deux teintée'],
  [/^Toggle First Column Freeze$/, 'Figer la première colonne'],
  [/^Insert .*above$/, 'Ajouter au-dessus'],
  [/^Insert .*below$/, 'Ajouter au-dessous'],
  [/^Insert .*left$/, 'Ajouter à gauche'],
  [/^Insert .*right$/, 'Ajouter à droite'],
  [/^Delete column$/, 'Supprimer la colonne'],
  [/^Delete row$/, 'Supprimer la ligne'],
  [/^Delete table$/, 'Supprimer le tableau'],
  [/^Add row header$/, 'Mettre une ligne de titres'],
  [/^Remove row header$/, 'Retirer la ligne de titres'],
  [/^Add column header$/, 'Mettre une colonne de titres'],
  [/^Remove column header$/, 'Retirer la colonne de titres'],
  [/^No columns selected$/, 'Aucune colonne choisie'],
]

/** The French of a fixed English text; `null` for any other. */
export const frenchOfEditor = (english: string): string | null =>
  WORDS.find(([seen]) => seen.test(english))?.[1] ?? null
