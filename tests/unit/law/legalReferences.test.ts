import { describe, expect, it } from 'vitest'
import { articleNumber, writtenNumber } from '@/domain/law/articleNumber'
import { articleSpans, holdsArticle } from '@/domain/law/articleSpans'
import { codeNamed, completeReference, referenceFault, textIdOf } from '@/domain/law/legalReference'
import { legifranceAddress } from '@/domain/law/legifranceAddress'

const CASF = 'LEGITEXT000006074069'
const LEGI = 'https://www.legifrance.gouv.fr'
const typed = (row: Partial<Parameters<typeof completeReference>[0]>) =>
  completeReference({ title: '', article: null, url: null, legiId: null, versionDate: null, ...row })

describe('the number of an article', () => {
  it.each([
    ['L262-2', 'L262-2'],
    ['L. 262-2', 'L262-2'],
    ['art. L. 262-2', 'L262-2'],
    ['article R262-3', 'R262-3'],
    ['Article L 262 – 2', 'L262-2'],
    ['L.\u00a0262-2', 'L262-2'],
    ['R*. 123-4', 'R*123-4'],
    ['R. *123-4', 'R*123-4'],
    ['1er', '1'],
    ['235 ter ZD', '235 ter ZD'],
    ['1649 A', '1649 A'],
    ['LO 141', 'LO141'],
    ['Annexe 2-4', 'ANNEXE 2-4'],
  ])('of « %s » has one form', (text, number) => {
    expect(articleNumber(text)).toBe(number)
  })

  it('is none of what names several articles, or none', () => {
    expect(['L. 262-2 et L. 262-3', 'les dispositions', ''].map(articleNumber)).toStrictEqual([
      null,
      null,
      null,
    ])
  })

  it('is printed as codes print it', () => {
    expect(['L262-2', 'R*123-4', '375'].map(writtenNumber)).toStrictEqual(['L. 262-2', 'R.* 123-4', '375'])
  })
})

describe('the articles of a reference', () => {
  it.each([
    [
      'L. 262-27 à L. 262-36',
      ['L262-27', 'L262-29', 'L262-29-1', 'L262-36'],
      ['L262-26', 'L262-37', 'L262-36-1', 'R262-30'],
    ],
    ['L. 222-5-1 à L. 222-5-2-1', ['L222-5-1', 'L222-5-2', 'L222-5-2-1'], ['L222-5', 'L222-5-3']],
    ['425 à 494-12', ['425', '430', '494-12'], ['424', '495', 'L430']],
    ['R. 132-11 et R. 132-12', ['R132-11', 'R132-12'], ['R132-13']],
    ['L. 271-1 à 271-8', ['L271-4'], ['271-4']],
    ['L. 214-8 et suivants', ['L214-8', 'L214-9'], ['L214-7', 'L215-1']],
    ['L. 861-1', ['L861-1'], ['L861-10', 'L861-1-1']],
  ])('« %s » are those, and no other', (text, within, without) => {
    const spans = articleSpans(text)
    const has = (number: string) => spans.some((span) => holdsArticle(span, number))
    expect([within.filter(has), without.filter(has)]).toStrictEqual([within, []])
  })
})

describe('an address of Légifrance', () => {
  it.each([
    [`${LEGI}/codes/article_lc/LEGIARTI000031087573`, 'LEGIARTI000031087573', null, null],
    [`${LEGI}/codes/article_lc/LEGIARTI000031087573/2024-02-01/`, 'LEGIARTI000031087573', null, '2024-02-01'],
    [`${LEGI}/codes/article_lc/LEGIARTI000031087573?etatTexte=VIGUEUR`, 'LEGIARTI000031087573', null, null],
    [`${LEGI}/codes/id/${CASF}/`, null, CASF, null],
    [`${LEGI}/codes/id/LEGIARTI000031087573/2015-08-19`, 'LEGIARTI000031087573', null, '2015-08-19'],
    [`${LEGI}/codes/texte_lc/${CASF}/2024-02-01/`, null, CASF, '2024-02-01'],
    [`${LEGI}/codes/section_lc/${CASF}/LEGISCTA000006157683/`, null, CASF, null],
    [`${LEGI}/loda/article_lc/LEGIARTI000018731950/2022-02-28/`, 'LEGIARTI000018731950', null, '2022-02-28'],
    [`${LEGI}/loda/id/JORFTEXT000000159413`, null, 'JORFTEXT000000159413', null],
    [`${LEGI}/jorf/id/JORFTEXT000000159413`, null, 'JORFTEXT000000159413', null],
    [`${LEGI}/jorf/article_jo/JORFARTI000047521567`, 'JORFARTI000047521567', null, null],
    [`${LEGI}/eli/decret/2023/12/20/2023-1216/jo/texte`, null, null, null],
    [
      `${LEGI}/affichCodeArticle.do;jsessionid=ABC?idArticle=LEGIARTI000031087573&cidTexte=${CASF}&dateTexte=20150819`,
      'LEGIARTI000031087573',
      CASF,
      '2015-08-19',
    ],
    [
      `http://legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000000159413&dateTexte=29990101`,
      null,
      'JORFTEXT000000159413',
      null,
    ],
  ])('%s is read', (text, articleId, textId, versionDate) => {
    expect(legifranceAddress(text)).toStrictEqual({ address: { articleId, textId, versionDate } })
  })

  it.each([
    [`${LEGI}/codes/article_lc/LEGIARTI00003108757`, 'id'],
    [`${LEGI}/codes/article_lc/LEGIARTI000031087573/2024-02-31/`, 'date'],
    [`${LEGI}/`, 'nothing'],
    [`${LEGI}/search/all?query=rsa`, 'nothing'],
  ])('%s is refused', (text, fault) => {
    expect(legifranceAddress(text)).toStrictEqual({ fault })
    expect(referenceFault(typed({ title: 'CASF', url: text }))).toMatchObject({
      field: 'url',
      message: expect.stringContaining('Légifrance'),
    })
  })

  it('is none of other sites', () => {
    expect(legifranceAddress('https://legifrance.gouv.fr.example/codes/id/x')).toBeNull()
  })
})

