import { coversTerritory } from '@/domain/territory/coversTerritory'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { ContactRow } from '@/features/sheets/present/toContact'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ReadableScheme } from '../read/findScheme'
import { fitStep } from './fitStep'

export type Paper = {
  title: string
  summary: string
  /** Pairs of a box: its name and its words. Absent facts have none. */
  boxes: { name: 'forWhom' | 'amount' | 'where' | 'delay'; text: string }[]
  steps: string[]
  documents: string[]
  appeal: string[]
  /** What its abbreviations mean, in the order of the alphabet. */
  abbreviations: { abbreviation: string; meaning: string }[]
  /** 0 (full size) to 6. */
  fit: number
}

type Args = {
  scheme: ReadableScheme
  contact: ContactRow | null
  /** « Tél. 01… » */
  phoneWords: (phone: string) => string
  /** What each abbreviation means; none is told without it. */
  glossary?: ReadonlyMap<string, string>
}

/** The hand-out of a scheme: the family's plain words, the ordinary ones where there are none, and one contact. */
export function toPaper({ scheme, contact, phoneWords, glossary = new Map() }: Args): Paper {
  const { family } = scheme
  const steps = family?.steps?.length ? family.steps : (scheme.steps ?? [])
  const where = contact ? contactLines(contact, phoneWords) : scheme.where
  const facts = { forWhom: scheme.forWhom, amount: scheme.amount, where, delay: scheme.delay }
  const paper = {
    title: frenchSpaces(family?.title || scheme.title),
    summary: frenchSpaces(family?.summary || scheme.summary || ''),
    boxes: (['forWhom', 'amount', 'where', 'delay'] as const).flatMap((name) =>
      facts[name] ? [{ name, text: frenchSpaces(facts[name]) }] : [],
    ),
    steps: steps.map(({ text }) => frenchSpaces(text)),
    documents: (scheme.documents ?? []).map(({ text }) => frenchSpaces(text)),
    appeal: (scheme.appeal ?? '')
      .split(/\n\s*\n/)
      .map((text) => frenchSpaces(text.trim()))
      .filter(Boolean),
  }
  const told = [...paper.boxes.map(({ text }) => text), ...paper.documents]
  const texts = [paper.title, paper.summary, ...paper.steps, ...paper.appeal, ...told]
  const abbreviations = abbreviationsIn(texts, glossary)
  const pairs = [...told, ...abbreviations.map(({ meaning }) => meaning)]
  return {
    ...paper,
    abbreviations,
    fit: fitStep({ title: paper.title, lines: [paper.summary, ...paper.steps, ...paper.appeal], pairs }),
  }
}

/** The first contact that serves the place, in the editors' order; `null` when none does. `place`: codes, narrowest first. */
export function contactFor(contacts: readonly ContactRow[], place: readonly string[]): ContactRow | null {
  return contacts.find(({ communesServed }) => coversTerritory(communesServed ?? [], place)) ?? null
}

function contactLines(contact: ContactRow, phoneWords: (phone: string) => string): string {
  return [
    contact.name,
    addressLine(contact.address) || contact.contactPoint,
    contact.phone && phoneWords(contact.phone),
    contact.hoursText,
  ]
    .filter(Boolean)
    .join('\n')
}
