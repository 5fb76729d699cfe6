import localFont from 'next/font/local'

/** The typeface of the portal and of the admin, from our own server: `--font-text`. */
export const textFont = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-text',
  display: 'swap',
})
