import { expect, it } from 'vitest'
import { contentDigest } from '@/domain/editions/contentDigest'

it('is the same whatever the order of the fields, the ids of rows and what is empty', () => {
  const one = { title: 'Aide', steps: [{ id: 'a', text: 'Écrire' }], amount: '', body: null }
  const other = { steps: [{ text: 'Écrire', id: 'b' }], title: 'Aide' }
  expect(contentDigest(one)).toBe(contentDigest(other))
})

it('differs as soon as a word does', () => {
  expect(contentDigest({ amount: '300 €' })).not.toBe(contentDigest({ amount: '301 €' }))
  expect(contentDigest({ steps: [{ text: 'a' }, { text: 'b' }] })).not.toBe(
    contentDigest({ steps: [{ text: 'b' }, { text: 'a' }] }),
  )
})
