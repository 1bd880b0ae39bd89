import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { isSendable } from '../../src/accounts/check.ts'
import { SubClientWizard } from '../../src/components/SubClientWizard/SubClientWizard.tsx'
import { en } from '../../src/messages/en.ts'
import type { FormField } from '../../src/rules/fieldDefinition.ts'
import { type FormValues, valueAt } from '../../src/rules/formValues.ts'
import { render } from '../render.tsx'
import { rightApplication, withTexts } from '../rules/subClientApplication.ts'
import { fieldsOf, type SubClientMistake, subClientMistakes } from '../rules/subClientMistakes.ts'

// Every way to break a rule, from the table of the rules, on the page: each field says of itself what is
// wrong with it, in its own description, as soon as the person has left it or wants to go on.

type Group = readonly [SubClientMistake, ...SubClientMistake[]]

const steps = ['who', 'person', 'company', 'address', 'document'] as const
const english: Readonly<Record<string, unknown>> = en
const told = new Set<SubClientMistake>()

/** Whether the person leaves something out that they were asked for. */
const isMissing = ({ code }: SubClientMistake) => code === 'missing'

/** The phone parser is always there on a page. */
const onPage = subClientMistakes.filter(({ code }) => code !== 'mobileCountryCode')

/** One visit to a step is enough for all that is typed there in the same situation. */
function groupsOf(mistakes: readonly SubClientMistake[]): readonly (readonly [string, Group])[] {
  const groups = new Map<string, [SubClientMistake, ...SubClientMistake[]]>()
  for (const mistake of mistakes) {
    const { step, field, code, situation } = mistake
    // Without a kind of document, nobody knows what its number is called.
    const isAlone = field === 'idDoc.type' && code === 'missing'
    const place = [step, situation.entity, situation.country, ...(isAlone ? [field] : [])]
    const known = groups.get(place.join(', '))
    if (known) known.push(mistake)
    else groups.set(place.join(', '), [mistake])
  }
  return [...groups]
}

/** The wizard on one step, with all that comes before it. */
function open({ step, situation }: SubClientMistake, values: FormValues): void {
  const before = steps.slice(0, steps.indexOf(step as (typeof steps)[number]))
  render(
    <SubClientWizard
      hiddenSteps={before}
      initialValues={values as Parameters<typeof SubClientWizard>[0]['initialValues']}
      key={situation.country}
    />,
    { provider: { environment: 'production' } },
  )
}

function rightValues({ situation: { entity, country } }: SubClientMistake): FormValues {
  // A number in the building would stand for that of the street.
  return withTexts(rightApplication(entity, country === 'AU' ? 'AU' : 'DE'), noBuilding)
}

const noBuilding = { 'address.building': '' }

function fieldOf({ situation }: SubClientMistake, name: string): FormField {
  const field = fieldsOf(situation).find(one => one.name === name)
  if (!field) throw new Error(`${name} isn't asked for`)
  return field
}

/** The control that a person knows by its label. */
function controlOf({ wording, kind, section }: FormField, text = '') {
  const label = String(english[`field.${wording}.label`])
  if (section === 'who' && text === '') return page.getByRole('radiogroup', { name: label })
  if (section === 'who') {
    return page.getByRole('combobox', { name: en['subClientWizard.country.which'] })
  }
  const isList = kind === 'choice' || kind === 'country'
  const sought = new RegExp(`^${escaped(label)}(?: ?\\(optional\\))?$`)
  return page.getByRole(isList ? 'combobox' : 'textbox', { name: sought })
}

/** What the field’s message gives with any data, at the end of a description. */
function said({ code }: SubClientMistake, { wording }: FormField, params: object = {}): RegExp {
  const { expected } = params as { readonly expected?: string }
  const keys = [
    code === 'missing' ? `field.${wording}.missing` : `check.${code}`,
    `check.character.${expected}`,
  ]
  const message = keys.map(key => english[key]).find(Boolean)
  if (typeof message !== 'string') throw new Error(`There is no ${keys.join(', nor ')}`)
  const words = message.split(/\{\w+(?::\w+)?\}/).map(escaped)
  return new RegExp(`${words.join('[^{}]+')}$`)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The field says this of itself, and is marked as wrong unless it is a doubt. */
async function expectTold(mistake: SubClientMistake): Promise<void> {
  const { text, others, situation } = mistake
  const field = fieldOf(mistake, mistake.field)
  const textOf = (name: string) => others[name] ?? ''
  const verdict = field.check(text, { addressCountry: situation.country, textOf })
  const isWrong = verdict.status === 'empty' ? field.isRequired : !isSendable(verdict)
  const about = `${mistake.field}: ${mistake.code}`
  const control = controlOf(field, text)
  const sentence = said(mistake, field, verdict.params)
  await expect.element(control, { message: about }).toHaveAccessibleDescription(sentence)
  expect(control.element().ariaInvalid === 'true', about).toBe(isWrong)
  told.add(mistake)
}

async function goOn(): Promise<void> {
  await page.getByRole('button', { name: en['subClientWizard.continue'], exact: true }).click()
}

describe('what is left, with something wrong in it', () => {
  const typed = onPage.filter(mistake => !isMissing(mistake) && !mistake.isOffPage)

  test.each(groupsOf(typed))('%s', { timeout: 60_000 }, async (_, group) => {
    const [first] = group
    const values = rightValues(first)
    open(first, values)
    const changed = new Map<string, string>()
    for (const mistake of group) {
      const texts: Readonly<Record<string, string>> = {
        ...mistake.others,
        [mistake.field]: mistake.text,
      }
      for (const name of new Set([...changed.keys(), ...Object.keys(texts)])) {
        const text = texts[name] ?? valueAt(values, name)
        if ((changed.get(name) ?? valueAt(values, name)) === text) continue
        await controlOf(fieldOf(mistake, name)).fill(text)
        changed.set(name, text)
      }
      // The mistake is left last, whatever stands beside it.
      await controlOf(fieldOf(mistake, mistake.field)).fill(mistake.text)
      await userEvent.tab()
      await expectTold(mistake)
    }
  })
})

describe('what is left out', () => {
  test.each(groupsOf(onPage.filter(isMissing)))('%s', async (_, group) => {
    const [first] = group
    const texts = Object.fromEntries(group.map(({ field }) => [field, '']))
    open(first, withTexts(rightValues(first), texts))
    await goOn()
    for (const mistake of group) await expectTold(mistake)
  })
})

describe('what a host’s value says, though no list offers it', () => {
  test.each(
    onPage
      .filter(({ isOffPage }) => isOffPage)
      .map(each => [`${each.field}: ${each.code}`, each] as const),
  )('%s', async (_, mistake) => {
    open(mistake, withTexts(rightValues(mistake), { [mistake.field]: mistake.text }))
    await goOn()
    await expectTold(mistake)
  })
})

// The last of all: none was left out.
test('every way to break a rule was told of', () => {
  expect(
    onPage.filter(mistake => !told.has(mistake)).map(({ field, code }) => `${field}: ${code}`),
  ).toEqual([])
})
