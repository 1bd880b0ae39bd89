import { keyframes, style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import {
  focusRing,
  forcedColors,
  insidePart,
  motionAllowed,
  part,
  smallText,
  visuallyHidden,
} from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'
import {
  decimalsVar,
  downInk,
  ink,
  lineInk,
  roomy,
  tight,
  upInk,
  wholeVar,
} from './QuoteTicker.css.ts'

const { color, space } = tokens
const line1 = `${tokens.border.width} solid ${color.line}`

export const row = style({
  ...part,
  position: 'relative',
  '@container': {
    [tight]: {
      // Wrapped rather than in columns: rates of ten digits and more then take a third line.
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: space[2],
      rowGap: space[1],
      paddingBlock: space[3],
      borderBlockEnd: line1,
      // Ends the first line, however much room it leaves.
      '::after': { content: '""', order: 2, flexBasis: '100%' },
    },
  },
})

const cell = {
  ...part,
  verticalAlign: 'middle',
  '@container': {
    [roomy]: { paddingBlock: space[2], paddingInline: space[2], borderBlockEnd: line1 },
  },
} as const

export const pair = style({ ...cell, order: 0, flex: '1 1 0', minInlineSize: 'min-content' })

export const code = style({ ...part, display: 'block', fontWeight: tokens.font.strong })

export const select = style({
  ...part,
  display: 'block',
  fontWeight: tokens.font.strong,
  color: color.accent,
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    // Pressed anywhere in the row.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible::after': { ...focusRing, outlineOffset: `calc(-1 * ${tokens.ring.width})` },
  },
})

export const names = style({
  ...part,
  ...smallText,
  display: 'block',
  color: color.muted,
  '@container': { [tight]: visuallyHidden },
})

// Twice each: an animation begins again only under another name.
const tint = (ground: string) => [0, 1].map(() => keyframes({ from: { backgroundColor: ground } }))
const [up0 = '', up1 = ''] = tint(color.positiveSoft)
const [down0 = '', down1 = ''] = tint(color.criticalSoft)
const lasting = '600ms ease-out'

export const rate = style({
  ...cell,
  flex: '1 1 30%',
  borderRadius: tokens.radius.control,
  minInlineSize: 'min-content',
  textAlign: 'end',
  selectors: {
    '&[data-flash="quote-bid"]': { order: 3 },
    '&[data-flash="quote-ask"]': { order: 4 },
  },
  '@container': { ...cell['@container'], [tight]: { alignSelf: 'start', textAlign: 'start' } },
  '@media': {
    [motionAllowed]: {
      selectors: {
        '&[data-tint="up0"]': { animation: `${up0} ${lasting}` },
        '&[data-tint="up1"]': { animation: `${up1} ${lasting}` },
        '&[data-tint="down0"]': { animation: `${down0} ${lasting}` },
        '&[data-tint="down1"]': { animation: `${down1} ${lasting}` },
      },
    },
  },
})

/** The column's name, where no heads are to be seen. */
export const label = style({
  ...part,
  ...smallText,
  display: 'block',
  color: color.muted,
  '@container': { [roomy]: { display: 'none' } },
})

export const number = style({
  ...insidePart,
  display: 'inline-flex',
  color: ink,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  '@container': { [tight]: { gridColumn: '1 / -1', order: 1 } },
})

export const whole = style({
  ...insidePart,
  // The mark takes half a digit's width at most.
  minInlineSize: `calc((${wholeVar} - 0.5) * 1ch)`,
  textAlign: 'end',
})

export const decimals = style({
  ...insidePart,
  // A little over: the pips are bold, and bold digits may be wider.
  minInlineSize: `calc((${decimalsVar} + 0.5) * 1ch)`,
  textAlign: 'start',
})

export const pips = style({ ...insidePart, fontWeight: tokens.font.strong })

export const noRate = style({ ...part, ...smallText, color: color.muted })

export const spread = style({
  ...cell,
  order: 5,
  flex: '1 1 30%',
  minInlineSize: 'min-content',
  textAlign: 'end',
  '@container': {
    ...cell['@container'],
    [tight]: {
      // The share beside the label, so that the number stands on one line with the rates.
      display: 'grid',
      alignSelf: 'start',
      gridTemplateColumns: 'auto 1fr',
      columnGap: space[1],
      textAlign: 'start',
    },
  },
})

export const share = style({
  ...part,
  ...smallText,
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  '@container': { [tight]: { justifySelf: 'start' } },
})

export const move = style({
  ...cell,
  order: 2,
  whiteSpace: 'nowrap',
  // Whatever the word, so that arrows and lines stand under one another.
  '@container': { ...cell['@container'], [tight]: { minInlineSize: '6ch' } },
})

export const arrow = style({
  display: 'inline-block',
  boxSizing: 'border-box',
  inlineSize: space[3],
  blockSize: space[3],
  marginInlineEnd: space[1],
  verticalAlign: 'middle',
  fill: 'currentColor',
  color: upInk,
  selectors: {
    '&[data-direction="down"]': { rotate: '180deg', color: downInk },
    '&[data-direction="none"]': { display: 'none' },
  },
  '@media': {
    [forcedColors]: {
      color: 'CanvasText',
      selectors: { '&[data-direction="down"]': { color: 'CanvasText' } },
    },
  },
})

export const word = style({ ...part, ...smallText, color: ink })

export const percent = style({
  ...part,
  ...smallText,
  display: 'inline-block',
  minInlineSize: '7ch',
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
})

export const session = style({
  ...cell,
  order: 1,
  whiteSpace: 'nowrap',
})

export const line = style({
  display: 'inline-block',
  boxSizing: 'border-box',
  inlineSize: `calc(2 * ${space[7]})`,
  blockSize: space[5],
  marginInlineEnd: space[2],
  verticalAlign: 'middle',
  fill: 'none',
  stroke: lineInk,
  strokeWidth: 1.5,
  strokeLinejoin: 'round',
  '@container': { [tight]: { inlineSize: space[7] } },
  '@media': { [forcedColors]: { stroke: 'CanvasText' } },
})

export const hidden = style(visuallyHidden)

/** A rate that is on its way. */
export const bone = style({
  ...bar,
  order: 2,
  position: 'relative',
  display: 'inline-block',
  inlineSize: '8ch',
  maxInlineSize: '100%',
})
