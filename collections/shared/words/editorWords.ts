/** The words of the editor of long texts, by feature. */
export const editorWords = {
  lexical: {
    general: {
      placeholder: 'Écrivez, ou tapez « / » pour les titres, les listes et les tableaux…',
      slashMenuBasicGroupLabel: 'Texte',
    },
    heading: { label: 'Titre {{headingLevel}}' },
    link: { loadingWithEllipsis: 'Chargement…' },
    align: { alignJustifyLabel: 'Justifier' },
    relationship: { label: 'Fiche de la base' },
    upload: { label: 'Fichier' },
    checklist: { label: 'Liste à cocher' },
    orderedList: { label: 'Liste numérotée' },
    unorderedList: { label: 'Liste à puces' },
    horizontalRule: { label: 'Trait de séparation' },
    indent: { decreaseLabel: 'Diminuer le retrait', increaseLabel: 'Augmenter le retrait' },
  },
}
