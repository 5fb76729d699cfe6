type Text = {
  id?: string
  cid?: string
  state?: string
  from?: string
  until?: string
  title?: string
  note?: string
}

/** The XML of a whole text as the archives of LEGI hold it, invented; the override is what the test is about. */
export function aLegiText({
  id = 'LEGITEXT900000000202',
  cid = 'JORFTEXT900000000201',
  state = 'VIGUEUR',
  from = '1990-06-02',
  until = '2999-01-01',
  title = 'Loi d’exemple du 31 mai',
  note = '',
}: Text = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEXTE_VERSION><META><META_COMMUN><ID>${id}</ID><NATURE>LOI</NATURE></META_COMMUN><META_SPEC>
<META_TEXTE_CHRONICLE><CID>${cid}</CID><DATE_TEXTE>1990-05-31</DATE_TEXTE></META_TEXTE_CHRONICLE>
<META_TEXTE_VERSION><TITRE>Loi</TITRE><TITREFULL>${title}</TITREFULL><ETAT>${state}</ETAT><DATE_DEBUT>${from}</DATE_DEBUT>
<DATE_FIN>${until}</DATE_FIN></META_TEXTE_VERSION></META_SPEC></META>
<NOTA><CONTENU><p>${note}</p></CONTENU></NOTA></TEXTE_VERSION>
`
}
