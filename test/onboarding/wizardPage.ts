import type { Page } from 'playwright'
import { en } from '../../src/messages/en.ts'
import { company } from './applications.ts'

/** The wizard in a host's page, by the words that a person reads. */
export interface WizardPage {
  /** Until the step is on the page, under its heading. */
  readonly at: (step: string) => Promise<void>
  /** Fills in all that the step asks. */
  readonly fill: (step: string) => Promise<void>
  /** What stands in the step's fields, by label. */
  readonly typed: (step: string) => Promise<Readonly<Record<string, string>>>
  readonly goOn: () => Promise<void>
  readonly press: (name: string) => Promise<void>
  readonly agree: () => Promise<void>
}

/** The steps of a company, in their order, but those that only look back. */
export const askedSteps = [
  'who',
  'person',
  'company',
  'address',
  'document',
  'institution',
] as const

const words: Readonly<Record<string, unknown>> = en
const say = (key: string) => String(words[key])
const headings: Readonly<Record<string, string>> = {
  person: 'subClientWizard.contact.heading',
  address: 'subClientWizard.address.headingOfCompany',
}

/** The labels of a step's fields with what is typed there; `>AU` is the code of a choice. */
export function answersOn(step: string): readonly (readonly [string, string])[] {
  const answers = Object.entries(company.steps[step] ?? {})
  return answers.map(([wording, text]) => [say(`field.${wording}.label`), text])
}

export function wizardOn(page: Page): WizardPage {
  function field(label: string) {
    const name = new RegExp(`^${label}(?: ?\\(optional\\))?$`)
    return page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }))
  }
  const card = page.locator('label', { hasText: en['subClientWizard.entity.company'] })

  async function answer(label: string, text: string): Promise<void> {
    if (!text.startsWith('>')) return field(label).fill(text)
    const code = text.slice(1)
    if ((await field(label).evaluate(({ tagName }) => tagName)) === 'SELECT') {
      await field(label).selectOption(code)
      return
    }
    await field(label).fill(code)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
  }

  return {
    at: step =>
      page
        .getByRole('heading', { name: say(headings[step] ?? `subClientWizard.${step}.heading`) })
        .waitFor(),
    async fill(step) {
      if (step === 'who') await card.click()
      for (const [label, text] of answersOn(step)) await answer(label, text)
    },
    async typed(step) {
      const texts = answersOn(step).map(async ([label]) => [label, await field(label).inputValue()])
      return Object.fromEntries(await Promise.all(texts))
    },
    goOn: () =>
      page.getByRole('button', { name: en['subClientWizard.continue'], exact: true }).click(),
    press: name => page.getByRole('button', { name }).click(),
    agree: () => page.getByText(/The details are true/).click(),
  }
}
