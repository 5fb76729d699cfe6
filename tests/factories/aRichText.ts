import fc from 'fast-check'

const block = { direction: null, format: '', indent: 0, version: 1 }
/** Words that Markdown, amounts and frames could mistake for signs of theirs. */
const TRICKY = [
  '*',
  '_',
  '`',
  '[x]',
  '(y)',
  '::: attention',
  ':::',
  '{{',
  '}}',
  '{{rsa}}',
  '|',
  '<b>',
  '&amp;',
  '# ',
  '1. ',
  '- ',
  '+ ',
  '> ',
  '~~~',
  '!',
  '\\',
  '---',
  '===',
  '©',
  'l’été',
  '« 5 % »',
  '10:30',
  'a:b',
  'n°',
  '\u00a0:',
  '$',
  '^',
  '"',
]
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('aide', 'CAF', 'été', 'RSA', 'foyer', '3', '2026') },
  { weight: 2, arbitrary: fc.constantFrom(...TRICKY) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
      .filter((text) => text.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text)),
  },
)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const format = fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 8, 16, 32, 64, 17, 65)
const text = fc
  .record({ words: phrase, format, end: fc.constantFrom('', ' ') })
  .map(({ words, format: marks, end }) => ({
    type: 'text',
    version: 1,
    text: words + end,
    detail: 0,
    format: marks,
    mode: 'normal',
    style: '',
  }))
const linebreak = fc.constant({ type: 'linebreak', version: 1 })
const amount = fc
  .constantFrom('rsa_socle', 'rsa_socle × 25 %', 'a_b * c_d', 'arrondi(x_y; 5)')
  .map((formula) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'i', blockType: 'amount', blockName: '', formula },
  }))
const link = fc
  .record({
    inside: fc.array(text, { minLength: 1, maxLength: 2 }),
    url: fc.constantFrom('/guide/G0001', 'https://a.fr/x_(y)?a=b&c=d', 'mailto:a@b.fr', '/annuaire?q=a%20b'),
  })
  .map(({ inside, url }) => ({
    ...block,
    type: 'link',
    version: 3,
    id: 'l',
    fields: { linkType: 'custom', newTab: false, url },
    children: inside,
  }))
const phrasing = fc.array(fc.oneof({ weight: 5, arbitrary: text }, amount, link, linebreak), {
  minLength: 0,
  maxLength: 6,
})
const plain = fc.array(fc.oneof(text, amount), { minLength: 1, maxLength: 4 })
const paragraph = phrasing.map((children) => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
}))
const heading = fc
  .record({ tag: fc.constantFrom('h2', 'h3', 'h4'), children: plain })
  .map((more) => ({ ...block, type: 'heading', ...more }))
const quote = phrasing.map((children) => ({ ...block, type: 'quote', children }))

const list: fc.Arbitrary<object> = fc.letrec<{ list: object }>((tie) => ({
  list: fc
    .record({
      isNumbered: fc.boolean(),
      start: fc.constantFrom(1, 1, 3),
      items: fc.array(fc.oneof({ depthSize: 'small', maxDepth: 2 }, phrasing, fc.tuple(tie('list'))), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ isNumbered, start, items }) => ({
      ...block,
      type: 'list',
      listType: isNumbered ? 'number' : 'bullet',
      start: isNumbered ? start : 1,
      tag: isNumbered ? 'ol' : 'ul',
      children: items.map((children, at) => ({ ...block, type: 'listitem', value: at + 1, children })),
    })),
})).list

const cell = fc
  .record({
    children: fc.array(fc.oneof(text, amount, linebreak), { maxLength: 3 }),
    headerState: fc.constantFrom(0, 0, 0, 2),
  })
  .map(({ children, headerState }) => ({
    ...block,
    type: 'tablecell',
    headerState,
    colSpan: 1,
    rowSpan: 1,
    children: [{ ...block, type: 'paragraph', textFormat: 0, textStyle: '', children }],
  }))
const table = fc
  .record({
    hasTitles: fc.boolean(),
    width: fc.integer({ min: 1, max: 3 }),
    height: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ hasTitles, width, height }) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
      .map((rows) => ({
        ...block,
        type: 'table',
        children: rows.map((cells, at) => ({
          ...block,
          type: 'tablerow',
          children: hasTitles && at === 0 ? cells.map((each) => ({ ...each, headerState: 1 })) : cells,
        })),
      })),
  )

const frame = fc
  .record({
    kind: fc.constantFrom('warningNote', 'remark', 'example', 'whereToGo'),
    inside: fc.array(fc.oneof(paragraph, list), { maxLength: 2 }),
    words: plain,
    places: fc.subarray(['caf', 'mdph', 'pmi']),
    sheets: fc.subarray(['D0001', 'P0012']),
  })
  .map(({ kind, inside, words, places, sheets }) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: 'b',
      blockName: '',
      blockType: kind,
      content: {
        root: {
          ...block,
          type: 'root',
          children: [{ ...block, type: 'paragraph', children: words }, ...inside],
        },
      },
      ...(kind === 'whereToGo' ? { places, sheets } : {}),
    },
  }))
const scale = fc.constant({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 's', blockType: 'scale', blockName: '', code: 'bareme_x' },
})
const rule = fc.constant({ type: 'horizontalrule', version: 1 })
const picture = fc.constant({
  type: 'upload',
  version: 3,
  format: '',
  id: 'u',
  relationTo: 'media',
  value: 'images/a.png',
  fields: { alt: 'Un plan [1]' },
})

/** Any text that the editor may store, with what Markdown has signs for. */
export const aRichText = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: paragraph }, heading, quote, list, table, frame, scale, rule, picture),
    { maxLength: 6 },
  )
  .map((children) => ({ root: { ...block, type: 'root', children } }))
