import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { structure } from '../directoryRecords'
import { generateDocument } from '../generator'
import { guidePlaces } from '../guideRecords'

const RATES = 300
const SLICE = 200
/** Characters of a paragraph, about. */
const PARAGRAPH = /.{1,420}(?:\s|$)/g
const AT = '2026-01-15T08:00:00.000Z'
const DATES = { createdAt: AT, updatedAt: AT }
const PUBLISHED = { ...DATES, modifiedAt: AT, verifiedAt: AT, audience: 'agents', _status: 'published' }

/** Fills an empty base with a guide whose sheets cite amounts and with a directory. Answers the ids of the sheets. */
export async function fillOffline(
  payload: Payload,
  { articles, entries }: { articles: number; entries: number },
): Promise<string[]> {
  const [{ newDocumentId }, { insertDocuments }, { placeKey }] = await Promise.all([
    import('@/infra/database/newDocumentId'),
    import('@/infra/database/insertDocuments'),
    import('@/domain/guide/placeKey'),
  ])
  const insert = async (documents: Parameters<typeof insertDocuments>[1]) => {
    for (let first = 0; first < documents.length; first += SLICE)
      await insertDocuments(payload, documents.slice(first, first + SLICE))
  }
  const places = guidePlaces(articles, newDocumentId)
  await insert(
    Array.from({ length: RATES }, (_, n) => ({
      collection: SLUGS.rates,
      id: newDocumentId(),
      data: rate(`bareme_${n}`),
      versioned: false,
    })),
  )
  await insert(
    places.chapters.map(({ id, ...data }) => ({
      collection: SLUGS.chapters,
      id,
      data: { ...DATES, ...data, place: placeKey(data.parent, data.position) },
      versioned: false,
    })),
  )
  const sheets = await Promise.all(
    places.articles.map(async ({ chapter, position }, n) => ({
      collection: SLUGS.articles,
      id: newDocumentId(),
      data: { ...(await article(n)), chapter, position, place: placeKey(chapter, position) },
      versioned: false,
    })),
  )
  await insert(sheets)
  await insert(
    Array.from({ length: entries }, (_, n) => ({
      collection: SLUGS.organisations,
      id: newDocumentId(),
      data: organisation(n),
      versioned: false,
    })),
  )
  return sheets.map(({ id }) => id)
}

const numbered = (letter: string, rank: number) => {
  const number = `${letter}${String(rank + 1).padStart(4, '0')}`
  return { number, publicId: number }
}

/** One in three cites an amount: four hundred words otherwise. */
async function article(rank: number) {
  const { paragraphsToRichText } = await import('@/features/sheets/richText/paragraphsToRichText')
  const { title, summary, body, keywords } = generateDocument(rank)
  return {
    ...PUBLISHED,
    ...numbered('G', rank),
    title,
    keywords,
    summary: rank % 3 === 0 ? `${summary} {{bareme_${rank % RATES}}}` : summary,
    body: paragraphsToRichText(body.match(PARAGRAPH) ?? [body]),
  }
}

function organisation(rank: number) {
  const { nom, description, adresse, code_postal, commune, code_insee, telephone, courriel } = structure(rank)
  return {
    ...PUBLISHED,
    ...numbered('P', rank),
    name: nom,
    kind: 'association',
    description,
    address: { street: adresse, postcode: code_postal, city: commune, inseeCode: code_insee },
    phones: [{ id: `t${rank}`, number: telephone, kind: 'accueil' }],
    emails: [{ id: `c${rank}`, address: courriel, kind: 'accueil' }],
    hoursNote: 'Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h.',
  }
}

function rate(code: string) {
  const values = ['2025-04-01', '2026-04-01'].map((effectFrom, n) => ({
    id: `${code}-${n}`,
    effectFrom: `${effectFrom}T00:00:00.000Z`,
    amount: String(100 + n),
    referenceTitle: 'Décret',
    enteredAt: AT,
    shownAt: AT,
  }))
  return {
    ...DATES,
    code,
    label: code,
    domain: 'family',
    kind: 'value',
    unit: 'EUR',
    zone: 'france',
    entries: values,
    firstPublishedAt: AT,
    _status: 'published',
  }
}
