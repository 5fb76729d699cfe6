import { Info, Lightbulb, MapPin, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { GUIDE_PLACES, placePath } from '@/domain/guide/places'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Callout } from '../present/callouts'

const ICONS = { warningNote: TriangleAlert, remark: Info, example: Lightbulb, whereToGo: MapPin } as const

type Props = { callout: Callout; names: ReadonlyMap<string, string> | undefined; children: ReactNode }

/** A framed passage: its name in words and not by its colour alone; « où s’adresser » leads to the directory and to sheets. */
export function CalloutBox({ callout: { kind, places, sheets }, names, children }: Props) {
  const Icon = ICONS[kind.block]
  const ways = [
    ...GUIDE_PLACES.filter(({ code }) => places.includes(code)).map(({ words, label }) => ({
      href: placePath(words),
      text: label,
    })),
    ...sheets.map((number) => ({ href: sheetPath(number), text: names?.get(number) ?? number })),
  ]
  return (
    <div className={`notice callout ${kind.tone}`} role="note" aria-label={kind.label}>
      <Icon className="icon" aria-hidden />
      <div>
        <p className="callout-name">{kind.label}</p>
        {children}
        {ways.length > 0 && (
          <ul className="callout-ways">
            {ways.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{frenchSpaces(text)}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
