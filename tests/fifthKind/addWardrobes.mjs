/**
 * What adding a kind of sheet writes outside its own folder: a line of a file, before what closes its list.
 * @type {Readonly<Record<string, { line: string; before: string; imports?: string }>>}
 */
const LINES = {
  'src/domain/sheet/sheetKinds.ts': {
    line: "wardrobes: { letter: 'V', path: 'vestiaires', titleField: 'name', emailField: 'email', keeper: 'members', type: 'wardrobe', label: 'Vestiaire', plural: 'Vestiaires', keptBy: 'le vestiaire' },",
    before: '} as const satisfies Record<string, SheetKindSpec>',
  },
  'src/features/registry.ts': {
    line: 'wardrobes: wardrobeEntry,',
    before: '}\n\n/** What a kind brings. */',
    imports: "import { wardrobeEntry } from '@tests/fifthKind/wardrobes/wardrobeEntry'\n",
  },
  // As any collection is.
  'collections/index.ts': {
    line: 'Wardrobes,',
    before: ']\n',
    imports: "import { Wardrobes } from '@tests/fifthKind/wardrobes/Wardrobes'\n",
  },
}

/**
 * Reads the product as if it had one more kind of sheet. @throws Error where a line finds no place: the file has changed.
 */
export function addWardrobes() {
  return {
    name: 'add-wardrobes',
    enforce: /** @type {const} */ ('pre'),
    transform(code, id) {
      const added = Object.entries(LINES).find(([file]) => id.endsWith(`/${file}`))?.[1]
      if (!added) return null
      const at = code.lastIndexOf(added.before)
      if (at < 0) throw new Error(`Nowhere to add a line in ${id}`)
      return `${added.imports ?? ''}${code.slice(0, at)}${added.line}\n${code.slice(at)}`
    },
  }
}
