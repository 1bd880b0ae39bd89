import { style } from '@vanilla-extract/css'
import {
  controlBox,
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  motionAllowed,
  part,
  transition,
  visuallyHidden,
} from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, font, leading, radius, space, text } = tokens
const line = `${border.width} solid ${color.line}`
/** From here on the figures stand side by side. */
const whereWide = '(min-width: 600px)'
const onScreen = { '@media': { print: { display: 'none' } } } as const

export const statement = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  minInlineSize: 0,
  // Wider, and the eye would lose the line between what it was and how much.
  maxInlineSize: '60rem',
  containerType: 'inline-size',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const controls = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: space[4],
  ...onScreen,
})

export const currency = style({ flex: '0 1 10rem', minInlineSize: '7rem' })

export const label = style({ ...part, ...labelText, display: 'block', fontWeight: font.strong })

export const dayField = style({ ...insidePart, minInlineSize: 0 })

export const dayLine = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[2],
  marginBlockStart: space[2],
})

export const dayInput = style({
  ...controlBox,
  inlineSize: '10rem',
  minInlineSize: '8.5rem',
  flex: '1 1 8.5rem',
  fontVariantNumeric: 'tabular-nums',
  // Its own calendar sign follows the colours of the page.
  colorScheme: 'inherit',
  appearance: 'auto',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const step = style({
  ...part,
  flex: 'none',
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: tokens.size.control,
  blockSize: tokens.size.control,
  border: `${border.width} solid ${color.control}`,
  borderRadius: radius.control,
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    '&:hover': { backgroundColor: color.surface },
    '&:focus-visible': focusRing,
    '&[aria-disabled]': { borderColor: color.line, color: color.muted, cursor: 'default' },
    '&[aria-disabled]:hover': { backgroundColor: 'transparent' },
  },
  '@media': {
    [motionAllowed]: transition('background-color'),
    [forcedColors]: { selectors: { '&[aria-disabled]': { color: 'GrayText' } } },
  },
})

/** It points down by itself. */
export const sign = style({
  ...insidePart,
  display: 'inline-flex',
  rotate: '-90deg',
  selectors: {
    '&:dir(rtl)': { rotate: '90deg' },
    '&[data-direction="previous"]': { rotate: '90deg' },
    '&[data-direction="previous"]:dir(rtl)': { rotate: '-90deg' },
  },
})

export const head = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: space[4],
})

export const title = style({
  ...part,
  fontSize: text.heading,
  fontWeight: font.strong,
  lineHeight: leading.heading,
})

export const zone = style({ ...part, ...labelText, color: color.muted })

export const refresh = style({ ...insidePart, ...onScreen })

export const figures = style({
  ...part,
  display: 'grid',
  columnGap: space[4],
  rowGap: space[2],
  padding: space[4],
  borderRadius: radius.card,
  backgroundColor: color.surface,
  '@media': { [forcedColors]: { border: line } },
  '@container': {
    [whereWide]: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  },
})

export const figure = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: space[4],
  minInlineSize: 0,
  '@container': { [whereWide]: { display: 'block' } },
})

export const figureLabel = style({ ...part, ...labelText, color: color.muted })

export const figureValue = style({
  ...part,
  fontWeight: font.strong,
  selectors: { '&[data-unknown]': { color: color.muted, fontWeight: font.regular } },
})

export const empty = style({
  ...part,
  paddingBlock: space[6],
  paddingInline: space[4],
  textAlign: 'center',
  border: line,
  borderRadius: radius.card,
})

export const emptyTitle = style({ ...part, textAlign: 'center', fontWeight: font.strong })

export const emptyText = style({ ...part, ...labelText, textAlign: 'center', color: color.muted })

export const foot = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[3],
  ...onScreen,
})

export const shown = style({ ...part, ...labelText, color: color.muted })

export const hidden = style({ ...visuallyHidden, insetInlineStart: 0 })
