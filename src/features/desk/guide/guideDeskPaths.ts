/** The editors' page of the plan, on a chapter (`null`: the top). */
export function planPath(chapter: string | null): string {
  return chapter ? `/bureau/guide?chapitre=${chapter}` : '/bureau/guide'
}

type Move = { id: string; chapter: string | null; rank: number | null }

/** The page that shows what a move would renumber, with the button that does it; `move` without a place asks where to. */
export function movePath(id: string, move: Omit<Move, 'id'> | null = null): string {
  const query = new URLSearchParams({ quoi: id })
  if (move) {
    query.set('vers', move.chapter ?? TOP)
    if (move.rank !== null) query.set('rang', String(move.rank))
  }
  return `/bureau/guide/deplacer?${query}`
}

/** What addresses name the top of the plan. */
export const TOP = 'haut'

/** The page of the places that lead to a sheet, where they are redirected. */
export function redirectPath(number: string): string {
  return `/bureau/guide/rediriger/${number}`
}
