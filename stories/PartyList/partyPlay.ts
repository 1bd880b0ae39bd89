import type { StoryContext } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { type Loaded, packs, storyLocale } from '../../.storybook/sandbox.tsx'
import type { Sandbox } from '../../src/exports/sandbox.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators, type Translator } from '../../src/messages/translator.ts'

/** The part of a story's context that these verbs need. */
export type Play = Pick<
  StoryContext,
  'canvas' | 'canvasElement' | 'userEvent' | 'globals' | 'loaded'
>

/** What opens above a list is loaded then: milliseconds that it may take on a busy machine. */
const patient = { timeout: 8_000 }

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

/** The row of somebody, as soon as the list shows it. */
export function row({ canvas }: Play, name: string): Promise<HTMLElement> {
  return canvas.findByRole('button', { name }, patient)
}

/** Every row there is in the page, by name. */
export function rowNames({ canvasElement }: Pick<Play, 'canvasElement'>): readonly string[] {
  const names = canvasElement.querySelectorAll('[data-flash="party-name"]')
  return [...names].map(name => name.textContent ?? '')
}

/** Presses a button of the page or of the dialog in front of it. */
export async function press(play: Play, key: MessageKey): Promise<void> {
  const name = words(play).text(key)
  await play.userEvent.click(await play.canvas.findByRole('button', { name }, patient))
}

/** The dialog in front, under a title. */
export function dialog({ canvas }: Play, title: string): Promise<HTMLElement> {
  return canvas.findByRole('dialog', { name: title }, patient)
}

/** The question whether to delete somebody. */
export function question(play: Play, name: string): Promise<HTMLElement> {
  const title = words(play).text('partyList.delete.title', { name })
  return play.canvas.findByRole('alertdialog', { name: title }, patient)
}

/** Opens somebody's details, and the question in front of them. */
export async function askToDelete(play: Play, name: string): Promise<HTMLElement> {
  await play.userEvent.click(await row(play, name))
  await dialog(play, name)
  await press(play, 'partyList.delete')
  return question(play, name)
}

/** Presses one of the answers of a question. */
export async function answer(play: Play, asked: HTMLElement, key: MessageKey): Promise<void> {
  const name = words(play).text(key)
  await play.userEvent.click(await within(asked).findByRole('button', { name }, patient))
}

/** The list says this, word for word. */
export async function expectText(
  play: Play,
  key: MessageKey,
  params?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = words(play).text(key, params)
  // What is announced stands there twice for a while.
  await waitFor(() => expect(play.canvas.getAllByText(text)[0]).toBeVisible(), patient)
}

/** Types into the search of a list. */
export async function search(
  play: Play,
  topic: 'recipientList' | 'senderList' | 'subClientList',
  text: string,
) {
  const name = words(play).text(`${topic}.search`)
  const field = await play.canvas.findByRole('searchbox', { name })
  await play.userEvent.clear(field)
  await play.userEvent.type(field, text)
}
