type Place = { id: string; title: string; parent: string | null; position: number; introduction: string }

const CHAPTERS = 19
const WITHIN = 5

/** Chapters of a generated guide, each with others in it, and where each of its sheets stands. */
export function guidePlaces(
  sheets: number,
  newId: () => string,
): { chapters: Place[]; articles: { chapter: string; position: number }[] } {
  const tops = Array.from({ length: CHAPTERS }, (_, n) => placeOf(newId(), null, n))
  const inner = tops.flatMap(({ id }) => Array.from({ length: WITHIN }, (_, n) => placeOf(newId(), id, n)))
  const articles = Array.from({ length: sheets }, (_, n) => ({
    chapter: inner[n % inner.length]?.id ?? '',
    position: Math.floor(n / inner.length) + 1,
  }))
  return { chapters: [...tops, ...inner], articles }
}

const placeOf = (id: string, parent: string | null, rank: number): Place => ({
  id,
  title: `Chapitre ${rank + 1}`,
  parent,
  position: rank + 1,
  introduction: 'Ce que le chapitre explique.',
})

/** Sentences that cite the first rate, and another one by their rank. */
export function citingText(rank: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, n) =>
    n === 0
      ? 'Le plafond est de {{bareme_0}} par mois pour une personne seule.'
      : n % 4 === 1
        ? `Au-delà, {{bareme_${(rank + n) % 300}}} s’ajoutent pour chaque enfant à charge du foyer.`
        : 'Le ménage habite le département depuis trois mois et ses ressources sont sous le plafond.',
  ).join(' ')
}
