/** The app: styles once, the query cache, and whether this phone shows the elder layout. */
import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { queryClient } from '@/cloud/query'
import { useElder } from '@/session/elder'
import { useMe } from '@/session/use-me'
import { useOpenedNotice } from '@/session/use-opened-notice'
import { ElderContext } from '@/ui/elder-context'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/icon.css'
import './ui/styles/surface.css'
import './ui/styles/button.css'
import './ui/styles/progress.css'
import './ui/styles/form.css'
import './ui/styles/list.css'
import './ui/styles/media.css'
import './ui/styles/browser.css'

/** Asks who holds the phone wherever it is opened: a message may lead to a deep page first, in the right layout too. */
function Layout({ children }: PropsWithChildren) {
  useMe()
  return <ElderContext.Provider value={useElder()}>{children}</ElderContext.Provider>
}

export default function App({ children }: PropsWithChildren) {
  useOpenedNotice()
  return (
    <QueryClientProvider client={queryClient}>
      <Layout>{children}</Layout>
    </QueryClientProvider>
  )
}
