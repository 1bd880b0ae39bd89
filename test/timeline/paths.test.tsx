import { expect, test } from 'vitest'
import { conversion, mediaSearch, payment, subClient, withdrawal, yours } from './begin.ts'
import { type Act, type Path, play, wait } from './play.tsx'

const sydneysAbroad = {
  sender: {
    firstName: 'Katarina',
    lastName: 'Oreiro',
    mobile: '0061422832849',
    address: { street: 'Rua Augusta 1, Sao Paulo', country: 'BR' },
  },
}
const approved: Act = ['approved', (sandbox, id) => sandbox.review(id, 'approve')]
const declined: Act = ['declined', (sandbox, id) => sandbox.review(id, 'decline')]
const failed: Act = ['fails', (sandbox, id) => sandbox.fail(id)]
const cancelled: Act = ['cancelled by Flash', (sandbox, id) => sandbox.cancel(id)]
const technical: Act = [
  'cancelled for a technical fault',
  (sandbox, id) => sandbox.cancel(id, 'TECHNICAL_ISSUE'),
]
const refundedByYou: Act = [
  'refunded by you',
  yours('refundDeposit(id: $id, input: { amount: 60, reason: "Sent twice" })'),
]

/** Each documented way that the sandbox can go. */
const paths: Readonly<Record<string, Path>> = {
  'withdrawal, the happiest way': {
    entity: 'withdrawal',
    begin: withdrawal('Invoice 7'),
    acts: [wait(1_000), wait(2_000)],
  },
  'withdrawal from abroad, by Direct Entry': {
    entity: 'withdrawal',
    begin: withdrawal('Invoice 8', sydneysAbroad),
    acts: [wait(1_000), wait(2_000)],
  },
  'withdrawal, reviewed and let go on (PUSH_AML)': {
    entity: 'withdrawal',
    begin: withdrawal('PUSH_AML'),
    acts: [wait(1_000), wait(3_000), wait(2_000)],
  },
  'withdrawal, reviewed for ever (HALT_AML), then declined': {
    entity: 'withdrawal',
    begin: withdrawal('HALT_AML'),
    acts: [wait(1_000), wait(86_400_000), declined],
  },
  'withdrawal, cancelled at once (FAIL_AML)': {
    entity: 'withdrawal',
    begin: withdrawal('FAIL_AML'),
    acts: [wait(500)],
  },
  'withdrawal, sent back by the bank (FAIL_ACC)': {
    entity: 'withdrawal',
    begin: withdrawal('FAIL_ACC'),
    acts: [wait(1_000), wait(2_000), wait(500), wait(1_000)],
  },
  'withdrawal, failed before it was confirmed': {
    entity: 'withdrawal',
    begin: withdrawal('Invoice 9'),
    acts: [wait(1_000), failed, wait(1_000)],
  },
  'withdrawal, cancelled for a technical fault': {
    entity: 'withdrawal',
    begin: withdrawal('Invoice 10'),
    acts: [wait(1_000), technical],
    props: { onSendAgain: () => {} },
  },
  'deposit, straight': {
    entity: 'deposit',
    begin: sandbox => sandbox.deposit({ amount: 250 }),
    acts: [wait(1_000)],
  },
  'deposit, reviewed': {
    entity: 'deposit',
    begin: sandbox => sandbox.deposit({ isReviewed: true }),
    acts: [wait(1_000), approved],
  },
  'deposit, refunded by you': {
    entity: 'deposit',
    begin: sandbox => sandbox.deposit(),
    acts: [wait(1_000), refundedByYou, wait(3_000)],
  },
  'deposit, rejected by compliance': {
    entity: 'deposit',
    begin: sandbox => sandbox.deposit({ isReviewed: true }),
    acts: [wait(1_000), declined, wait(3_000)],
  },
  'deposit, cancelled': {
    entity: 'deposit',
    begin: sandbox => sandbox.deposit(),
    acts: [cancelled],
  },
  'payment, converted and closed': {
    entity: 'payment',
    begin: payment,
    acts: [wait(2_000), wait(3_000)],
  },
  'payment, failed': { entity: 'payment', begin: payment, acts: [wait(2_000), failed] },
  'payment, cancelled': { entity: 'payment', begin: payment, acts: [cancelled] },
  'payment, inbound': {
    entity: 'payment',
    begin: sandbox => sandbox.inboundPayment(),
    acts: [wait(2_000), wait(3_000)],
  },
  'conversion, converted': { entity: 'conversion', begin: conversion, acts: [wait(2_000)] },
  'conversion, failed, then converted': {
    entity: 'conversion',
    begin: conversion,
    acts: [failed, wait(2_000)],
  },
  'conversion, cancelled': { entity: 'conversion', begin: conversion, acts: [cancelled] },
  'sub-client, opened, switched off and on, disabled': {
    entity: 'subClient',
    begin: subClient('AU'),
    acts: [
      wait(2_000),
      ['switched off', yours('disableSubClient(id: $id)')],
      ['switched on', yours('activateSubClient(id: $id)')],
      ['disabled by Flash', (sandbox, id) => sandbox.disableSubClient(id)],
    ],
  },
  'sub-client, reviewed and accepted': {
    entity: 'subClient',
    begin: subClient('NZ'),
    acts: [wait(2_000), approved],
  },
  'sub-client, reviewed and declined': {
    entity: 'subClient',
    begin: subClient('NZ'),
    acts: [wait(2_000), declined],
  },
  'search, completed': {
    entity: 'amsRequest',
    begin: mediaSearch,
    acts: [wait(1_000), wait(20_000)],
  },
  'search, failed': { entity: 'amsRequest', begin: mediaSearch, acts: [wait(1_000), failed] },
}

test.each(Object.entries(paths))('%s', async (name, path) => {
  const file = name
    .replace(/[^a-zA-Z_]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
  await expect(await play(path)).toMatchFileSnapshot(`paths/${file}.txt`)
})
