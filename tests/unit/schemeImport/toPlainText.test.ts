import { describe, expect, it } from 'vitest'
import { paragraphsOf, toPlainText } from '@/features/sheets/values/toPlainText'

describe('toPlainText', () => {
  it('leaves plain text alone, signs included', () => {
    const text = 'Revenu < 1 000 € et > 500 €, 2 * 3 = 6, nom_de_fichier'
    expect(toPlainText(text)).toBe(text)
  })

  it('turns HTML into paragraphs and items', () => {
    const html =
      '<p>Aide de <b>200&nbsp;&euro;</b>.</p><ul><li>habiter</li><li>acheter</li></ul><p>Voir <a href="https://a.example">le site</a></p>'
    expect(toPlainText(html)).toBe(
      'Aide de 200\u00a0€.\n• habiter\n• acheter\n\nVoir le site (https://a.example)',
    )
  })

  it('drops scripts, styles and comments', () => {
    expect(toPlainText('<p>a</p><script>alert(1)</script><style>p{}</style><!-- x -->')).toBe('a')
  })

  it('reads HTML that a source escaped once too often, and no other sign between chevrons', () => {
    expect(toPlainText('&lt;b&gt;x')).toBe('x')
    expect(toPlainText('2 &lt; 3 &gt; 1')).toBe('2 < 3 > 1')
  })

  it('turns Markdown into paragraphs and items', () => {
    const markdown =
      '# Conditions\nAvoir **18 ans** et *habiter* ici :\n\n- un\n* deux\n\n[Le site](https://a.example)'
    expect(toPlainText(markdown)).toBe(
      'Conditions\n\nAvoir 18 ans et habiter ici :\n• un\n• deux\n\nLe site (https://a.example)',
    )
  })

  it('keeps what is no mark of Markdown: inclusive writing, amounts, dashes alone, numbered lines, rules', () => {
    const text = '1. étudiant*e*s\n2. autre\n• > 500 €\n\nun\n---\ndeux\n-'
    expect(toPlainText(text.replace('•', '-'))).toBe(text)
  })

  it('takes for items the lines that a dash and a no-break space begin', () => {
    expect(toPlainText('Avoir :\n    -\u00a0un\n•\u00a0deux')).toBe('Avoir :\n• un\n• deux')
  })

  it('takes no longer than the text is long, whatever is nested in it', () => {
    const hostile = [
      '[',
      '*a_ ',
      '*_',
      '> ',
      '- ',
      '[a](https://a',
      '<a ',
      '<p>',
      '<a href="https://a">',
      '&am',
      '# ',
    ]
    const times = hostile.map((part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length))
      const from = performance.now()
      toPlainText(text)
      return performance.now() - from
    })
    expect(Math.max(...times)).toBeLessThan(3000)
  })

  it('tidies line ends and spaces', () => {
    expect(toPlainText('a \r\n\r\n\r\n b')).toBe('a\n\nb')
  })
})

describe('paragraphsOf', () => {
  it('cuts at blank lines', () => {
    expect(paragraphsOf('a\nb\n\nc')).toStrictEqual(['a\nb', 'c'])
  })
})
