import { FlashProvider, SubClientWizard } from 'flashkit'
import { browserHistory, type Draft } from 'flashkit/hooks'
import { createRoot } from 'react-dom/client'
import 'flashkit/styles.css'

/** A host's page with the wizard, as the address asks; its store stands for one that is encrypted. */
const { endpoint, token, drafts, history } = Object.fromEntries(
  new URLSearchParams(location.search),
)

const store = {
  load: () => JSON.parse(localStorage.getItem('host.drafts') ?? 'null') as unknown,
  save: (draft: Draft) => localStorage.setItem('host.drafts', JSON.stringify(draft)),
  clear: () => localStorage.removeItem('host.drafts'),
}

// A host's router has something of its own in each entry.
if (history && !window.history.state) {
  window.history.replaceState({ router: { page: 'list' } }, '')
  window.history.pushState({ router: { page: 'onboarding' } }, '')
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <FlashProvider endpoint={endpoint ?? ''} environment="production" getToken={() => token ?? ''}>
    <SubClientWizard
      drafts={drafts ? store : undefined}
      hasInstitution
      history={history ? browserHistory() : undefined}
    />
  </FlashProvider>,
)
