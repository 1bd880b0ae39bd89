import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ar } from '../../../src/messages/ar.ts'
import { steppedClock } from '../../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { type DeviceClock, moveClocks } from '../../hooks/deviceClock.ts'
import { type Rendered, type RenderOptions, render } from '../../render.tsx'

/** Of the sandbox's address book: IBAN, EUR. */
export const claire = '64f1a2b3c4d5e6f708192a02'

/** A payment that needs no more than to be looked over. */
export const toClaire = {
  initialValues: { fromCurrency: 'AUD', toCurrency: 'EUR', size: '1000', recipientId: claire },
}

export const field = (name: string | RegExp) => page.getByRole('textbox', { name })
export const button = (name: string | RegExp) => page.getByRole('button', { name })

/** What stands in a text field. */
export const textIn = (name: string) => () =>
  (field(name).query() as HTMLInputElement | null)?.value

/** What stands in what has the focus; a fixed space reads as a plain one. */
export const news = () =>
  (document.activeElement as HTMLElement).innerText.replaceAll('\u00a0', ' ')

export const arabic = { provider: { locale: 'ar', messages: { ar } } } as const
export const arabicText = (key: keyof typeof ar) => ar[key] as string

export interface ExchangePage extends Rendered {
  /** What the API was asked to make. */
  readonly inputs: () => readonly Input[]
  readonly quotes: (tradeable: boolean) => number
}

type Input = Readonly<Record<string, unknown>>

/** A page with a form, in a tab that is new. */
export function open(form: ReactNode, options?: RenderOptions): ExchangePage {
  sessionStorage.clear()
  const rendered = render(form, options)
  const { requests } = rendered.sandbox
  return {
    ...rendered,
    inputs: () =>
      requests
        .filter(({ operation }) => /^create(Payment|Conversion)$/.test(operation ?? ''))
        .map(({ variables }) => variables.input as Input),
    quotes: tradeable =>
      requests.filter(
        ({ operation, variables }) =>
          operation === 'quote' && ((variables.input as Input).tradeable ?? false) === tradeable,
      ).length,
  }
}

/** The same on an API and a device whose clocks the test moves. */
export function openTimed(form: ReactNode): ExchangePage & { readonly clock: DeviceClock } {
  const sandbox: Sandbox = createSandbox({ clock: steppedClock(Date.now()) })
  return { clock: moveClocks(sandbox), ...open(form, { sandbox }) }
}

/** Until the test ends, the page is as wide as a phone. */
export async function onPhone(): Promise<void> {
  await page.viewport(360, 800)
  onTestFinished(() => page.viewport(1280, 900))
}

/** Presses Tab until what has the focus is called so, as a person who looks at the page. */
export async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await userEvent.keyboard('{Tab}')
    if (nameOf(document.activeElement).startsWith(name)) return
  }
  throw new Error(`Tab led to nothing called ${name}`)
}

function nameOf(element: Element | null): string {
  const [label] = (element as HTMLInputElement | null)?.labels ?? []
  return (label ?? element)?.textContent ?? ''
}

/** No element, and no line of text, reaches beyond the window. */
export function fits(): boolean {
  return document.documentElement.scrollWidth <= window.innerWidth
}
