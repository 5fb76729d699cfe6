/** What is unique of a place in the plan: the chapter that holds it and its rank there. Two of one kind never have the same. */
export function placeKey(chapter: string | null, position: number): string {
  return `${chapter ?? 'haut'}/${position}`
}

/** The key of what holds no place: filed nowhere, or in the bin. */
export function noPlaceKey(id: string): string {
  return `~${id}`
}
