type Article = {
  id?: string
  number?: string
  state?: string
  from?: string
  until?: string
  text?: string
  note?: string
  textId?: string
  siblings?: readonly string[]
}

/** The XML of an article as the archives of LEGI hold it, invented; the override is what the test is about. */
export function aLegiArticle({
  id = 'LEGIARTI900000000101',
  number = 'L262-2',
  state = 'VIGUEUR',
  from = '2020-01-01',
  until = '2999-01-01',
  text = 'Texte inventé.',
  note = '',
  textId = 'LEGITEXT000006074069',
  siblings = [],
}: Article = {}): string {
  const versions = [id, ...siblings].map(
    (each) =>
      `<VERSION etat="${state}"><LIEN_ART debut="${from}" etat="${state}" fin="${until}" id="${each}" num="${number}"/></VERSION>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<ARTICLE><META><META_COMMUN><ID>${id}</ID><NATURE>Article</NATURE></META_COMMUN><META_SPEC><META_ARTICLE>
<NUM>${number}</NUM><ETAT>${state}</ETAT><DATE_DEBUT>${from}</DATE_DEBUT><DATE_FIN>${until}</DATE_FIN></META_ARTICLE></META_SPEC></META>
<CONTEXTE><TEXTE cid="${textId}" nature="CODE"><TITRE_TXT debut="2000-01-01" fin="2999-01-01" id_txt="${textId}">Code de l'action sociale et des familles</TITRE_TXT></TEXTE></CONTEXTE>
<VERSIONS>${versions.join('')}</VERSIONS><NOTA><CONTENU><p>${note}</p></CONTENU></NOTA>
<BLOC_TEXTUEL><CONTENU><p>${text}</p></CONTENU></BLOC_TEXTUEL><LIENS/></ARTICLE>
`
}
