import type { ArticleFacts, ReferenceFacts } from './ArticleFacts'
import { withFrontMatter } from './frontMatter'

/** What is not written, being so unless it is said otherwise. */
export const USUAL = { audience: 'agents', cadence: '6' } as const

export const AUDIENCE_WORDS = { public: 'public', partners: 'partenaires', agents: 'agents' } as const

/** The file of a sheet. `planNumber`: `5.3.12`; `number`: its permanent one; `body`: Markdown whose links lead to other files. */
export function articleFileText(
  facts: ArticleFacts,
  { planNumber, number, body }: { planNumber: string | null; number: string; body: string },
): string {
  return withFrontMatter(
    {
      titre: facts.title,
      numero: planNumber,
      fiche: number,
      sigles: facts.acronyms,
      'mots-cles': facts.keywords,
      resume: facts.summary,
      diffusion: facts.audience === USUAL.audience ? null : AUDIENCE_WORDS[facts.audience],
      statut: facts.isDraft ? 'brouillon' : null,
      'valable-depuis': facts.validFrom,
      'valable-jusqu-au': facts.validUntil,
      'verifiee-le': facts.verifiedAt,
      'verifiee-par': facts.verifiedByName,
      cadence: facts.cadence === USUAL.cadence ? null : facts.cadence,
      references: facts.references.map(referenceLine),
      'voir-aussi': facts.related,
    },
    body,
  )
}

function referenceLine({ text, url, legiId, version }: ReferenceFacts): string | Record<string, string> {
  if (!url && !legiId && !version) return text
  return {
    texte: text,
    ...(url ? { adresse: url } : {}),
    ...(legiId ? { identifiant: legiId } : {}),
    ...(version ? { version } : {}),
  }
}
