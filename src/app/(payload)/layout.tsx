import config from '@payload-config'
import '@payloadcms/next/css'
import './admin.css'
import './styles/dashboard.css'
import './styles/fields.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { CSSProperties, ReactNode } from 'react'
import { readServerFunction } from '@/features/desk/admin/read/readServerFunction'
import { currentReader } from '@/features/people/session/read/currentReader'
import { mayEnterAdmin } from '@/features/people/session/read/mayEnterAdmin'
import { siteAccent } from '@/features/shell/site/present/siteAccent'
import { textFont } from '../textFont'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  return handleServerFunctions({ ...(await readServerFunction(call)), config, importMap })
}

/** The frame of the admin tells its collections and fields: others than those who work there get the bare page of their refusal. */
export default async function Layout({ children }: { children: ReactNode }) {
  if (!(await mayEnterAdmin()))
    return (
      <html lang="fr">
        <body>{children}</body>
      </html>
    )
  const accent = siteAccent((await currentReader()).site)
  // React's type of a style knows no custom property.
  const style = (accent ? { '--brand': accent } : {}) as CSSProperties
  return (
    <RootLayout
      config={config}
      importMap={importMap}
      serverFunction={serverFunction}
      htmlProps={{ className: textFont.variable, style }}
    >
      {children}
    </RootLayout>
  )
}
