import { datedTexts } from './datedTexts'
import type { ImportedEntry, Told } from './ImportedRate'
import { readFigure } from './readFigure'
import type { FileUnit } from './unitOfFile'
import { datesOf, figureIn, unitOn } from './valueEntries'
import { type Branch, branchOf, type Tree, textOf } from './yamlTree'

export const SCALE_FIGURES = ['rate', 'average_rate', 'amount'] as const
export type ScaleFigure = (typeof SCALE_FIGURES)[number]

type Scale = { brackets: readonly Tree[]; figure: ScaleFigure; unit: FileUnit; thresholdUnit: FileUnit }

/**
 * The values of a scale, oldest first. In the file each threshold and each figure has dates of its own; here each of these dates gives
 * the scale whole, as it then stands. With nothing left in any tranche it ends.
 */
export function scaleEntries(scale: Scale, metadata: Branch, tell: Told): ImportedEntry[] {
  const rows = scale.brackets.map((bracket, at) => ({
    threshold: series(branchOf(bracket)?.threshold, scale.thresholdUnit, `tranche ${at + 1}, seuil`, tell),
    value: series(branchOf(bracket)?.[scale.figure], scale.unit, `tranche ${at + 1}, montant`, tell),
  }))
  const days = new Set(rows.flatMap(({ threshold, value }) => [...threshold.keys(), ...value.keys()]))
  return [...days].sort().map((day): ImportedEntry => {
    const brackets = rows
      .map(({ threshold, value }) => ({ threshold: standing(threshold, day), value: standing(value, day) }))
      .filter(({ threshold, value }) => threshold !== null || value !== null)
    return {
      ...datedTexts(metadata, day, tell),
      effectFrom: day,
      ends: brackets.length === 0,
      amount: null,
      unit: brackets.length === 0 ? null : unitOn(day, scale.unit),
      brackets,
    }
  })
}

/** The dated figures of one cell of a scale. */
function series(
  tree: Tree | undefined,
  unit: FileUnit,
  name: string,
  tell: Told,
): Map<string, string | null> {
  const dated = branchOf(tree) ?? {}
  return new Map(
    datesOf(dated, tell).map((day) => {
      const text = textOf(figureIn(dated[day]))
      const place = `${name}, ${day}`
      const figure =
        text === null
          ? null
          : readFigure(text, unit, (value, rule) => tell('brackets', `${place} : ${value}`, rule))
      if (text !== null && figure === null)
        tell('brackets', `${place} : ${text}`, 'ce n’est pas un nombre : laissé de côté')
      return [day, figure]
    }),
  )
}

/** What was last said by that day. */
function standing(dated: ReadonlyMap<string, string | null>, day: string): string | null {
  const last = [...dated.keys()].filter((each) => each <= day).at(-1)
  return last === undefined ? null : (dated.get(last) ?? null)
}
