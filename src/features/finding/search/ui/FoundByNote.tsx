import { useTranslations } from 'next-intl'
import type { SearchHit } from '@/infra/search/SearchAnswer'

/** Why a row is there, where what it shows does not say so already. */
export function FoundByNote({ hit }: { hit: SearchHit }) {
  const t = useTranslations('search')
  const words = () => {
    if (hit.reason === 'number') return t('reason.number')
    if (!hit.foundBy) return null
    if (hit.foundBy.as === 'section')
      return t('foundBy.section', { section: t(`sections.${hit.foundBy.section}`) })
    const { as, text } = hit.foundBy
    return t(`foundBy.${as === 'organisation' && hit.type === 'facility' ? 'manager' : as}`, { text })
  }
  const told = words()
  return told && <span className="why">{told}</span>
}
