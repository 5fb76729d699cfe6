import { countingText } from '@/domain/text/countingText'
import { fold } from '@/domain/text/foldText'
import { pluralForms } from '@/domain/text/pluralForms'
import { foldedWords } from '@/domain/text/tokenize'
import type { SearchDocument } from '../SearchDocument'
import { mapCardOf } from '../shared/mapCard'
import { DOCUMENT_FORMAT, type StoredDocument } from './StoredDocument'

const VALID_ID = /^[A-Za-z0-9_-]{1,511}$/

/** @throws Error when the id is not one that the engine takes: one bad id fails its task and the good ones batched with it. */
export function assertId(id: string): void {
  if (!VALID_ID.test(id)) throw new Error(`Not an id for Meilisearch: ${id}`)
}

function isValidPoint({ lat, lng }: { lat: number; lng: number }): boolean {
  return Number.isFinite(lat) && Number.isFinite(lng) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
}

function withForms(words: Iterable<string>): string {
  return [...new Set([...words].flatMap((word) => [word, ...pluralForms(word)]))].sort().join(' ')
}

function searchedTexts(sheet: SearchDocument) {
  const stops = new Set<string>()
  const counting = new Set<string>()
  const words = (text: string): string => {
    const read = countingText(text)
    for (const stop of read.stops) stops.add(stop)
    if (read.text !== '') for (const word of read.text.split(' ')) counting.add(word)
    return read.text
  }
  const texts = {
    acronyms: sheet.acronyms.map((acronym) => foldedWords(acronym).join(' ')),
    number: fold(sheet.number),
    title: words(sheet.title),
    keywords: sheet.keywords.map(words),
    organisationNames: sheet.organisationNames.map(words),
    summary: words(sheet.summary),
    body: words(sheet.body),
  }
  return {
    ...texts,
    stops: [...stops].sort().join(' '),
    forms: withForms(counting),
    titleForms: withForms(texts.title === '' ? [] : texts.title.split(' ')),
  }
}

/**
 * A sheet made ready for the engine. Points that are no place on Earth are left out: one bad `_geo` fails its task and the
 * good ones batched with it. @throws Error when the id is not one that the engine takes, for the same reason.
 */
export function toStoredDocument(sheet: SearchDocument, writtenAt: number): StoredDocument {
  assertId(sheet.id)
  const locations = sheet.locations.filter(isValidPoint).map(({ lat, lng }) => ({ lat, lng }))
  return {
    id: sheet.id,
    format: DOCUMENT_FORMAT,
    version: sheet.version,
    revision: sheet.revision,
    writtenAt,
    ...searchedTexts(sheet),
    type: sheet.type,
    kind: sheet.kind,
    themes: sheet.themes,
    publics: sheet.publics,
    level: sheet.level,
    territory: sheet.territory,
    organisations: sheet.organisations,
    networks: sheet.networks,
    fees: sheet.fees,
    modes: sheet.modes,
    chapters: sheet.chapters,
    openSlots: sheet.openSlots,
    freshness: sheet.freshness,
    ageMin: sheet.ageMin,
    ageMax: sheet.ageMax,
    ended: sheet.ended,
    _geo: locations[0] ?? null,
    locationCount: locations.length,
    locations,
    titleKey: foldedWords(sheet.title).join(' '),
    modifiedAt: Date.parse(sheet.modifiedAt),
    verifiedAt: sheet.verifiedAt === null ? null : Date.parse(sheet.verifiedAt),
    freshnessRank: sheet.freshnessRank,
    card: mapCardOf(sheet),
    sheet: { ...sheet, locations },
  }
}
