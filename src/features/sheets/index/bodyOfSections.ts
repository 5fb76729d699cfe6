import type { BodySection, SearchDocument } from '@/infra/search/SearchDocument'

type Part = readonly [section: BodySection | null, ...texts: (string | null | undefined)[]]

/** The body of a search document, one line a text, and where each of its named sections begins; empty texts leave nothing. */
export function bodyOfSections(parts: readonly Part[]): Pick<SearchDocument, 'body' | 'sections'> {
  const sections: SearchDocument['sections'] = []
  let body = ''
  for (const [code, ...texts] of parts) {
    const said = texts.filter(Boolean).join('\n')
    if (said === '') continue
    const at = body === '' ? 0 : body.length + 1
    sections.push({ code, at })
    body = body === '' ? said : `${body}\n${said}`
  }
  return { body, sections }
}
