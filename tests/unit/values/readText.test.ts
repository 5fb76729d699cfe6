import { describe, expect, it } from 'vitest'
import { oneLine } from '@/domain/text/oneLine'
import { severalLines } from '@/domain/text/severalLines'
import { clip } from '@/features/sheets/values/clip'
import { readLine, readText } from '@/features/sheets/values/readText'
import { toPlainText } from '@/features/sheets/values/toPlainText'

const table = (rows: string) => `<table>${rows}</table>`

describe('tables and lists of HTML', () => {
  it.each([
    [table('<tr><td>1</td><td>900 €</td></tr><tr><td>2</td><td>1 300 €</td></tr>'), '1 | 900 €\n2 | 1 300 €'],
    ['<td>1</td><td>900 €</td>', '1 | 900 €'],
    [
      '<TABLE><TBODY><TR><TH>Foyer<TH>Plafond<TR><TD>2<TD>1 300 €</TABLE>après',
      'Foyer | Plafond\n2 | 1 300 €\n\naprès',
    ],
    [
      table('<tr><td rowspan="2">Couple</td><td>900 €</td></tr><tr><td>950 €</td></tr>'),
      'Couple | 900 €\nCouple | 950 €',
    ],
    [table('<tr><td>Seul</td><td></td><td>900 €</td></tr>'), 'Seul | – | 900 €'],
    [table('<tr><td><p>9h</p><p>12h</p></td><td>lundi<br>mardi</td></tr>'), '9h / 12h | lundi / mardi'],
    [table('<tr><td>Une seule<br>cellule</td></tr>'), 'Une seule\ncellule'],
    [table('<caption>Plafonds</caption><tr><td>1</td><td>2</td></tr>'), 'Plafonds\n\n1 | 2'],
    [table(`<tr><td>${table('<tr><td>1</td><td>900 €</td></tr>')}</td></tr>`), '1 | 900 €'],
    ['<ul><li>un<ul><li>deux</li></ul></li><li><p>trois</p></li></ul>fin', '• un\n◦ deux\n• trois\n\nfin'],
    ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['<dl><dt>Montant</dt><dd>900 €</dd><dd>ou 950 €</dd></dl>', 'Montant\u00a0: 900 €\nou 950 €'],
    ['<dl><dt>Délai :</dt><dd>2 mois</dd></dl>', 'Délai : 2 mois'],
    ['<p>x<br/>y<BR>z</p>', 'x\ny\nz'],
    ['<div>1</div><div>900 €</div>', '1\n\n900 €'],
  ])('reads %j', (html, text) => {
    expect([readText(html), toPlainText(html)]).toStrictEqual([text, text])
  })
})

describe('tags, entities and signs', () => {
  it.each([
    ['<u>Aide</u>', 'Aide'],
    ['<FONT color=red>Aide</FONT>', 'Aide'],
    ['<section>Aide</section>', 'Aide'],
    ['<o:p>Aide</o:p>', 'Aide'],
    ['<p>Aide</p><!-- <p>non</p> -->', 'Aide'],
    ['Aide<!-- StartFragment -->', 'Aide'],
    ['<p>Aide</p><script>a<b</script><style>p{}</style>', 'Aide'],
    ['<div style="display:none">caché</div>vu', 'vu'],
    ['<p>m<sup>2</sup>, 1<sup>er</sup>, CO<sub>2</sub></p>', 'm², 1er, CO2'],
    ['<p>500<sup>1</sup> €</p>', '500¹ €'],
    ['<p><del>900 €</del> 950 €</p>', '950 €'],
    ['<a href="mailto:a@b.example">Écrire</a>', 'Écrire (a@b.example)'],
    ['<a href="tel:+33169804646">01 69 80 46 46</a>', '01 69 80 46 46'],
    ['<a href="https://a.example/2024">Voir 2024</a>', 'Voir 2024 (https://a.example/2024)'],
    ['<a href="javascript:alert(1)">Voir</a>', 'Voir'],
    ['&lt;p&gt;L&amp;rsquo;aide&lt;/p&gt;&lt;p&gt;deux&lt;/p&gt;', 'L’aide\n\ndeux'],
    ['L&rsquo;&eacute;cole &#8211; 5&nbsp;&euro; &amp; plus', 'L’école – 5\u00a0€ & plus'],
    ['Centre d&#146;information', 'Centre d’information'],
    ['&amp;eacute;', '&eacute;'],
    ['<p>&amp;eacute;</p>', '&eacute;'],
    ['R&D, AT&T', 'R&D, AT&T'],
    ['revenu < 1 200 € et > 500 €', 'revenu < 1 200 € et > 500 €'],
    ['<p>revenu < 1 200 €</p>', 'revenu < 1 200 €'],
    ['Contact <nom@exemple.example> ici', 'Contact <nom@exemple.example> ici'],
    ['<p>Contact <nom@exemple.example></p>', 'Contact <nom@exemple.example>'],
    ['Ligne 1\nLigne <b>2</b>', 'Ligne 1\nLigne 2'],
    ['<p>Une ligne\ncoupée</p>', 'Une ligne coupée'],
  ])('reads %j', (html, text) => {
    expect(readText(html)).toBe(text)
  })
})

