import { Feed } from 'feed'
import { createTranslator } from 'next-intl'
import { escapeHtml } from '@/domain/text/escapeHtml'
import { env } from '@/env'
import { changedSheetPath } from '@/features/keeping/changes/changePath'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import texts from '../../../../../messages/fr/bulletins.json'
import { bulletinPath } from '../bulletinRef'
import type { ReadBulletin, ReadLine } from '../read/readBulletin'
import { lineGroups } from './lineGroups'

const t = createTranslator({ locale: 'fr', messages: { bulletins: texts }, namespace: 'bulletins' })
const at = (path: string) => new URL(path, env.SITE_URL).href

/** The bulletins as an Atom feed, each with the lines that this class reads; `site`: what the portal is called. */
export function bulletinFeed(bulletins: readonly ReadBulletin[], site: string): string {
  const page = at('/bulletins')
  const feed = new Feed({
    id: page,
    title: `${t('title')} · ${site}`,
    link: page,
    language: 'fr',
    generator: false,
    author: { name: site },
    feedLinks: { atom: at('/bulletins/atom.xml') },
    updated: new Date(lastOf(bulletins)),
  })
  for (const bulletin of bulletins) {
    const link = at(bulletinPath(bulletin))
    const { from, to } = bulletin.period
    feed.addItem({
      id: link,
      link,
      title: bulletin.name,
      date: new Date(updatedAt(bulletin)),
      published: new Date(bulletin.publishedAt ?? updatedAt(bulletin)),
      description: t('period', { from: wordsOfDay(from), to: wordsOfDay(to) }),
      content: contentOf(bulletin),
    })
  }
  return feed.atom1()
}

function contentOf({ introduction, lines }: ReadBulletin): string {
  const said = introduction ? `<p>${escapeHtml(introduction)}</p>` : ''
  if (lines.length === 0) return `${said}<p>${escapeHtml(t('calm'))}</p>`
  const groups = lineGroups(lines).map(
    ({ heading, lines: inIt }) =>
      `<h2>${escapeHtml(heading ?? t('others'))}</h2><ul>${inIt.map(lineOf).join('')}</ul>`,
  )
  return `${said}${groups.join('')}`
}

function lineOf({ sheetNumber, title, nature, summary, isWithdrawn }: ReadLine): string {
  const href = escapeHtml(at(changedSheetPath(sheetNumber, isWithdrawn)))
  const words = summary ? ` — ${escapeHtml(summary)}` : ''
  return `<li>${escapeHtml(t(`nature.${nature}`))}\u00a0: <a href="${href}">${escapeHtml(title)}</a>${words}</li>`
}

/** A wording that was corrected is news for those who follow. */
function updatedAt({ publishedAt, correctedAt, lines }: ReadBulletin): string {
  const instants = [publishedAt, correctedAt, ...lines.map((line) => line.correctedAt ?? null)]
  return (
    instants
      .flatMap((each) => each ?? [])
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  )
}

const lastOf = (bulletins: readonly ReadBulletin[]): string =>
  bulletins.map(updatedAt).sort().at(-1) ?? '1970-01-01T00:00:00.000Z'
