/** What is asked for a child of a request: a place, or any free place of a unit. `child` is the rank in the profile. */
export type HoldWish = { child: number; place: string | null; unit: string | null }