describe('Markdown', () => {
  it.each([
    ['| Foyer | Plafond |\n|---|---:|\n| 1 | 900 € |', 'Foyer | Plafond\n1 | 900 €'],
    ['**Aide** et ~~ancien~~ nouveau', 'Aide et nouveau'],
    ['## Conditions\n1\\. avoir 18 ans', 'Conditions\n\n1. avoir 18 ans'],
    ['**Aide**\n+ 500 €', 'Aide\n+ 500 €'],
    ['[Écrire](mailto:a@b.example)', 'Écrire (a@b.example)'],
    ['- 10 % sur place\n* gratuit', '- 10 % sur place\n* gratuit'],
    ['étudiant*e*s', 'étudiant*e*s'],
  ])('reads %j', (markdown, text) => {
    expect(readText(markdown)).toBe(text)
  })
})

describe('texts pasted from Word or a spreadsheet', () => {
  it.each([
    ['\uf0b7 un\n\uf0a7 deux', '• un\n• deux'],
    ['·\tun\no\tdeux', '• un\n◦ deux'],
    ['§  un\nØ  deux', '• un\n• deux'],
    ['● un\n▪ deux\n➢ trois', '• un\n• deux\n• trois'],
    ['1\t900 €\n2\t1 300 €', '1 | 900 €\n2 | 1 300 €'],
    ['\tretrait', 'retrait'],
    ['un\u2028deux\u2029trois\vquatre\rcinq', 'un\ndeux\ntrois\nquatre\ncinq'],
    ['aide\u00adsoignant\u200b\ufeff', 'aidesoignant'],
    ['eﬃcace, ﬁn, ﬂux, œuvre', 'efficace, fin, flux, œuvre'],
    ['e\u0301cole a\u0300', 'école à'],
    ['Centre d\u0092information', 'Centre d’information'],
    ['l\u0092\u009cuvre \u0096 5 \u0080', 'l’œuvre – 5 €'],
    ['\uf0fc gratuit', '✓ gratuit'],
    ['\uf028 01 69 80 46 46', '☎ 01 69 80 46 46'],
    ['“Bonjour” ‘toi’ 5\u00a0€', '“Bonjour” ‘toi’ 5\u00a0€'],
  ])('reads %j, in a file as in a form', (typed, text) => {
    expect([readText(typed), severalLines(typed)]).toStrictEqual([text, text])
  })

  it.each([
    ['· Les Lilas', 'Les Lilas'],
    ['Les\u00adLilas\u200b', 'LesLilas'],
    ['Les\nLilas', 'Les Lilas'],
    ['Centre d\u0092information', 'Centre d’information'],
    ['cafe\u0301', 'café'],
  ])('reads %j on one line, in a file as in a form', (typed, text) => {
    expect([readLine(typed), oneLine(typed)]).toStrictEqual([text, text])
  })
})

describe('a text on one line', () => {
  it.each([
    ['1 | 900 €\n2 | 1 300 €', '1 | 900 €\u00a0; 2 | 1 300 €'],
    ['Plafonds :\n1 | 900 €\nEn 2025', 'Plafonds : 1 | 900 €\u00a0; En 2025'],
    ['un\n\n deux', 'un deux'],
  ])('keeps the rows of %j apart', (text, line) => {
    expect([readLine(text), clip(text, 300)]).toStrictEqual([line, line])
  })
})

describe('what says nothing', () => {
  it.each(['#REF!', '#DIV/0!', '#NOM?', '#N/A', '#VALEUR!', '<p>&nbsp;</p>', '<br>', '\u00ad'])(
    'takes %j for nothing',
    (value) => {
      expect(readText(value)).toBeNull()
    },
  )
})
