import { type ReactNode, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createFlashClient, FlashProvider, RecipientForm } from '../../../src/exports/index.ts'
import { createSandbox } from '../../../src/exports/sandbox.ts'
import { BareForm } from './BareForm.tsx'
import { BareTextField, PlainInputs } from './BareTextField.tsx'
import { painted, takeSeen, watchKeystrokes } from './probe.ts'
import { initialValues, rows } from './situation.ts'
import { type FieldSide, situationOfFields } from './situationOfFields.tsx'

/**
 * What can stand on the page; one at a time, so that none pays for another. `bareTextField` stands
 * among plain inputs and `loneTextField` on an empty page, as do the account fields.
 */
export type Side = 'kit' | 'bareForm' | 'bareTextField' | 'loneTextField' | FieldSide

/** One mounting, in milliseconds from its start. */
export interface Mounting {
  /** Until React and the effects are done. */
  readonly script: number
  /** Until the frame that shows it is painted. */
  readonly paint: number
}

/** What the bench asks of the page. */
export interface Stage {
  show(side: Side | null): Promise<void>
  mount(side: Side): Promise<Mounting>
  takeSeen: typeof takeSeen
}

declare global {
  interface Window {
    stage: Stage
    /** Chromium's, under `--expose-gc`. */
    gc?: (options: { type: 'minor' | 'major' }) => void
  }
}

const sandbox = createSandbox({ deliveryMethods: rows })
const client = createFlashClient({
  endpoint: 'https://sandbox.example/',
  fetch: sandbox.fetch,
  getToken: sandbox.getToken,
})
let setSide: (side: Side | null) => void

/** The providers stay, as in a host's page; what is under test comes and goes beneath them. */
function Page(): ReactNode {
  const [side, set] = useState<Side | null>(null)
  setSide = set
  return (
    <>
      <FlashProvider client={client}>
        {side === 'kit' ? <RecipientForm initialValues={initialValues} /> : null}
        {isFieldSide(side) ? situationOfFields[side] : null}
      </FlashProvider>
      <I18nProvider locale="en">
        {side === 'bareForm' ? <BareForm /> : null}
        {side === 'loneTextField' ? <BareTextField /> : null}
        {side === 'bareTextField' ? (
          <form>
            <PlainInputs />
            <BareTextField />
          </form>
        ) : null}
      </I18nProvider>
    </>
  )
}

function isFieldSide(side: Side | null): side is FieldSide {
  return side !== null && side in situationOfFields
}

async function show(side: Side | null): Promise<void> {
  flushSync(() => setSide(null))
  await quiet()
  flushSync(() => setSide(side))
  await quiet()
  takeSeen()
}

async function mount(side: Side): Promise<Mounting> {
  flushSync(() => setSide(null))
  await quiet()
  window.gc?.({ type: 'minor' }) // Else the garbage of one side is swept in the time of the other.
  const start = performance.now()
  flushSync(() => setSide(side))
  const script = performance.now() - start
  await painted()
  return { script, paint: performance.now() - start }
}

async function quiet(): Promise<void> {
  await painted()
  await new Promise(resolve => setTimeout(resolve, 10))
}

createRoot(document.getElementById('stage') as HTMLElement).render(<Page />)
watchKeystrokes()
window.stage = { show, mount, takeSeen }
