import { FlashProvider, RecipientForm } from 'flashkit'
import { createRoot } from 'react-dom/client'
import 'flashkit/styles.css'

/** A host's page as a host writes it: the built package, its stylesheet, and an endpoint over HTTP. */
const { endpoint, token } = Object.fromEntries(new URLSearchParams(location.search))

createRoot(document.getElementById('root') as HTMLElement).render(
  <FlashProvider endpoint={endpoint ?? ''} getToken={() => token ?? ''}>
    <RecipientForm />
  </FlashProvider>,
)
