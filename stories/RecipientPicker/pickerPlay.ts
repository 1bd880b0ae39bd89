import type { StoryContext } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { type Loaded, packs, storyLocale } from '../../.storybook/sandbox.tsx'
import type { Sandbox } from '../../src/exports/sandbox.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators, type Translator } from '../../src/messages/translator.ts'

/** The part of a story's context that these verbs need. */
export type Play = Pick<
  StoryContext,
  'canvas' | 'canvasElement' | 'userEvent' | 'globals' | 'loaded'
>

type Params = Readonly<Record<string, unknown>>

/** The story's words, so that a play function finds the same things in every language. */
export function words({ globals }: Pick<Play, 'globals'>): Translator<MessageKey> {
  return createTranslators(storyLocale(globals), packs)(en)
}

export function sandboxOf({ loaded }: Pick<Play, 'loaded'>): Sandbox {
  return (loaded as unknown as Loaded).sandbox
}

/** The search, as soon as the book is here. */
export function picker(play: Play): Promise<HTMLInputElement> {
  const label = words(play).text('recipientPicker.label')
  return play.canvas.findByRole('combobox', { name: name => name.startsWith(label) })
}

/** Types into the search. */
export async function search(play: Play, text: string): Promise<void> {
  await play.userEvent.type(await picker(play), text)
}

/** What the list shows, line by line. */
export async function options({ canvas }: Play): Promise<readonly string[]> {
  const found = await canvas.findAllByRole('option')
  return found.map(({ textContent }) => textContent ?? '')
}

/** Searches, and takes what is found. */
export async function pick(play: Play, text: string, name: string): Promise<void> {
  await search(play, text)
  await waitFor(async () => expect((await options(play))[0]).toContain(name))
  await play.userEvent.keyboard('{ArrowDown}{Enter}')
  await expectChosen(play, name)
}

/** The field shows this name, and nothing is open. */
export async function expectChosen(play: Play, name: string): Promise<void> {
  const field = await picker(play)
  await waitFor(() => expect(field).toHaveValue(name))
  await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'false'))
}

/** The field is described by a sentence. */
export async function expectSaid(play: Play, key: MessageKey, params?: Params): Promise<void> {
  const field = await picker(play)
  const text = words(play).text(key, params)
  await waitFor(() => expect(field).toHaveAccessibleDescription(expect.stringContaining(text)))
}

/** Searches for somebody who isn't there, and goes on to add them. */
export async function openForm(play: Play, text: string): Promise<void> {
  await search(play, text)
  await pressAdd(play)
}

/** Takes the last line of the open list, with the keyboard. */
export async function pressAdd(play: Play): Promise<void> {
  const { text } = words(play)
  const name = text('recipientPicker.add')
  const line = await play.canvas.findByRole('option', { name })
  await play.userEvent.keyboard('{ArrowUp}')
  await waitFor(async () =>
    expect(await picker(play)).toHaveAttribute('aria-activedescendant', line.id),
  )
  await play.userEvent.keyboard('{Enter}')
  const title = text('recipientPicker.new')
  await waitFor(() => expect(play.canvas.getByRole('heading', { name: title })).toHaveFocus())
}

/** Opens the whole list. */
export async function openList(play: Play): Promise<void> {
  const name = words(play).text('recipientPicker.show')
  await picker(play)
  await play.userEvent.click(
    await play.canvas.findByRole('button', { name: label => label.startsWith(name) }),
  )
}

/** Presses a button by the key of its words. */
export async function press(play: Play, key: MessageKey): Promise<void> {
  const name = words(play).text(key)
  await play.userEvent.click(await play.canvas.findByRole('button', { name }))
}

/** The page says this, word for word. */
export async function expectText(play: Play, key: MessageKey, params?: Params): Promise<void> {
  const text = words(play).text(key, params)
  await waitFor(() => expect(play.canvas.getByText(text)).toBeVisible())
}
