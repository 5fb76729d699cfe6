import { describe, expect, it } from 'vitest'
import type { ArticleVersion } from '@/domain/law/ArticleVersion'
import { articleAlerts, keptVersions } from '@/domain/law/articleAlerts'

const version = (change: Partial<ArticleVersion> = {}): ArticleVersion => ({
  legiId: 'A',
  state: 'VIGUEUR',
  from: '2020-01-01',
  until: null,
  note: '',
  text: 'Une aide est versée.',
  ...change,
})
const next = version({ legiId: 'B', from: '2026-04-01', text: 'Une aide est versée chaque mois.' })
const alerts = (
  versions: ArticleVersion[],
  seen: ArticleVersion | null,
  day = '2026-03-01',
  cited: string[] = [],
) =>
  articleAlerts({ versions, seen, day, citedIds: new Set(cited) }).alerts.map(
    ({ nature, legiId, effectOn }) => [nature, legiId, effectOn],
  )

describe('what has changed in an article', () => {
  it('is nothing the first time it is seen in force, nor when only its layout moves', () => {
    expect(alerts([version()], null)).toStrictEqual([])
    expect(alerts([version({ text: ' Une  aide est\nversée. ' })], version())).toStrictEqual([])
  })

  it.each([
    ['its words', { text: 'Une aide est due.' }, ['text', 'A', null]],
    ['its note', { note: 'Applicable en mai.' }, ['note', 'A', null]],
    ['its end, past', { state: 'ABROGE', until: '2026-02-01' }, ['repealed', 'A', '2026-02-01']],
    ['its end, to come', { state: 'ABROGE_DIFF', until: '2027-01-01' }, ['deferred', 'A', '2027-01-01']],
    [
      'its end, with nothing after',
      { state: 'MODIFIE', until: '2026-02-01' },
      ['modified', 'A', '2026-02-01'],
    ],
  ])('may be %s', (_, change, alert) => {
    expect(alerts([version(change)], version())).toStrictEqual([alert])
  })

  it('is told before it comes into force, then on its day', () => {
    const old = version({ state: 'MODIFIE', until: '2026-04-01' })
    expect(alerts([old, { ...next, state: 'VIGUEUR_DIFF' }], old, '2026-03-31')).toStrictEqual([
      ['deferred', 'B', '2026-04-01'],
    ])
    expect(alerts([old, next], old, '2026-04-01')).toStrictEqual([['modified', 'B', '2026-04-01']])
  })

  it('is told at once of a sheet that says to be written from an older version', () => {
    expect(alerts([version({ until: '2026-04-01' }), next], null, '2026-05-01', ['A'])).toStrictEqual([
      ['modified', 'B', '2026-04-01'],
    ])
    expect(alerts([version({ until: '2026-04-01' }), next], null, '2026-05-01', ['B'])).toStrictEqual([])
  })

  it('is nothing of a version that never applied', () => {
    expect(alerts([version(), { ...next, state: 'MODIFIE_MORT_NE' }], version())).toStrictEqual([])
  })

  it('keeps the versions of today, before and after', () => {
    const oldest = version({ legiId: 'Z', from: '2010-01-01' })
    const older = version({ legiId: 'Y', from: '2015-01-01' })
    expect(
      keptVersions([next, version(), oldest, older], '2026-03-01').map(({ legiId }) => legiId),
    ).toStrictEqual(['Y', 'A', 'B'])
  })
})
