/** A place for the field « près de »: a commune or an address, with its point (WGS 84 degrees) where one is known. */
export type PlaceSuggestion = {
  kind: 'commune' | 'address'
  /** INSEE code of the commune. */
  code: string
  name: string
  hint: string
  lat?: number
  lng?: number
}
