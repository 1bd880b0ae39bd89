import { describe, expect, test } from 'vitest'
import { ar } from '../../src/messages/ar.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import type { Message } from '../../src/messages/message.ts'
import { pseudo } from '../../src/messages/pseudo.ts'
import { placeholdersOf, sentencesOf } from './placeholders.ts'

const entries = Object.entries(en) as [MessageKey, Message][]
const keys = entries.map(([key]) => key)
const wellFormed = /^\{\w+(:country)?\}$/

/** All placeholders of all forms of a message. */
const allPlaceholders = (message: Message) => placeholdersOf(sentencesOf(message).join())

describe('English', () => {
  test('has no empty sentence, and none with odd spaces', () => {
    const odd = entries.filter(([, message]) =>
      sentencesOf(message).some(
        sentence => sentence !== sentence.trim() || /^$| {2}/.test(sentence),
      ),
    )
    expect(odd).toEqual([])
  })

  test('has no placeholder that could not be filled', () => {
    const wrong = entries.filter(([, message]) =>
      allPlaceholders(message).some(placeholder => !wellFormed.test(placeholder)),
    )
    expect(wrong).toEqual([])
  })

  test('gives every plural both of its forms, by {count}', () => {
    for (const [key, message] of entries) {
      if (typeof message === 'string') expect(message, key).not.toContain('{count}')
      else expect(Object.keys(message).sort(), key).toEqual(['one', 'other'])
    }
  })
})

describe('Arabic', () => {
  test('has every key of English, and no other', () => {
    expect(Object.keys(ar).sort()).toEqual([...keys].sort())
  })

  test.each(entries)('%s has the same placeholders', (key, message) => {
    expect(allPlaceholders(ar[key])).toEqual(allPlaceholders(message))
  })

  test('has all six plural forms where English has two', () => {
    const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories
    for (const [key, message] of entries) {
      const theirs = ar[key]
      expect(typeof theirs, key).toBe(typeof message)
      if (typeof theirs !== 'string') expect(Object.keys(theirs).sort()).toEqual([...forms].sort())
    }
  })

  test('closes every direction that it opens', () => {
    // U+2066 to U+2068 isolate what has a direction of its own, and U+2069 ends that.
    const open = Object.entries(ar).filter(([, message]) =>
      sentencesOf(message).some(
        sentence => !/^([^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*$/.test(sentence),
      ),
    )
    expect(open).toEqual([])
  })

  test('is Arabic: no sentence was left in English', () => {
    const latin = Object.entries(ar).filter(([, message]) =>
      sentencesOf(message)
        .map(sentence => sentence.replace(/\{[^}]*\}/g, ''))
        .some(words => /\p{L}/u.test(words) && !/\p{Script=Arabic}/u.test(words)),
    )
    expect(latin).toEqual([])
  })
})

describe('the pseudo locale', () => {
  test('has every key of English', () => {
    expect(Object.keys(pseudo)).toEqual(keys)
  })

  test('shows which words come from the messages', () => {
    expect(pseudo['problem.retry']).toMatch(/^\[Trý ágáíñ( ·)+\]$/)
  })

  test.each(entries)('%s is a third longer, with the same placeholders', (key, message) => {
    const english = sentencesOf(message)
    const accented = sentencesOf(pseudo[key] ?? '')
    expect(accented).toHaveLength(english.length)
    accented.forEach((sentence, index) => {
      const original = english[index] ?? ''
      expect(sentence.length).toBeGreaterThan(original.length * 1.33)
      expect(placeholdersOf(sentence)).toEqual(placeholdersOf(original))
    })
  })
})
