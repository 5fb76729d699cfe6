import { foldHeader } from './headerWords'

/** What producers shorten, word by word. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  adr: 'adresse',
  adrs: 'adresse',
  addr: 'adresse',
  appt: 'rendez vous',
  bat: 'batiment',
  categ: 'categorie',
  cat: 'categorie',
  cne: 'commune',
  cod: 'code',
  com: 'commune',
  compl: 'complement',
  cpl: 'complement',
  cplt: 'complement',
  cpt: 'complement',
  denom: 'denomination',
  desc: 'description',
  dern: 'derniere',
  dt: 'date',
  etab: 'etablissement',
  etabl: 'etablissement',
  hor: 'horaires',
  lib: 'libelle',
  libel: 'libelle',
  loc: 'localite',
  no: 'numero',
  num: 'numero',
  obs: 'observations',
  orga: 'organisme',
  post: 'postal',
  pres: 'presentation',
  struct: 'structure',
  tph: 'telephone',
}
/** What a column belongs to, before what it is: `adresseCp`, `Contact Tél`. */
const GROUP =
  /^(?:adresse|lieu|coordonnees|contacts?|localisation|siege) (?=(?:cp|code|ville|commune|localite|tel\w*|mail|email|courriel|site|web)\b)/
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g

/**
 * The ways to read a header, folded: as it stands, without the help and the units that stand in brackets, with what is shortened in full
 * (`Adr1` → `adresse 1`, `COD_POST` → `code postal`), and without its group (`adresseCp` → `cp`).
 */
export function headerForms(column: string): string[] {
  const whole = foldHeader(column)
  const bare = foldHeader(
    column
      .replaceAll(BRACKETS, ' ')
      .trimEnd()
      .replace(/\*{1,5}$/, ''),
  )
  const full = inFull(bare)
  const forms = [whole, bare, full, full.replace(GROUP, '')].filter(Boolean)
  return [...new Set(forms)]
}

function inFull(header: string): string {
  return header
    .replaceAll(/(?<=[a-z]{2})(?=\d)/g, ' ')
    .split(' ')
    .map((word) => ABBREVIATED[word] ?? word)
    .join(' ')
}
