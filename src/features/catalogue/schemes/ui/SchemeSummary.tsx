import { Euro, Hourglass, type LucideIcon, MapPin, Phone, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ContactRow } from '@/features/sheets/present/toContact'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Amounts } from '@/ui/Prose'
import { telHref } from '@/ui/telHref'
import type { ReadableScheme } from '../read/findScheme'

const BOXES: readonly [name: 'forWhom' | 'amount' | 'where' | 'delay', icon: LucideIcon][] = [
  ['forWhom', Users],
  ['amount', Euro],
  ['where', MapPin],
  ['delay', Hourglass],
]

type Props = {
  scheme: ReadableScheme
  /** Whom to call in the family’s place, where one serves it. */
  contact: ContactRow | null
}

/** The answer before any prose; a fact that is absent leaves no box. */
export function SchemeSummary({ scheme, contact }: Props) {
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
            {name === 'where' && contact?.phone && <Call name={contact.name} phone={contact.phone} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Call({ name, phone }: { name: string; phone: string }) {
  const t = useTranslations('scheme')
  return (
    <span className="call">
      <span className="note">{frenchSpaces(name)}</span>
      <a className="btn num no-print" href={telHref(phone)} aria-label={t('call', { name, phone })}>
        <Phone className="icon" aria-hidden />
        {phone}
      </a>
      <span className="print-only">{phone}</span>
    </span>
  )
}
