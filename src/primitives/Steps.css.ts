import { createContainer, style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  motionAllowed,
  part,
  smallText,
  transition,
  visuallyHidden,
} from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const { border, color, radius, size, space } = tokens

/** What decides between the rail and the short form; wear `stepsAround` outside of both. */
const around = createContainer()

/** The width from which the steps stand as a rail beside what they lead to. */
const roomy = '760px'
export const whereRoomy = `${around} (min-width: ${roomy})`

/** Worn by what holds the steps and their content: its width decides how the steps look. */
export const stepsAround = style({ containerName: around, containerType: 'inline-size' })

export const steps = style({ ...part, display: 'block', minInlineSize: 0 })

export const summary = style({
  ...part,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: space[3],
  inlineSize: '100%',
  minBlockSize: size.control,
  paddingBlock: space[1],
  borderRadius: radius.control,
  appearance: 'none',
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
  '@container': { [whereRoomy]: { display: 'none' } },
})

export const place = style({ ...insidePart, minInlineSize: 0, overflowWrap: 'anywhere' })

export const progress = style({
  ...part,
  ...smallText,
  display: 'block',
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
})

export const placeTitle = style({ ...part, display: 'block', fontWeight: tokens.font.strong })

export const more = style({
  ...part,
  ...labelText,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: space[1],
  color: color.accent,
})

export const chevron = style({
  ...insidePart,
  display: 'flex',
  selectors: { [`${summary}[aria-expanded="true"] &`]: { rotate: '180deg' } },
  '@media': { [motionAllowed]: transition('rotate') },
})

export const bar = style({
  ...part,
  display: 'flex',
  gap: space[1],
  marginBlockStart: space[2],
  '@container': { [whereRoomy]: { display: 'none' } },
})

export const segment = style({
  ...part,
  flex: '1 1 0',
  blockSize: space[1],
  borderRadius: radius.round,
  backgroundColor: color.line,
  selectors: {
    '&[data-state="done"]': { backgroundColor: color.accent },
    '&[data-state="current"]': { backgroundColor: color.accent },
    '&[data-state="wrong"]': { backgroundColor: color.caution },
  },
  '@media': {
    [motionAllowed]: transition('background-color'),
    [forcedColors]: {
      forcedColorAdjust: 'none',
      backgroundColor: 'GrayText',
      selectors: {
        '&[data-state="done"]': { backgroundColor: 'Highlight' },
        '&[data-state="current"]': { backgroundColor: 'Highlight' },
        '&[data-state="wrong"]': { backgroundColor: 'CanvasText' },
      },
    },
  },
})

export const list = style({
  ...part,
  display: 'none',
  flexDirection: 'column',
  // The markers stand under what is above them, the grounds of the buttons around.
  marginInlineStart: `calc(-1 * ${space[2]})`,
  listStyle: 'none',
  selectors: { '&[data-open]': { display: 'flex', marginBlockStart: space[3] } },
  '@container': {
    [whereRoomy]: {
      display: 'flex',
      selectors: { '&[data-open]': { marginBlockStart: 0 } },
    },
  },
})

/** The side of a marker: a sign with an edge around it. */
const marker = `calc(${size.icon} + ${space[2]})`

export const item = style({
  ...part,
  position: 'relative',
  selectors: {
    // The rail runs from marker to marker.
    '&:not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      insetBlockStart: `calc((${size.control} + ${marker}) / 2)`,
      insetBlockEnd: `calc((${marker} - ${size.control}) / 2)`,
      insetInlineStart: `calc(${space[2]} + (${marker} - ${tokens.ring.width}) / 2)`,
      borderInlineStart: `${tokens.ring.width} solid ${color.line}`,
    },
    '&[data-state="done"]:not(:last-child)::after': { borderColor: color.accent },
  },
})

export const step = style({
  ...part,
  ...labelText,
  display: 'flex',
  alignItems: 'flex-start',
  gap: space[3],
  inlineSize: '100%',
  minBlockSize: size.control,
  paddingBlock: `calc((${size.control} - ${marker}) / 2)`,
  paddingInline: space[2],
  borderRadius: radius.control,
  color: color.muted,
  appearance: 'none',
  selectors: {
    'button&': { cursor: 'pointer', color: color.text },
    'button&:hover': { backgroundColor: color.surface },
    '&:focus-visible': focusRing,
    '&[aria-current]': { color: color.text, fontWeight: tokens.font.strong },
  },
  '@media': { [motionAllowed]: transition('background-color', 'color') },
})

export const sign = style({
  ...insidePart,
  position: 'relative',
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: marker,
  blockSize: marker,
  border: `${border.width} solid ${color.control}`,
  borderRadius: radius.round,
  backgroundColor: color.canvas,
  selectors: {
    '&[data-state="done"]': {
      borderColor: color.accent,
      backgroundColor: color.accent,
      color: color.onAccent,
    },
    '&[data-state="current"]': {
      borderColor: color.accent,
      boxShadow: `inset 0 0 0 ${border.width} ${color.accent}`,
    },
    '&[data-state="current"]::after': {
      content: '""',
      inlineSize: space[3],
      blockSize: space[3],
      borderRadius: radius.round,
      backgroundColor: color.accent,
    },
    '&[data-state="wrong"]': {
      borderColor: color.caution,
      backgroundColor: color.cautionSoft,
      color: color.caution,
    },
  },
  '@media': {
    [motionAllowed]: transition('background-color', 'border-color'),
    [forcedColors]: {
      selectors: {
        '&[data-state="done"]': {
          forcedColorAdjust: 'none',
          borderColor: 'Highlight',
          backgroundColor: 'Highlight',
          color: 'HighlightText',
        },
        '&[data-state="current"]': { borderColor: 'Highlight' },
        '&[data-state="current"]::after': {
          forcedColorAdjust: 'none',
          backgroundColor: 'Highlight',
        },
      },
    },
  },
})

export const words = style({
  ...insidePart,
  minInlineSize: 0,
  paddingBlock: `calc((${marker} - ${tokens.leading.label}) / 2)`,
  overflowWrap: 'anywhere',
})

export const lock = style({
  ...insidePart,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  blockSize: marker,
  color: color.muted,
})

export const state = style(visuallyHidden)
