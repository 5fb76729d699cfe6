'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'
import { SEARCH_FORM } from './searchFormId'
import { addressOf, type SearchPath } from './searchUrl'
import { filledIn } from './typedParams'

const TYPED = ['q', 'lieu']

/**
 * Keeps the address and the fields of the results page as one: a tick or a choice searches at once and keeps the focus,
 * words search on Enter. Fields may stand anywhere with `form="recherche"`. Without script it is a plain GET form.
 */
export function SearchForm({ path, children }: { path: SearchPath; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const params = useSearchParams()
  const [busy, startTransition] = useTransition()

  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = params.getAll(field.name).includes(field.value)
      // What one is typing is not taken away by the answer to what was typed before.
      else if (
        field instanceof HTMLInputElement &&
        !TYPED.includes(field.name) &&
        field !== document.activeElement
      )
        field.value = params.get(field.name) ?? ''
      else if (field instanceof HTMLSelectElement) {
        field.value = params.get(field.name) ?? ''
        // What it does not propose leaves it on what it begins with.
        if (field.selectedIndex < 0) field.selectedIndex = 0
      }
    }
  }, [params])

  useEffect(() => {
    const onChange = (event: Event) => {
      const field = event.target
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
      if (field.form === form.current && !TYPED.includes(field.name)) go(false)
    }
    const go = (scroll: boolean) => {
      if (form.current)
        startTransition(() =>
          router.push(
            addressOf(path, filledIn(new FormData(form.current ?? undefined), params.has('commune'))),
            { scroll },
          ),
        )
    }
    document.addEventListener('change', onChange)
    return () => document.removeEventListener('change', onChange)
  }, [router, path, params])

  return (
    <search>
      <form
        ref={form}
        id={SEARCH_FORM}
        action={path}
        aria-busy={busy}
        className="searchbar"
        onSubmit={(event) => {
          event.preventDefault()
          const data = new FormData(event.currentTarget)
          // Enter in a field of the filters leaves one where one is.
          const scroll = event.currentTarget.contains(document.activeElement)
          startTransition(() =>
            router.push(addressOf(path, filledIn(data, params.has('commune'))), { scroll }),
          )
        }}
      >
        {children}
      </form>
    </search>
  )
}
