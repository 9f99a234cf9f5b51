import './shared/fonts.css'
import './shared/tokens.css'
import './shared/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { meQuery, queryClient } from './shared/api/queries'
import { speak } from './shared/i18n/load'
import { preferences } from './shared/preferences'
import { startReconnecting } from './shared/reconnect'

async function start() {
  // asked for before anything is drawn; the page head has told the browser to fetch it already
  void queryClient.prefetchQuery(meQuery)
  await speak(preferences().language)
  startReconnecting()
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
}

void start()
