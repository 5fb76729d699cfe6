import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Block } from '@/domain/nationalSheet/NationalText'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { each } from './each'
import { headingOf } from './headingOf'
import { NationalCases } from './NationalCases'
import { NationalContactCard } from './NationalContactCard'
import { NationalInlines } from './NationalInlines'
import { NationalNote } from './NationalNote'
import type { NationalReading } from './NationalReading'
import { NationalServiceCard } from './NationalServiceCard'
import { NationalTable } from './NationalTable'
import { SectionFrame } from './SectionFrame'

type Props = {
  blocks: readonly Block[]
  /** Of the headings inside. */
  level: number
  reading: NationalReading
}

/** The text of a national sheet, piece by piece; nothing of it is left out. */
export function NationalBlocks({ blocks, level, reading }: Props) {
  return each(blocks, (block) => <NationalBlock block={block} level={level} reading={reading} />)
}

function NationalBlock({ block, level, reading }: { block: Block; level: number; reading: NationalReading }) {
  const inside = (blocks: readonly Block[], deeper = level): ReactNode => (
    <NationalBlocks blocks={blocks} level={deeper} reading={reading} />
  )
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <NationalInlines inlines={block.inlines} reading={reading} />
        </p>
      )
    case 'list': {
      const items = each(block.items, (item) => <li>{inside(item)}</li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <NationalTable table={block} inside={inside} />
    case 'note':
      return <NationalNote note={block}>{inside(block.blocks)}</NationalNote>
    case 'section': {
      const Heading = headingOf(level)
      return (
        <section aria-labelledby={block.anchor}>
          <Heading id={block.anchor}>{frenchSpaces(block.title)}</Heading>
          <SectionFrame around={reading.around(block.anchor)}>{inside(block.blocks, level + 1)}</SectionFrame>
        </section>
      )
    }
    case 'cases':
      return <NationalCases cases={block.cases} level={level} reading={reading} inside={inside} />
    case 'conditional':
      return <Conditional>{inside(block.blocks)}</Conditional>
    case 'service':
      return <NationalServiceCard service={block.service} inside={inside} />
    case 'contact':
      return (
        <NationalContactCard contact={block.contact} local={reading.local(block.contact)}>
          {inside(block.contact.blocks)}
        </NationalContactCard>
      )
    default:
      return block satisfies never
  }
}

/** True in some situations that the file does not tell in words: never read as true of everybody. */
function Conditional({ children }: { children: ReactNode }) {
  const t = useTranslations('nationalSheets')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a text, no field of a form
    <div className="conditional" role="group" aria-label={t('conditional')}>
      <p className="conditional-head">{t('conditional')}</p>
      {children}
    </div>
  )
}
