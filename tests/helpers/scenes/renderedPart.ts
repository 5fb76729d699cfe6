import { NextIntlClientProvider } from 'next-intl'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page or a part of one as the server sends it, with these texts of `messages/fr`. @throws Error where a text lacks */
export function renderedPart(part: ReactNode, messages: Readonly<Record<string, object>>): string {
  // As a component, not as a call: hooks may be in it.
  const page = () =>
    NextIntlClientProvider({
      locale: 'fr',
      messages,
      timeZone: 'Europe/Paris',
      onError: (error) => {
        throw error
      },
      children: part,
    })
  return renderToStaticMarkup(createElement(page))
}
