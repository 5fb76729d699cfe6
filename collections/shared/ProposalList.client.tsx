'use client'

import type { ReactNode } from 'react'

type Props<Choice> = {
  /** Of the box above, whose keyboard moves `at` and which names the option by `${id}-${rank}`. */
  id: string
  label: string
  choices: readonly Choice[] | null
  at: number
  onChoose: (choice: Choice) => void
  children: (choice: Choice) => ReactNode
}

/** What a box of the admin proposes; a mouse chooses here, the keyboard in the box. */
export function ProposalList<Choice extends { code: string }>({
  id,
  label,
  choices,
  at,
  onChoose,
  children,
}: Props<Choice>) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!choices?.length}>
      {choices?.map((choice, rank) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts on the box, through aria-activedescendant
        // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
        <div
          key={choice.code}
          id={`${id}-${rank}`}
          role="option"
          aria-selected={rank === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {children(choice)}
        </div>
      ))}
    </div>
  )
}
