import { assignVars, createGlobalThemeContract, globalStyle } from '@vanilla-extract/css'
import { dark } from './dark.ts'
import { type ColorName, light } from './light.ts'
import { scale } from './scale.ts'

type Leaves<T> = { [K in keyof T]: null }

const colors = {
  /** The ground a form stands on, and the inside of a control. */
  canvas: null,
  /** A ground set apart from the canvas: a quiet panel, a locked field. */
  surface: null,
  /** The ground of what floats above the page: a list of choices, a dialog. */
  raised: null,
  /** What is read first: labels, values, headings. */
  text: null,
  /** What supports it: hints, details, the word "optional". */
  muted: null,
  /** A line that only divides; it carries no meaning. */
  line: null,
  /** The edge of a control, at least 3:1 on every ground. */
  control: null,
  /** What can be done, and what is chosen: the primary button, links, the selected card. */
  accent: null,
  /** The accent under the pointer. */
  accentStrong: null,
  /** Words and icons on the accent. */
  onAccent: null,
  /** A tint of the accent behind what is chosen or informs. */
  accentSoft: null,
  /** Words and icons that confirm. */
  positive: null,
  /** The ground of a confirming notice. */
  positiveSoft: null,
  /** Words and icons that ask for care and do not block. */
  caution: null,
  /** The ground of a cautioning notice. */
  cautionSoft: null,
  /** Words, icons and edges of what is wrong. */
  critical: null,
  /** The ground of a notice of what is wrong. */
  criticalSoft: null,
  /** The ring around what has the focus. */
  focus: null,
  /** The shadow under what floats. */
  shadow: null,
  /** The veil over the page behind a dialog. */
  scrim: null,
} as const satisfies Record<ColorName, null>

const space = {
  /** Between an icon and its word. */
  1: null,
  /** Inside a small part: between a label and its control. */
  2: null,
  /** The inline padding of a control. */
  3: null,
  /** Between fields on one line; the padding of a card. */
  4: null,
  /** Between fields in a column. */
  5: null,
  /** Between sections. */
  6: null,
  /** Around a whole screen. */
  7: null,
} as const satisfies Leaves<typeof scale.space>

const radius = {
  /** Inputs, buttons, notices. */
  control: null,
  /** Cards and floating lists. */
  card: null,
  /** Pills and dots. */
  round: null,
} as const satisfies Leaves<typeof scale.radius>

const size = {
  /** The height of a control; 44 px is a comfortable touch target. */
  control: null,
  /** The height of a control in a dense place. */
  compact: null,
  /** The side of an icon. */
  icon: null,
  /** The width a form does not exceed. */
  form: null,
} as const satisfies Leaves<typeof scale.size>

const font = {
  /** The typeface of every part. */
  family: null,
  /** The weight of running text. */
  regular: null,
  /** The weight of labels, headings and buttons. */
  strong: null,
} as const satisfies Leaves<typeof scale.font>

const text = {
  /** Details and messages. */
  small: null,
  /** Labels and hints. */
  label: null,
  /** Running text and inputs; phones zoom in on an input below 16 px. */
  body: null,
  /** The heading of a section. */
  heading: null,
  /** An amount of money that stands alone. */
  amount: null,
} as const satisfies Leaves<typeof scale.text>

const leading = {
  /** The line height that goes with `text.small`. */
  small: null,
  /** The line height that goes with `text.label`. */
  label: null,
  /** The line height that goes with `text.body`. */
  body: null,
  /** The line height that goes with `text.heading`. */
  heading: null,
  /** The line height that goes with `text.amount`. */
  amount: null,
} as const satisfies Leaves<typeof scale.leading>

const border = {
  /** The thickness of every edge. */
  width: null,
} as const satisfies Leaves<typeof scale.border>

const ring = {
  /** The thickness of the focus ring. */
  width: null,
  /** The air between a part and its focus ring. */
  offset: null,
} as const satisfies Leaves<typeof scale.ring>

const motion = {
  /** How long a change of state takes. */
  state: null,
  /** How long a part takes to enter. */
  enter: null,
  /** The curve of every movement. */
  ease: null,
} as const satisfies Leaves<typeof scale.motion>

const kebab = (key: string) => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** The theme's CSS variables, by meaning: `tokens.color.accent` is `var(--flash-color-accent)`. */
export const tokens = createGlobalThemeContract(
  { color: colors, space, radius, size, font, text, leading, border, ring, motion },
  (_value, path) => `flash-${path.map(kebab).join('-')}`,
)

/**
 * Both sides of a colour. Tools that lower `light-dark()` for old browsers (lightningcss, so Vite by
 * default) would settle the side at the root of the page; they look for two arguments, and find one.
 */
const lightDark = Object.fromEntries(
  Object.entries(light).map(([name, value]) => [
    name,
    `light-dark(var(--flash-unset, ${value}, ${dark[name as ColorName]}))`,
  ]),
) as Record<ColorName, string>

// Each colour is said once, for both schemes, and without specificity: a host overrides any of them
// anywhere above a widget, and the browser picks the side by the `color-scheme` found there. A
// browser without `light-dark()` (before May 2024) shows the light side.
globalStyle(':where(:root, :host)', {
  vars: assignVars(tokens, { color: light, ...scale }),
  '@supports': {
    '(color: light-dark(red, red))': { vars: assignVars(tokens.color, lightDark) },
  },
})
