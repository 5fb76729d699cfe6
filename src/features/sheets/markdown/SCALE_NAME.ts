/** The name of a whole scale among frames: `::: bareme code`. */
export const SCALE_NAME = 'bareme'
