import { useTranslations } from 'next-intl'

/** While neighbours are asked: our own results are there already. */
export function NeighboursLoading() {
  const t = useTranslations('placementNeighbours.results')
  return (
    <section className="neighbourResults" aria-labelledby="voisins">
      <h2 id="voisins">{t('title')}</h2>
      <p className="dim" role="status">
        {t('loading')}
      </p>
    </section>
  )
}
