/** Words searched fewer times than this in a month are shown to nobody, so that they point at no one. */
export const RAREST_SHOWN = 3
