type National = {
  code: string
  title: string
  on: string
  text: string
  /** Written as they are at the root: services, references, whom to go to. */
  more: string
  theme: { code: string; title: string }
  parent: string
  url: string
}

/** A sheet of the national guide as its source writes it; the override is what the test is about. */
export function aNationalXml(override: Partial<National> = {}): string {
  const code = override.code ?? 'F900010'
  const sheet: National = {
    code,
    title: `Fiche ${code}`,
    on: '2026-01-10',
    text: `<Chapitre><Titre><Paragraphe>Conditions</Paragraphe></Titre><Paragraphe>Texte de ${code}.</Paragraphe></Chapitre>`,
    more: '',
    theme: { code: 'N19808', title: 'Logement' },
    parent: 'N100',
    url: `https://www.service-public.fr/particuliers/vosdroits/${code}`,
    ...override,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="${code}" type="Fiche d'information" spUrl="${sheet.url}">
<dc:title>${sheet.title}</dc:title><dc:description>Résumé.</dc:description><dc:date>modified ${sheet.on}</dc:date>
<Audience>Particuliers</Audience>
<FilDAriane><Niveau ID="Particuliers">Accueil</Niveau><Niveau ID="${sheet.theme.code}">${sheet.theme.title}</Niveau><Niveau ID="${sheet.parent}">Dossier</Niveau><Niveau ID="${code}">${sheet.title}</Niveau></FilDAriane>
<Theme ID="${sheet.theme.code}"><Titre>${sheet.theme.title}</Titre></Theme>
<Introduction><Texte><Paragraphe>Début.</Paragraphe></Texte></Introduction>
<Texte>${sheet.text}</Texte>${sheet.more}
</Publication>`
}
