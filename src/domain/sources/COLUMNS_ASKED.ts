/** What an import answers of a table whose columns nobody has said yet. */
export const COLUMNS_ASKED =
  'un tableau d’ailleurs se lit avec la correspondance de ses colonnes\u00a0: dites-la, et sa source, ou nommez une source qui en a une.'
