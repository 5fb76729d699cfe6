/** One way of counting apart: codes of leaves, and of what they are added up in, up to `ALL`. */
export type Axis = {
  name: string
  /** The codes above each leaf, the nearest first; `ALL` is above all of them and is not said. */
  leaves: ReadonlyMap<string, readonly string[]>
}

/** Things counted by several axes: each count at the leaves of all axes, in their order. */
export type CountCube = { axes: readonly Axis[]; counts: readonly { at: readonly string[]; count: number }[] }

export const ALL = '*'

/** An axis without any level but the sum. */
export const flatAxis = (name: string, codes: readonly string[]): Axis => ({
  name,
  leaves: new Map(codes.map((code) => [code, []])),
})

/** The name of a cell: its code on each axis. */
export const cellName = (codes: readonly string[]): string => codes.join('\u0001')
