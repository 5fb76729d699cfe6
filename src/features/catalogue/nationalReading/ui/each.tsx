import { Fragment, type ReactNode } from 'react'

/** Renders the pieces of a text in their order, which never changes between two renderings of one page. */
export function each<Item>(
  items: readonly Item[],
  render: (item: Item, at: number) => ReactNode,
): ReactNode[] {
  return items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    <Fragment key={at}>{render(item, at)}</Fragment>
  ))
}
