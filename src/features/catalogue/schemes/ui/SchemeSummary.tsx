import { Euro, Hourglass, type LucideIcon, MapPin, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Amounts } from '@/ui/Prose'
import type { ReadableScheme } from '../read/findScheme'

const BOXES: readonly [name: 'forWhom' | 'amount' | 'where' | 'delay', icon: LucideIcon][] = [
  ['forWhom', Users],
  ['amount', Euro],
  ['where', MapPin],
  ['delay', Hourglass],
]

/** The answer before any prose; a fact that is absent leaves no box. */
export function SchemeSummary({ scheme }: { scheme: ReadableScheme }) {
  const t = useTranslations('scheme')
  const known = BOXES.flatMap(([name, Icon]) =>
    scheme[name] ? [{ name, Icon, text: frenchSpaces(scheme[name]) }] : [],
  )
  if (known.length === 0) return null
  return (
    <dl className="answer">
      {known.map(({ name, Icon, text }) => (
        <div key={name}>
          <dt>
            <Icon className="icon" aria-hidden />
            {t(name)}
          </dt>
          <dd>
            <Amounts text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
