import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ar } from '../../src/messages/ar.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import type { Message } from '../../src/messages/message.ts'
import type { Messages } from '../../src/messages/translator.ts'
import { dark } from '../../src/theme/dark.ts'
import { type ColorName, light } from '../../src/theme/light.ts'
import { scale } from '../../src/theme/scale.ts'
import { harbour } from '../../stories/WhiteLabel/brands/harbour.tsx'
import { kookapay } from '../../stories/WhiteLabel/brands/kookapay.tsx'
import { southline } from '../../stories/WhiteLabel/brands/southline.tsx'
import { placeholdersOf, sentencesOf } from '../messages/placeholders.ts'
import { contrast } from './contrast.ts'

type Colors = Readonly<Record<ColorName, string>>

const grounds = ['canvas', 'surface', 'raised'] as const
const tints = ['accentSoft', 'positiveSoft', 'cautionSoft', 'criticalSoft'] as const

/** What is read, on what, at 4.5 : 1 (WCAG 1.4.3). */
const read: readonly (readonly [ColorName, readonly ColorName[]])[] = [
  ['text', [...grounds, ...tints]],
  ['muted', [...grounds, 'accentSoft']], // The hint of a chosen card.
  ['accent', [...grounds, ...tints]], // A link, also in a notice.
  ['onAccent', ['accent', 'accentStrong']],
  ['positive', [...grounds, 'positiveSoft']],
  ['caution', [...grounds, 'cautionSoft']],
  ['critical', [...grounds, 'criticalSoft']],
]

/** What is only seen, on what, at 3 : 1 (WCAG 1.4.11). */
const seen: readonly (readonly [ColorName, readonly ColorName[]])[] = [
  ['control', grounds],
  ['focus', [...grounds, ...tints]],
]

/** What stands on a button, and its name for who can't see beside what it stands. */
const named = [
  ['subClientWizard.change', 'subClientWizard.changeOne'],
  ['form.review.change', 'form.review.edit'],
] as const satisfies readonly (readonly MessageKey[])[]

const brands = { harbour, kookapay, southline }

/** The declarations of a brand's class, as its file has them. */
function declarationsOf(brand: string): readonly (readonly [string, string])[] {
  const file = new URL(`../../stories/WhiteLabel/brands/${brand}.css`, import.meta.url)
  const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
  const rules = [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)]
  return rules
    .filter(([, selector = '']) => selector.trim() === `.${brand}`)
    .flatMap(([, , body = '']) => body.split(';'))
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
}

/** One side of a brand's colours. */
function colorsOf(brand: string, scheme: 'light' | 'dark'): Colors {
  const said = new Map(declarationsOf(brand))
  const colors = Object.keys(light).map(name => {
    const value = said.get(`--flash-color-${kebab(name)}`) ?? 'nothing'
    const sides = /^light-dark\(var\(--flash-unset, (#\w+), (#\w+)\)\)$/.exec(value)
    if (!sides) throw new Error(`${brand} has no two sides of ${name}, but ${value}.`)
    return [name, sides[scheme === 'light' ? 1 : 2]]
  })
  return Object.fromEntries(colors)
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** Every pair that has less contrast than it needs, with what it has. */
function tooFaint(colors: Colors): readonly string[] {
  const pairs = [
    ...read.map(pair => [...pair, 4.5] as const),
    ...seen.map(pair => [...pair, 3] as const),
  ]
  return pairs.flatMap(([name, on, needed]) =>
    on
      .map(ground => ({ ground, has: contrast(colors[name], colors[ground]) }))
      .filter(({ has }) => has < needed)
      .map(({ ground, has }) => `${name} on ${ground}: ${has.toFixed(2)}, not ${needed}`),
  )
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#ff0000')).toBeCloseTo(4.0, 2)
})

test('the kit’s own colours keep their contrast, light and dark', () => {
  expect({ light: tooFaint(light), dark: tooFaint(dark) }).toEqual({ light: [], dark: [] })
})

describe.each(Object.entries(brands))('%s', (name, brand) => {
  test.each(['light', 'dark'] as const)('keeps its contrast on %s', scheme => {
    expect(tooFaint(colorsOf(name, scheme))).toEqual([])
  })

  test('says every colour, and nothing that isn’t a token', () => {
    const colors = Object.keys(light).map(color => `--flash-color-${kebab(color)}`)
    const lengths = Object.entries(scale).flatMap(([group, tokens]) =>
      Object.keys(tokens).map(token => `--flash-${group}-${kebab(token)}`),
    )
    const said = declarationsOf(name).map(([property]) => property)
    expect(said.filter(property => ![...colors, ...lengths].includes(property))).toEqual([])
    expect(colors.filter(color => !said.includes(color))).toEqual([])
  })

  test('has the same words in both languages, with the placeholders of the kit’s', () => {
    const { words } = brand
    expect(Object.keys(words.ar).sort()).toEqual(Object.keys(words.en).sort())
    const all = (message: Message) => placeholdersOf(sentencesOf(message).join())
    const lost = Object.values(words).flatMap(pack =>
      Object.entries(pack).filter(
        ([key, message]) => `${all(message)}` !== `${all(en[key as MessageKey])}`,
      ),
    )
    expect(lost).toEqual([])
  })

  test('says what stands on a button in the button’s full name as well (WCAG 2.5.3)', () => {
    const packs: readonly Messages[] = [
      { ...en, ...brand.words.en },
      { ...ar, ...brand.words.ar },
    ]
    const apart = packs.flatMap(pack =>
      named
        .map(([shown, full]) => [`${pack[shown]}`, `${pack[full]}`] as const)
        .filter(([shown, full]) => !full.startsWith(shown)),
    )
    expect(apart).toEqual([])
  })
})
