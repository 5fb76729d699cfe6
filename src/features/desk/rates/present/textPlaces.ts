import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { RateUnit } from '@/domain/rates/closedLists'
import { writtenFigures } from '@/domain/rates/text/writtenFigures'
import { sentencesOf } from '@/domain/text/sentencesOf'
import { AMOUNT_BLOCK } from '@/features/sheets/rates/present/amountNodes'

/** What a rate gives today, looked for in digits; `code` is what takes its place. */
export type SoughtFigure = { code: string; amount: string; unit: RateUnit; base: string | null }
/** One place: the field, and which of the figures found in it, from 0. */
export type TextPlace = { path: string; rank: number }
export type ToldPlace = TextPlace & { sentence: string }

const textSchema = z.looseObject({ type: z.literal('text'), text: z.string() })
const STRUCK = 4

type Visit = { sought: SoughtFigure; onPlace: (place: ToldPlace) => boolean }

/** The places of a document where a figure stands in digits, with their sentences, in its order. */
export function textPlaces(document: object, sought: SoughtFigure): ToldPlace[] {
  const places: ToldPlace[] = []
  const onPlace = (place: ToldPlace) => {
    places.push(place)
    return false
  }
  visit(document, [], { sought, onPlace })
  return places
}

/** The document with the code in place of the figure, there where it is chosen. */
export function citeIn<Document extends object>(
  document: Document,
  sought: SoughtFigure,
  isChosen: (place: TextPlace) => boolean,
): Document {
  // The same shape: a text for a text, runs for a run.
  return visit(document, [], { sought, onPlace: isChosen }) as Document
}

function visit(value: unknown, path: readonly string[], ask: Visit): unknown {
  if (typeof value === 'string') {
    const rank = counter()
    return piecesOf(value, path.join('.'), rank, ask)
      .map((piece) => (typeof piece === 'string' ? piece : `{{${ask.sought.code}}}`))
      .join('')
  }
  if (Array.isArray(value)) return value.map((item, at) => visit(item, [...path, String(at)], ask))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if ('root' in value) return visitNode(value, path.join('.'), counter(), ask)
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, visit(held, [...path, key], ask)]),
  )
}

/** The nodes of a rich text: a run that holds a chosen figure becomes several. */
function visitNode(node: unknown, path: string, rank: () => number, ask: Visit): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.flatMap((child) => visitRun(child, path, rank, ask))
  return Object.fromEntries(
    Object.entries(node).map(([key, held]) => [
      key,
      key === 'root' || key === 'children' ? visitNode(held, path, rank, ask) : held,
    ]),
  )
}

function visitRun(child: unknown, path: string, rank: () => number, ask: Visit): unknown[] {
  const run = textSchema.safeParse(child)
  if (!run.success) return [visitNode(child, path, rank, ask)]
  if (Number(run.data.format) & STRUCK) return [child]
  return piecesOf(run.data.text, path, rank, ask).flatMap((piece): object[] => {
    if (typeof piece !== 'string') return [amountNode(ask.sought.code)]
    return piece === '' ? [] : [{ ...run.data, text: piece }]
  })
}

/** A text in pieces: `null` stands for a figure that is chosen. */
function piecesOf(
  text: string,
  path: string,
  rank: () => number,
  { sought, onPlace }: Visit,
): (string | null)[] {
  const pieces: (string | null)[] = []
  let from = 0
  for (const { start, end } of writtenFigures(text, sought)) {
    const figure = text.slice(start, end)
    const sentence = sentencesOf(text).find((each) => each.includes(figure)) ?? text
    if (!onPlace({ path, rank: rank(), sentence })) continue
    pieces.push(text.slice(from, start), null)
    from = end
  }
  return [...pieces, text.slice(from)]
}

function counter(): () => number {
  let next = 0
  return () => next++
}

/** Each has an id of its own: the editor keeps what two of one id hold in one place. */
const amountNode = (code: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: randomBytes(12).toString('hex'), blockType: AMOUNT_BLOCK, formula: code },
})
