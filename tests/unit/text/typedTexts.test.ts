import { describe, expect, it } from 'vitest'
import { lengthFault } from '@/domain/text/lengthFault'
import { oneLine } from '@/domain/text/oneLine'
import { severalLines } from '@/domain/text/severalLines'
import { webAddressOf } from '@/domain/text/webAddressOf'
import { typedWords } from '@/infra/http/typedWords'

describe('what is typed or pasted', () => {
  it.each([
    ['CCAS', 'CCAS'],
    ['  CCAS \r\n', 'CCAS'],
    ['Mairie\r\nde\tCorbeil\u00a0', 'Mairie de Corbeil'],
    ['\u200bUDAF\ufeff', 'UDAF'],
  ])('%j stands on one line as %j', (typed, text) => {
    expect(oneLine(typed)).toBe(text)
  })

  it('of several lines keeps them, each break counted once', () => {
    expect(severalLines(' Un.\r\n\r\nDeux.\r\n')).toBe('Un.\n\nDeux.')
  })

  it('is refused with what it counts and what it may, never cut', () => {
    expect(lengthFault('x'.repeat(2000), 2000)).toBeNull()
    expect(lengthFault('x'.repeat(2312), 2000)).toBe(
      'C’est trop long\u00a0: 2\u202f312 caractères, pour 2\u202f000 au plus.',
    )
  })

  it('passes where browsers count as many characters as the field takes, line breaks included', () => {
    const typed = `${'x'.repeat(249)}\r\n${'y'.repeat(250)}`
    expect(typedWords(500).safeParse(typed)).toMatchObject({ success: true, data: typed.replace('\r', '') })
    expect(typedWords(500).safeParse(`${typed}z`).success).toBe(false)
    expect(typedWords(500).parse(undefined)).toBe('')
  })
})

describe('a web address as people write it', () => {
  it.each([
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['exemple.fr/aide?x=1', 'https://exemple.fr/aide?x=1'],
    ['http://exemple.fr', 'http://exemple.fr'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['file:///C:/exemple.fr', 'file:///C:/exemple.fr'],
    ['accueil@exemple.fr', 'accueil@exemple.fr'],
    ['deux mots', 'deux mots'],
  ])('%j is %j', (typed, address) => {
    expect(webAddressOf(typed)).toBe(address)
  })
})
