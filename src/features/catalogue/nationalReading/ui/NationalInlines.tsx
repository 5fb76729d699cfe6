import type { ReactNode } from 'react'
import type { Inline } from '@/domain/nationalSheet/NationalText'
import { nationalPath, publisherAddress } from '@/domain/nationalSheet/nationalAddress'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { SafeLink } from '@/ui/SafeLink'
import { each } from './each'
import type { NationalReading } from './NationalReading'

type Props = { inlines: readonly Inline[]; reading: NationalReading }

/** The runs of a text: marks, links to sheets here or at their publisher, words that the page explains, figures. */
export function NationalInlines({ inlines, reading }: Props) {
  return each(inlines, (inline) => {
    if (typeof inline === 'string') return frenchSpaces(inline)
    if (inline.kind === 'figure') return <strong className="num">{frenchSpaces(inline.text)}</strong>
    const inside = <NationalInlines inlines={inline.inlines} reading={reading} />
    switch (inline.kind) {
      case 'strong':
        return <strong>{inside}</strong>
      case 'emphasis':
        return <em>{inside}</em>
      case 'superscript':
        return <sup>{inside}</sup>
      case 'term':
        return reading.terms.has(inline.term) ? (
          <a className="term" href={`#terme-${inline.term}`}>
            {inside}
          </a>
        ) : (
          inside
        )
      case 'link':
        return linkTo(inline, inside, reading)
      default:
        return inline satisfies never
    }
  })
}

function linkTo(
  { sheet, url }: { sheet?: string; url?: string },
  inside: ReactNode,
  { known }: NationalReading,
): ReactNode {
  if (sheet && known.has(sheet)) return <a href={nationalPath(sheet)}>{inside}</a>
  const outside = url ?? (sheet ? publisherAddress(sheet) : null)
  return outside ? <SafeLink href={outside}>{inside}</SafeLink> : inside
}
