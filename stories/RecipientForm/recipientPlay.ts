import type { StoryContext } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { type Loaded, packs, storyLocale } from '../../.storybook/sandbox.tsx'
import type { Sandbox } from '../../src/exports/sandbox.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators, type Translator } from '../../src/messages/translator.ts'

/** The part of a story's context that these verbs need. `within` another element it is another form. */
export type Play = Pick<StoryContext, 'canvas' | 'userEvent' | 'globals' | 'loaded'>

/** A field by the stem of its message keys. */
export type Wording = MessageKey extends infer Key
  ? Key extends `field.${infer Name}.label`
    ? Name
    : never
  : never

export type Texts = Partial<Record<Wording, string>>

/** What it takes to add somebody in France. */
export const camille = {
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  bic: 'AGRI FR PP',
  firstName: 'Camille',
  lastName: 'Durand',
  'address.line': '12 rue de la Paix, 75002 Paris',
} as const satisfies Texts

/** The story's words, so that a play function finds the same things in every language. */
export function words({ globals }: Pick<Play, 'globals'>): Translator<MessageKey> {
  return createTranslators(storyLocale(globals), packs)(en)
}

export function sandboxOf({ loaded }: Pick<Play, 'loaded'>): Sandbox {
  return (loaded as unknown as Loaded).sandbox
}

/** Takes the device's network away, or gives it back. */
export function setOnline({ loaded }: Pick<Play, 'loaded'>, isOnline: boolean): void {
  ;(loaded as unknown as Loaded).network.isOnline = isOnline
}

type Control = HTMLInputElement | HTMLSelectElement

/** A field with a label, as soon as the form shows it. */
export function field(play: Play, wording: Wording): Promise<Control> {
  const find = () => {
    const control = shownField(play, wording)
    if (!control) throw new Error(`no field “${words(play).text(`field.${wording}.label`)}”`)
    return control
  }
  return waitFor(find, { timeout: 8_000 }) // The first form of a page loads its fields.
}

/** Whether the form asks for a field now. */
export function hasField(play: Play, wording: Wording): boolean {
  return shownField(play, wording) !== undefined
}

/** A control by its label alone, or with the word that marks it as optional. */
function shownField(play: Play, wording: Wording): Control | undefined {
  const { text } = words(play)
  const label = text(`field.${wording}.label`)
  const names = [label, `${label} ${text('field.optional')}`]
  // A delivery method may be called as its field is.
  const found = play.canvas.queryAllByLabelText(
    (said, element) => names.includes(said) && isField(element),
  )
  return found[0] as Control | undefined
}

function isField(element: Element | null): boolean {
  return element?.matches('select, input:not([type=radio])') ?? false
}

/** Writes a country's code into the country field, and takes what is found. */
export async function chooseCountry(play: Play, code: string): Promise<void> {
  const country = await field(play, 'country')
  await play.userEvent.clear(country)
  await play.userEvent.type(country, `${code}{Enter}`)
  await expect(country).toHaveValue(words(play).country(code))
}

/** Chooses one of the delivery methods. */
export function chooseMethod(play: Play, method: string): Promise<void> {
  return choose(play, `method.${method}.label` as MessageKey)
}

/** Chooses a card by its words. */
export async function choose(play: Play, key: MessageKey): Promise<void> {
  const card = await play.canvas.findByRole('radio', { name: words(play).text(key) })
  await play.userEvent.click(card)
  await expect(card).toBeChecked()
}

/** Chooses one of a field's options by its words. */
export async function select(play: Play, wording: Wording, option: string): Promise<void> {
  await play.userEvent.selectOptions(await field(play, wording), option)
}

/** Replaces what stands in a field, as by pasting. */
export async function fill(play: Play, wording: Wording, text: string): Promise<void> {
  const input = await field(play, wording)
  await play.userEvent.clear(input)
  await play.userEvent.click(input)
  await play.userEvent.paste(text)
}

