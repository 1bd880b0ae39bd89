import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { refusalReason } from '../../src/hooks/forms/refusalRules.ts'
import { reasons } from '../../src/sandbox/input/texts.ts'
import { identifierFields } from '../../src/sandbox/rules/recipientIdentifiers.ts'
import { institutionCases, recipientCases, senderCases } from './refusalCases.ts'
import { refused } from './refusing.ts'

const sources = [
  ...['recipientRules', 'senderRules', 'institutionRules', 'partyNameRules', 'addressRules'].map(
    name => `rules/${name}`,
  ),
  ...['changeRecipients', 'changeSenders', 'institutions'].map(name => `resolvers/${name}`),
]

/** Sub-clients alone have a greatest age, and theirs is a business rule. */
const never = [reasons.birthDateTooOld]

const replies = await Promise.all([
  ...recipientCases.map(each => refused('Recipient', each)),
  ...senderCases.map(each => refused('Sender', each)),
  ...institutionCases.map(each => refused('Institution', each)),
])
const messages = replies.flatMap(reply => reply.messages)

/** The sentence of each `refusal(…)` in a file, as a pattern. */
function refusalsIn(path: string): RegExp[] {
  const text = readFileSync(new URL(`../../src/sandbox/${path}.ts`, import.meta.url), 'utf8')
  return [...text.matchAll(/\brefusal\(\s*(?:(\w+)\b|(['"`])(.*?)\2)/g)].map(
    ([call, variable, , literal]) => {
      const sentence = variable
        ? new RegExp(`const ${variable} = (['"\`])(.*?)\\1`).exec(text)?.[2]
        : literal
      if (!sentence) throw new Error(`${path}: no sentence found for ${call}`)
      const fixed = sentence.split(/\$\{[^}]*\}/).map(part => part.replace(/\W/g, '\\$&'))
      return new RegExp(`^${fixed.join('.*')}$`)
    },
  )
}

describe('every refusal that the sandbox has is among the cases', () => {
  test.each(Object.entries(reasons))('%s: “%s”', (_code, reason) => {
    const isThere = messages.some(message => message.endsWith(`; ${reason}`))
    expect(isThere).toBe(!never.includes(reason))
  })

  test.each([
    'Must be at least 1 characters in length',
    'Must be at least 2 characters in length',
    'Must be no more than 75 characters in length',
  ])('“%s”', reason => {
    expect(messages.some(message => message.endsWith(`; ${reason}`))).toBe(true)
  })

  test.each(sources)('%s', path => {
    const text = readFileSync(new URL(`../../src/sandbox/${path}.ts`, import.meta.url), 'utf8')
    const refusals = refusalsIn(path)
    expect(refusals).toHaveLength(text.match(/\brefusal\(/g)?.length ?? 0)
    const untried = refusals.filter(said => !messages.some(message => said.test(message)))
    expect(untried).toEqual([])
  })

  test.each(identifierFields)('%s, missing and malformed', field => {
    expect(messages).toContain(`${field} is invalid`)
    expect(messages.some(message => message.startsWith(`${field} is required`))).toBe(true)
  })
})

test('no sentence of the sandbox is left to the API’s own words', () => {
  const pathOf = (code: string) =>
    ['mobile', 'email', 'name'].find(field => code.startsWith(field)) ?? 'dob'
  const unread = Object.entries(reasons).filter(
    ([code, message]) => refusalReason({ message }, pathOf(code)).code === 'refused',
  )
  expect(unread).toEqual([])
  expect(replies.filter(({ landed, reason }) => (landed[0] ?? reason).code === 'refused')).toEqual(
    [],
  )
})
