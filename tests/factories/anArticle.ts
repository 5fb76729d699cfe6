import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import type { Article } from '@/payload-types'

type Data = Omit<Article, 'id' | 'createdAt' | 'updatedAt'>

/** Everything that the publish gate asks for; the override is what the test is about. The chapter must be given. */
export function anArticle(override: Partial<Data> = {}): Data {
  return {
    title: 'Demander l’AEEH',
    summary: 'L’allocation d’éducation de l’enfant handicapé compense une part des frais.',
    body: paragraphsToRichText(['Le dossier se dépose à la MDPH.']),
    audience: 'agents',
    verifiedAt: '2026-11-01T00:00:00.000Z',
    cadence: '6',
    _status: 'published',
    ...override,
  }
}
