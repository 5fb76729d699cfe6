import { createHash } from 'node:crypto'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { Block } from '@/domain/nationalSheet/NationalText'
import { bareWords, plainText } from '@/domain/nationalSheet/plainText'
import { sectionsOf } from '@/domain/nationalSheet/sectionsOf'
import type { HashedPart } from '@/features/catalogue/nationalSheets/NationalDocument'

/** Marks of what a sheet says, each of one thing that may change by itself. */
export type NationalHashes = {
  /** Its words: introduction, text, situations; neither services nor contacts; empty where it has none. */
  textHash: string
  /** Online services and whom to go to, wherever they stand. */
  addressHash: string
  /** The theme and the files that lead to it. */
  placeHash: string
  /** All the rest that a page shows: title, references, links, definitions, layout. */
  aroundHash: string
}

export function nationalHashes(sheet: NationalSheet): NationalHashes {
  const { contacts, services, trail, subject, modifiedOn: _, url: __, introduction, body, ...around } = sheet
  const words = bareWords([...introduction, ...body])
  return {
    textHash: words === '' ? '' : hashOf(words),
    addressHash: hashOf([services, contacts, addressesIn([...introduction, ...body])]),
    placeHash: hashOf(placeOf(sheet)),
    aroundHash: hashOf([around, trail.at(-1)?.title, subject, introduction, body]),
  }
}

/** All the words of a sheet, a line each. */
export const nationalWords = ({ introduction, body }: Pick<NationalSheet, 'introduction' | 'body'>): string =>
  [introduction, body].map((blocks) => plainText(blocks)).join('\n\n')

/** The files above a sheet; its own step is no part of its place. */
const placeOf = ({ trail, code }: NationalSheet): string[] =>
  trail.map(({ code: step }) => step).filter((step) => step !== code)

/** The parts of a sheet, each with the mark of all its words. */
export const hashedParts = (sheet: NationalSheet): HashedPart[] =>
  sectionsOf(sheet).map(({ whole, ...part }) => ({ ...part, hash: hashOf(whole) }))

function addressesIn(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    switch (block.kind) {
      case 'service':
        return [block.service]
      case 'contact':
        return [block.contact]
      case 'list':
        return block.items.flatMap(addressesIn)
      case 'table':
        return block.rows.flatMap((row) => row.flatMap(({ blocks: cell }) => addressesIn(cell)))
      case 'cases':
        return block.cases.flatMap(({ blocks: inside }) => addressesIn(inside))
      case 'note':
      case 'section':
      case 'conditional':
        return addressesIn(block.blocks)
      case 'paragraph':
        return []
      default:
        return block satisfies never
    }
  })
}

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('base64url')
    .slice(0, 22)
