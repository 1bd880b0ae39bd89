import axe from 'axe-core'
import type { ReactNode } from 'react'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { ar } from '../../../src/messages/ar.ts'
import { type RenderOptions, render } from '../../render.tsx'
import { type FieldCase, fieldCases } from './fieldCases.ts'

const provider = { locale: 'ar', messages: { ar } }

/** The field in every status that it has, one under the other. */
function EveryStatus({ Field, incomplete, invalid, warning, valid, mend }: FieldCase): ReactNode {
  const [value] = valid
  return (
    <>
      <Field />
      <Field isOptional />
      <Field defaultValue={incomplete[0]} />
      <Field defaultValue={invalid[0]} />
      {warning ? <Field defaultValue={warning[0]} /> : null}
      {mend ? <Field defaultValue={mend[0]} /> : null}
      <Field defaultValue={value} />
      <Field defaultValue={value} errorMessage="This account can’t take payments any more." />
      <Field defaultValue={value} isReadOnly />
      <Field defaultValue={value} isDisabled />
    </>
  )
}

/** Renders them, and waits for the banks' names, which come last. */
async function renderAll(fieldCase: FieldCase, options: RenderOptions = {}): Promise<HTMLElement> {
  const { element } = render(<EveryStatus {...fieldCase} />, options)
  const note = fieldCase.valid[2]
  if (note && options.provider?.locale !== 'ar') {
    await expect.element(page.getByText(note).first()).toBeVisible()
  }
  await expect.poll(() => messages(element).length).toBeGreaterThan(2)
  return element
}

function messages(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-flash="field-message"]')]
}

async function violations(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('; ')}`)
}

async function emulate(features: { name: string; value: string }[]): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features })
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
}

describe.each(fieldCases)('$label', fieldCase => {
  test.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['dark', 'ar'],
  ] as const)('%s, %s: axe finds nothing in any status', async (colorScheme, locale) => {
    const options = { ...(locale === 'ar' && provider), colorScheme }
    expect(await violations(await renderAll(fieldCase, { provider: options }))).toEqual([])
  })

  test('forced colours: borders and words can be seen, and messages have a sign', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }])
    const element = await renderAll(fieldCase)
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    for (const input of element.querySelectorAll<HTMLElement>('[data-flash="input"]')) {
      const { borderBlockStartColor, borderBlockStartStyle, color } = getComputedStyle(input)
      expect(borderBlockStartStyle).toBe('solid')
      expect(borderBlockStartColor).not.toBe(backdrop(input))
      expect(color).not.toBe(backdrop(input))
    }
    for (const message of messages(element)) {
      expect(message.textContent).not.toBe('')
      expect(getComputedStyle(message).color).not.toBe(backdrop(message))
      if (message.dataset.tone === 'info') continue
      const icon = message.querySelector('svg') as SVGElement
      expect(icon.getBoundingClientRect().width).toBeGreaterThan(0)
      expect(getComputedStyle(icon).color).not.toBe(backdrop(message))
    }
  })

  test.each(['en', 'ar'])('320 px, %s: nothing is wider than the page', async locale => {
    await page.viewport(320, 800)
    onTestFinished(() => page.viewport(1280, 900))
    const element = await renderAll(fieldCase, locale === 'ar' ? { provider } : {})
    expect(document.documentElement.clientWidth).toBeLessThanOrEqual(320)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(
      document.documentElement.clientWidth,
    )
    const { left, right } = element.getBoundingClientRect()
    for (const part of element.querySelectorAll('[data-flash^="field-"], [data-flash="input"]')) {
      const box = part.getBoundingClientRect()
      expect(box.left).toBeGreaterThanOrEqual(left)
      expect(box.right).toBeLessThanOrEqual(right)
    }
  })
})

/** The nearest painted colour behind an element. */
function backdrop(element: Element): string {
  const { backgroundColor } = getComputedStyle(element)
  const isSeen = !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)
  if (isSeen || !element.parentElement) return backgroundColor
  return backdrop(element.parentElement)
}
