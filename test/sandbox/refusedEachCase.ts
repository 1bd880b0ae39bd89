import { expect, test } from 'vitest'
import { refusalWords as arabicWords } from '../../src/messages/ar/refusals.ts'
import { ar } from '../../src/messages/ar.ts'
import { refusalWords } from '../../src/messages/en/refusals.ts'
import { en } from '../../src/messages/en.ts'
import { createTranslators } from '../../src/messages/translator.ts'
import { type RefusalCase, refused } from './refusing.ts'

const english = createTranslators('en')({ ...en, ...refusalWords })
const arabic = createTranslators('ar')({ ...ar, ...arabicWords })

/** Sends each case, and holds where the refusal lands and what is said there. */
export function testEachCase(
  entity: 'Recipient' | 'Sender' | 'Institution' | 'SubClient',
  cases: readonly RefusalCase[],
  names?: readonly string[],
): void {
  test.each(cases.map(each => [each.rule, each] as const))('%s', async (_rule, each) => {
    const { messages, landed, reason } = await refused(entity, each, names)
    const { path, code, params = {} } = each
    expect(messages).toHaveLength(1)
    expect(landed.map(({ path }) => path)).toEqual(path === null ? [] : [path])
    expect(landed[0] ?? reason).toMatchObject({ code, params })
    if (landed[0]) expect(landed[0].message).toBe(messages[0])
    for (const { maybe } of [english, arabic]) {
      const key = code === 'missing' ? 'field.missing' : `check.${code}`
      const sentence = maybe(key, { ...params }) ?? ''
      expect(sentence).toMatch(/\p{L}/u)
      expect(sentence).not.toMatch(/\{|undefined/)
      expect(messages[0]).not.toContain(sentence)
    }
  })
}
