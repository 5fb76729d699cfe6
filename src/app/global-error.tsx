'use client'

import messages from '../../messages/errors.fr.json'

/** When even the frame fails: the same words, without anything that could fail too. */
export default function GlobalError() {
  const { title, text, home } = messages.broken
  return (
    <html lang="fr">
      <head>
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{text}</p>
          <p>
            <a href="/">{home}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
