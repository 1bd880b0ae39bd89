import type { Decorator } from '@storybook/react-vite'
import { type ReactNode, useMemo } from 'react'
import { expect, waitFor } from 'storybook/test'
import type { Draft, DraftStore } from '../../src/hooks/onboarding/draft.ts'
import type { MessageKey } from '../../src/messages/en.ts'
import { FlashContext, useFlash } from '../../src/provider/FlashContext.ts'
import { type Play, press, words } from '../FieldForm/formPlay.ts'

/** A person in Australia, whose details look like anybody's. */
export const mia = {
  entity: 'individual',
  firstName: 'Mia',
  middleName: 'Rose',
  lastName: 'Chen',
  dob: '1991-02-17',
  mobile: '+61 412 907 338',
  email: 'mia.chen@bluegum.net.au',
  address: {
    country: 'AU',
    street: '45 Elgin St',
    suburb: 'Carlton',
    state: 'VIC',
    postcode: '3053',
  },
  idDoc: { type: 'passport', docNumber: 'N4827163', country: 'AU' },
} as const

/** A company in Australia, with her as its contact person. */
export const acme = {
  ...mia,
  entity: 'company',
  legalName: 'Bluegum Provisions Pty Ltd',
  tradingAsName: 'Bluegum',
  businessNumber: '88 614 907 238',
} as const

/** A person abroad. */
export const camille = {
  ...mia,
  firstName: 'Camille',
  middleName: 'Anne',
  lastName: 'Durand',
  mobile: '+33 6 42 18 90 57',
  address: {
    country: 'FR',
    street: '12 rue de la Paix',
    suburb: 'Paris',
    state: 'Ile-de-France',
    postcode: '75002',
  },
  idDoc: { type: 'passport', docNumber: '19FV48271', country: 'FR' },
} as const

/** All that is known already. */
export const skipped = ['person', 'company', 'address', 'document'] as const

/** The page of a host that is no test environment, as the API’s own address would tell. */
export const inProduction: Decorator = Story => (
  <Production>
    <Story />
  </Production>
)

function Production({ children }: { readonly children: ReactNode }): ReactNode {
  const flash = useFlash()
  const value = useMemo(() => ({ ...flash, environment: 'production' as const }), [flash])
  return <FlashContext.Provider value={value}>{children}</FlashContext.Provider>
}

/** A step is on the page, under its heading, which has the focus after a move. */
export async function expectStep(
  play: Play,
  key: MessageKey,
  { isMoved = true }: { readonly isMoved?: boolean } = {},
): Promise<void> {
  const name = words(play).text(key)
  const heading = await play.canvas.findByRole('heading', { level: 2, name })
  if (isMoved) await waitFor(() => expect(heading).toHaveFocus())
}

/** On to the next step. */
export function goOn(play: Play): Promise<void> {
  return press(play, 'subClientWizard.continue')
}

/** From the first step to the consent, where all is known. */
export async function goToConsent(play: Play): Promise<void> {
  await expectStep(play, 'subClientWizard.who.heading', { isMoved: false })
  await goOn(play)
  await expectStep(play, 'subClientWizard.review.heading')
  await goOn(play)
  await expectStep(play, 'subClientWizard.consent.heading')
}

/** Agrees, and opens the account. */
export async function openAccount(play: Play, name: string): Promise<void> {
  await goToConsent(play)
  await agree(play, name)
  await pressOpen(play, name)
}

export async function agree(play: Play, name: string): Promise<void> {
  const label = words(play).text('subClientWizard.agree', { name })
  await play.userEvent.click(await play.canvas.findByRole('checkbox', { name: label }))
}

export async function pressOpen(play: Play, name: string): Promise<void> {
  const label = words(play).text('subClientWizard.open', { name })
  await play.userEvent.click(await play.canvas.findByRole('button', { name: label }))
}

/** A host’s store that holds an application as somebody left it on the step of the address. */
export function storeWith(values: object): DraftStore {
  let stored: unknown = draftOf(values)
  return {
    load: () => stored,
    save: draft => {
      stored = draft
    },
    clear: () => {
      stored = undefined
    },
  }
}

/** The same, but before it is saved again another window has gone on with it. */
export function contested(values: object): DraftStore {
  const theirs = { ...draftOf(values), revision: 'theirs', step: 'document' }
  let stored: unknown
  return {
    comparesRevisions: true,
    load: () => draftOf({ ...values, address: { country: 'AU', street: '45 Elgin St' } }),
    save(draft, replaces) {
      stored ??= theirs
      if ((stored as Draft).revision !== replaces) return { conflict: stored }
      stored = draft
    },
    clear: () => {
      stored = undefined
    },
  }
}

function draftOf(values: object): Draft {
  return {
    version: 1,
    revision: 'left',
    savedAt: '2026-03-02T09:30:00.000Z',
    step: 'address',
    visited: ['who', 'person', 'address'],
    values: values as Draft['values'],
    answers: {},
    externalId: '',
    isSent: false,
  }
}
