const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  franceservice: ['espace', 'maison', 'label'],
  francetravail: ['agence'],
  mairie: ['commune', 'ville', 'municipal'],
  ccas: ['commune', 'ville', 'municipal'],
  pmi: ['centre', 'consultation'],
  mds: ['departemental', 'departement'],
  mdph: ['departemental', 'departement'],
  bibliotheque: ['municipal'],
  mediatheque: ['municipal'],
  rouge: ['francaise'],
  populaire: ['francai'],
  catholique: ['francai'],
}

/** Common words that a name with this word in it may say or leave out: “Espace France services”, “Agence France Travail”. */
export const impliedWords = (word: string): readonly string[] => IMPLIED[word] ?? []