describe('a reference', () => {
  it.each([
    ['art. L. 262-2 CASF', 'Code de l’action sociale et des familles', 'L. 262-2'],
    [
      "L.262-2 du code de l'action sociale et des familles",
      'Code de l’action sociale et des familles',
      'L. 262-2',
    ],
    ['Code de la sécurité sociale, article L. 861-1', 'Code de la sécurité sociale', 'L. 861-1'],
    ['art. 375 C. civ.', 'Code civil', '375'],
    ['L. 5423-1 C. trav.', 'Code du travail', 'L. 5423-1'],
    ['CASF', 'Code de l’action sociale et des familles', null],
    ['Loi n° 90-449 du 31 mai 1990, art. 6', 'Loi n° 90-449 du 31 mai 1990', '6'],
  ])('« %s » written in one box fills the others', (text, title, article) => {
    const read = typed({ title: text })
    expect([read.title, read.article]).toStrictEqual([title, article])
  })

  it('a pasted address fills the others', () => {
    expect(
      typed({
        title: `${LEGI}/affichCodeArticle.do?idArticle=LEGIARTI000031087573&cidTexte=${CASF}`,
        article: 'L. 262-2',
      }),
    ).toStrictEqual({
      title: 'Code de l’action sociale et des familles',
      article: 'L. 262-2',
      url: `${LEGI}/affichCodeArticle.do?idArticle=LEGIARTI000031087573&cidTexte=${CASF}`,
      legiId: 'LEGIARTI000031087573',
      versionDate: null,
    })
    expect(
      typed({ title: 'CASF', url: `${LEGI}/codes/article_lc/LEGIARTI000031087573/2024-02-01` }),
    ).toMatchObject({
      title: 'Code de l’action sociale et des familles',
      legiId: 'LEGIARTI000031087573',
      versionDate: '2024-02-01',
    })
  })

  it.each([
    ['Code civil, articles 757, 763 à 766', 'Code civil', '757 et 763 à 766'],
    ['Code civil, articles 18, 19-3 et 21-15 à 21-27', 'Code civil', '18, 19-3 et 21-15 à 21-27'],
    [
      'Code de l’action sociale et des familles, articles L. 245-1 à L. 245-14, D. 245-4 et annexe 2-5',
      'Code de l’action sociale et des familles',
      'L. 245-1 à L. 245-14, D. 245-4 et annexe 2-5',
    ],
  ])(
    '« %s » keeps every article that it names, an annex none of the book before it',
    (words, title, article) => {
      expect(typed({ title: words })).toMatchObject({ title, article })
      expect(articleSpans('D. 245-4 et annexe 2-5').map(({ from }) => from)).toStrictEqual([
        'D245-4',
        'ANNEXE 2-5',
      ])
    },
  )

  it('that is whole stays as it is', () => {
    const whole = {
      title: "Code de l'action sociale et des familles",
      article: 'L. 262-27 à L. 262-36',
      url: `${LEGI}/codes/id/${CASF}/`,
      legiId: null,
      versionDate: null,
    }
    expect([completeReference(whole), referenceFault(whole), textIdOf(whole)]).toStrictEqual([
      whole,
      null,
      CASF,
    ])
  })

  it('to a law that changes a code is not one to this code', () => {
    const title = 'Loi n° 2005-102 du 11 février 2005 modifiant le code de l’action sociale et des familles'
    expect([codeNamed(title), typed({ title }).title]).toStrictEqual([null, title])
  })

  it.each([
    [{ title: `${LEGI}/codes/article_lc/LEGIARTI000031087573` }, /nom du code/],
    [{ title: 'CASF', legiId: 'LEGIARTI12' }, /douze chiffres/],
    [{ title: 'CASF', article: 'voir plus bas' }, /Article illisible/],
    [
      { title: 'CASF', legiId: 'LEGIARTI000000000001', url: `${LEGI}/codes/article_lc/LEGIARTI000031087573` },
      /l’un des deux/,
    ],
  ])('that is wrong is refused in words', (row, words) => {
    expect(referenceFault(typed(row))?.message).toMatch(words)
  })
})
