import { expect, waitFor } from 'storybook/test'
import type { MessageKey } from '../../src/messages/en.ts'
import {
  choose,
  expectText,
  type Play,
  press,
  sandboxOf,
  setOnline,
  type Wording,
  words,
} from '../RecipientForm/recipientPlay.ts'

export { choose, expectText, type Play, press, sandboxOf, setOnline, type Wording, words }

type Texts = Partial<Record<Wording, string>>
type Params = Readonly<Record<string, unknown>>
type Control = HTMLInputElement | HTMLSelectElement

/** A field of any kind by its label, as soon as the form shows it. */
export function field(play: Play, wording: Wording): Promise<Control> {
  return waitFor(() => {
    const control = shownField(play, wording)
    if (!control) throw new Error(`no field “${words(play).text(`field.${wording}.label`)}”`)
    return control
  })
}

/** Whether the form asks for a field now. */
export function hasField(play: Play, wording: Wording): boolean {
  return shownField(play, wording) !== undefined
}

function shownField(play: Play, wording: Wording): Control | undefined {
  const { text } = words(play)
  const label = text(`field.${wording}.label`)
  const names = [label, `${label} ${text('field.optional')}`]
  const found = play.canvas.queryAllByLabelText(
    (said, element) => names.includes(said) && /^(INPUT|SELECT)$/.test(element?.tagName ?? ''),
  )
  return found[0] as Control | undefined
}

/** Replaces what stands in a field: a text as by pasting, a country by its code, a choice by its value. */
export async function fill(play: Play, wording: Wording, text: string): Promise<void> {
  const { userEvent } = play
  const control = await field(play, wording)
  if (control instanceof HTMLSelectElement) return userEvent.selectOptions(control, text)
  await userEvent.clear(control)
  if (text === '') return
  if (control.getAttribute('role') === 'combobox') {
    await userEvent.type(control, `${text}{Enter}`)
    await expect(control).toHaveValue(words(play).country(text))
    return
  }
  await userEvent.click(control)
  await userEvent.paste(text)
}

export async function fillAll(play: Play, texts: Texts): Promise<void> {
  for (const [wording, text] of Object.entries(texts)) await fill(play, wording as Wording, text)
}

/** What stands in the fields; a choice by its value. */
export async function expectValues(play: Play, texts: Texts): Promise<void> {
  for (const [wording, text] of Object.entries(texts)) {
    await expect(await field(play, wording as Wording)).toHaveValue(text)
  }
}

/** A field is marked as wrong and says why. */
export async function expectWrong(
  play: Play,
  wording: Wording,
  key: MessageKey,
  params?: Params,
): Promise<void> {
  const control = await field(play, wording)
  await waitFor(() => expect(control).toBeInvalid())
  await expectSaid(play, wording, key, params)
}

/** A field is described by a sentence: a hint, a doubt or what is wrong. */
export async function expectSaid(
  play: Play,
  wording: Wording,
  key: MessageKey,
  params?: Params,
): Promise<void> {
  const text = words(play).text(key, params)
  const control = await field(play, wording)
  await waitFor(() => expect(control).toHaveAccessibleDescription(expect.stringContaining(text)))
}

/** In the form's place: what became of it, with the focus on the news. */
export async function expectSaved(play: Play, key: MessageKey, name: string): Promise<void> {
  const news = await play.canvas.findByText(words(play).text(key, { name }))
  await waitFor(() => expect(news.closest('[data-flash="notice"]')).toHaveFocus())
}

/** The inputs that reached the API by one operation. */
export function sentInputs(play: Play, operation: string): readonly Record<string, unknown>[] {
  return sandboxOf(play)
    .requests.filter(request => request.operation === operation)
    .map(({ variables }) => (variables as { input: Record<string, unknown> }).input)
}
