import { PayoutForm } from '../../src/components/PayoutForm/PayoutForm.tsx'
import type { Kind, ProbeProps } from './kind.ts'
import { payouts } from './payouts.tsx'
import type { Screen } from './screen.ts'

/** Payouts by the kit's own form: seen in its words, done by its fields and buttons. */
export const payoutPage: Kind = { ...payouts, Probe: PayoutPage, read }

const recipientId = '5ba89a6b35a2b327b81ffc3b'

function PayoutPage({ amount, externalId, onSent }: ProbeProps) {
  return (
    <PayoutForm
      externalId={externalId}
      initialValues={{ recipientId, amount }}
      moveId="storm"
      onSent={onSent}
    />
  )
}

/** What the words on the page say. */
function read(element: HTMLElement): Screen {
  // Fixed spaces, and marks of direction.
  const words = (element.innerText ?? '')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u2066-\u2069]/g, '')
  const button = (name: RegExp) =>
    [...element.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''))
  const form = element.querySelector('form')
  const input = element.querySelector<HTMLInputElement>('input[name="amount"]')
  const receipt = /: ([\d.,]+) AUD to John Malkovich/.exec(words)?.[1]
  const id = /Transaction ID\s+([0-9a-f]{24})/.exec(words)?.[1] ?? ''
  const isReviewing = words.includes('Check the details')
  const isPending = element.querySelector('button[aria-disabled="true"]') !== null
  const isUnknown = /We don’t know yet whether it was sent|Checking what you began before/.test(
    words,
  )
  const trouble = form?.querySelector('[data-flash="notice"]:not([data-tone="caution"])')
  const isFailed =
    !isUnknown && !isPending && trouble && !/^Check \d/.test(trouble.textContent ?? '')
  const status = isUnknown
    ? 'unknown'
    : receipt
      ? 'succeeded'
      : isPending
        ? 'submitting'
        : isFailed
          ? 'failed'
          : 'idle'
  const retry = form || receipt ? undefined : button(/Try again|Look again/)
  const press = () => pressed(element)
  return {
    step: receipt ? 'saved' : isReviewing ? 'reviewing' : 'filling',
    status,
    problem: isFailed ? (trouble?.textContent ?? '') : undefined,
    isWaiting: isPending || words.includes('Loading'),
    sent: receipt === undefined ? undefined : { id, amount: receipt },
    isEarlier: words.includes('This was sent before'),
    amount: isReviewing ? (/Send ([\d.,]+) AUD/.exec(words)?.[1] ?? '') : (input?.value ?? ''),
    isLocked: !input || input.readOnly || input.disabled,
    setAmount: text => input && type(input, text),
    retry: retry && (() => retry.click()),
    submit: press,
    check: undefined,
    edit: () => button(/^Back/)?.click(),
    startAnother: () => button(/^Send another/)?.click(),
  }
}

/** A click on the form's button, or Enter, which does what the button would do. */
async function pressed(element: HTMLElement): Promise<void> {
  const button = element.querySelector<HTMLButtonElement>('form button[type="submit"]')
  if (!button) return
  button.focus()
  button.click()
}

function type(input: HTMLInputElement, text: string): void {
  input.focus()
  input.setSelectionRange(0, input.value.length)
  // As a keyboard does, so that the field's own formatting takes part.
  document.execCommand('insertText', false, text)
  input.blur()
}