export async function fillAll(play: Play, texts: Texts): Promise<void> {
  for (const [wording, text] of Object.entries(texts)) await fill(play, wording as Wording, text)
}

/** Types in all that is needed in France. */
export function fillCamille(play: Play): Promise<void> {
  return fillAll(play, camille)
}

export async function expectValues(play: Play, texts: Texts): Promise<void> {
  for (const [wording, text] of Object.entries(texts)) {
    await expect(await field(play, wording as Wording)).toHaveValue(text)
  }
}

/** Presses Tab until a field has the focus. */
export async function tabTo(play: Play, wording: Wording): Promise<void> {
  await tabToElement(play, await field(play, wording))
}

/** Presses Tab until the button has the focus, then Enter. */
export async function submitByKeyboard(play: Play): Promise<void> {
  const name = words(play).text('recipientForm.submit')
  await tabToElement(play, await play.canvas.findByRole('button', { name }))
  await play.userEvent.keyboard('{Enter}')
}

async function tabToElement({ userEvent }: Play, element: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 8 && document.activeElement !== element; presses += 1) {
    await userEvent.tab()
  }
  await expect(element).toHaveFocus()
}

/** Presses a button by the key of its words. */
export async function press(play: Play, key: MessageKey): Promise<void> {
  await play.userEvent.click(
    await play.canvas.findByRole('button', { name: words(play).text(key) }),
  )
}

export function submit(play: Play): Promise<void> {
  return press(play, 'recipientForm.submit')
}

/** A field is described by a message, whether it is wrong or not. */
export async function expectDescribed(
  play: Play,
  wording: Wording,
  description: string,
): Promise<void> {
  const input = await field(play, wording)
  await waitFor(() =>
    expect(input).toHaveAccessibleDescription(expect.stringContaining(description)),
  )
}

/** In the fields' place: what is about to be sent, with the focus on its title. */
export async function expectReview(play: Play, lines: Readonly<Record<string, string>>) {
  const name = words(play).text('form.review.title')
  await waitFor(() => expect(play.canvas.getByRole('heading', { name })).toHaveFocus())
  for (const [label, value] of Object.entries(lines)) {
    const term = play.canvas.getAllByRole('term').find(({ textContent }) => textContent === label)
    await expect(term?.nextElementSibling).toHaveTextContent(value)
  }
}

/** The inputs of the calls of an operation, as they reached the API. */
export function sentInputs(play: Play, operation: string): readonly unknown[] {
  return sandboxOf(play)
    .requests.filter(request => request.operation === operation)
    .map(({ variables }) => (variables as { input?: unknown } | undefined)?.input)
}

/** The form says this, word for word. */
export async function expectText(
  play: Play,
  key: MessageKey,
  params?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = words(play).text(key, params)
  // What is found may be drawn anew before it is looked at.
  await waitFor(() => expect(play.canvas.getByText(text)).toBeVisible())
}

/** A field is marked as wrong and described by a message, whose parameters are filled in. */
export async function expectWrong(
  play: Play,
  wording: Wording,
  key: MessageKey,
  params?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const input = await field(play, wording)
  const text = words(play).text(key, params)
  await waitFor(() => expect(input).toBeInvalid())
  await expect(input).toHaveAccessibleDescription(expect.stringContaining(text))
}

/** In the form's place: somebody was added, and the focus is on the news. */
export async function expectCreated(play: Play, name: string): Promise<void> {
  const title = words(play).text('recipientForm.created.title', { name })
  const news = await play.canvas.findByText(title)
  await waitFor(() => expect(news.closest('[data-flash="notice"]')).toHaveFocus())
}

/** How often the creation of a recipient reached the API. */
export function sentCount(play: Play): number {
  return sandboxOf(play).requests.filter(({ operation }) => operation === 'createRecipient').length
}

/** How often the address book has somebody by this last name. */
export function storedCount(play: Play, lastName: string): number {
  const stored = [...sandboxOf(play).store.recipients.values()]
  return stored.filter(recipient => recipient.lastName === lastName).length
}
