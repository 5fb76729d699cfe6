/** The form of a place that begins or ends, as it was typed; days are `YYYY-MM-DD`, `''` where nothing was. */
export type TypedPlaceForm = {
  reference: string
  kind: string
  reason: string
  from: string
  to: string
}
export type PlaceFault = { path: keyof TypedPlaceForm; message: string }
