import { choiceName } from './choiceName'
import { frenchOfEditor } from './frenchOfEditor'
import { hasName } from './hasName'
import { sayInFrench } from './sayInFrench'
import { setAttributes } from './setAttributes'

type Mend = { selector: string; mend: (element: HTMLElement) => void }

/** What the CMS leaves unnamed, named wrongly or hidden while it takes the focus; each mend may run again without harm. */
const MENDS: readonly Mend[] = [
  {
    selector: '.template-default__wrap',
    mend: (page) => setAttributes(page, { role: page.querySelector('main') ? null : 'main' }),
  },
  // On a phone it scrolls sideways: the keyboard must reach it.
  {
    selector: '.doc-controls__content',
    mend: (line) => setAttributes(line, { tabindex: '0', role: 'group', 'aria-label': 'État de la fiche' }),
  },
  // Its links stand in no items.
  {
    selector: '.doc-tabs__tabs',
    mend: (tabs) => setAttributes(tabs, { role: 'group', 'aria-label': 'Pages de la fiche' }),
  },
  // What is read says more: how many versions, which field.
  {
    selector: '.doc-tab[aria-label], .diff-collapser__toggle-button[aria-label]',
    mend: (control) => setAttributes(control, { 'aria-label': null }),
  },
  {
    selector: '.select-row__checkbox input',
    mend: (box) => setAttributes(box, { 'aria-label': `Choisir la ligne : ${rowTitle(box)}` }),
  },
  {
    selector: '#select-all',
    mend: (box) =>
      setAttributes(box, { 'aria-label': 'Choisir toutes les lignes', 'aria-labelledby': null, title: null }),
  },
  // Its tooltip is the name of the field in the base.
  { selector: '.checkbox-input input[title]', mend: (box) => setAttributes(box, { title: null }) },
  {
    selector: '.clickable-arrow--left',
    mend: (arrow) => setAttributes(arrow, { 'aria-label': 'Page précédente' }),
  },
  {
    selector: '.clickable-arrow--right',
    mend: (arrow) => setAttributes(arrow, { 'aria-label': 'Page suivante' }),
  },
  {
    selector: '.condition__actions-remove',
    mend: (button) => setAttributes(button, { 'aria-label': 'Retirer ce filtre' }),
  },
  {
    selector: '.condition__actions-add',
    mend: (button) => setAttributes(button, { 'aria-label': 'Ajouter un filtre après celui-ci' }),
  },
  {
    selector: '.rs__input, .rs__dummyInput, .react-select input',
    mend: (box) => setAttributes(box, { 'aria-label': choiceName(box) }),
  },
  // The arrow keys open the list from its box: the button is for the mouse alone.
  {
    selector: '.dropdown-indicator[aria-hidden]',
    mend: (button) => setAttributes(button, { tabindex: '-1' }),
  },
  {
    selector: '.clear-indicator',
    mend: (button) =>
      setAttributes(button, { 'aria-hidden': null, 'aria-label': `Effacer : ${choiceName(button)}` }),
  },
  // A button cannot hold the button that removes it.
  {
    selector: '.rs__multi-value[role="button"]',
    mend: (value) =>
      setAttributes(value, {
        role: 'group',
        'aria-label': value.textContent,
        'aria-roledescription': 'valeur à déplacer',
      }),
  },
  {
    selector: '[id^="DndDescribedBy"]',
    mend: (help) => {
      if (help.textContent !== DRAG_HELP) help.textContent = DRAG_HELP
    },
  },
  {
    selector: 'button[aria-label], [role="button"][aria-label]',
    mend: (button) => {
      const french = frenchOfEditor(button.getAttribute('aria-label') ?? '')
      if (french) setAttributes(button, { 'aria-label': french })
    },
  },
  { selector: '.table-action-menu-dropdown .text, .drawer__header__title', mend: sayInFrench },
  {
    selector: '.popup-button',
    mend: (button) => {
      if (!hasName(button)) setAttributes(button, { 'aria-label': menuName(button) })
    },
  },
]

const DRAG_HELP = 'Pour déplacer : Espace, puis les flèches, puis Espace pour poser. Échap pour annuler.'

/** Mends all that is under `root`. */
export function nameControls(root: HTMLElement): void {
  for (const { selector, mend } of MENDS)
    for (const found of root.querySelectorAll<HTMLElement>(selector)) mend(found)
}

/** The first cell of a row that says something. */
function rowTitle(box: HTMLElement): string {
  const cells = [...(box.closest('tr')?.querySelectorAll('td') ?? [])]
  return cells.map((cell) => cell.textContent?.trim()).find(Boolean) ?? ''
}

function menuName(button: HTMLElement): string {
  if (button.closest('.doc-controls')) return 'Autres actions'
  if (button.closest('.collapsible')) return 'Actions sur la ligne'
  return 'Ouvrir le menu'
}
