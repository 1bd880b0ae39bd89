import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import {
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

const { border, color, radius, space } = tokens
const line = `${border.width} solid ${color.line}`
/** Of the table's own place: from here on its rows are lines. */
const roomy = '(width >= 560px)'

export const table = style({
  ...part,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: space[3],
  minInlineSize: 0,
  containerType: 'inline-size',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const toolbar = style({
  ...part,
  display: 'grid',
  gap: space[3],
  '@container': { [roomy]: { gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'end' } },
})

export const tools = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
  gap: space[2],
  '@container': { [roomy]: { display: 'flex', flexWrap: 'wrap' } },
})

export const tool = style({
  ...part,
  ...labelText,
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: space[2],
  minBlockSize: tokens.size.control,
  paddingInline: space[3],
  border: `${border.width} solid ${color.control}`,
  borderRadius: radius.control,
  backgroundColor: color.canvas,
  fontWeight: tokens.font.strong,
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  selectors: {
    '&:hover': { borderColor: color.muted, backgroundColor: color.surface },
    '&[aria-expanded="true"]': { backgroundColor: color.surface },
    '&[data-set]': { borderColor: color.accent, color: color.accent },
    '&[aria-disabled="true"]': { cursor: 'progress', color: color.muted },
    '&:focus-visible': focusRing,
  },
  '@media': {
    [motionAllowed]: transition('background-color', 'border-color', 'color'),
    [forcedColors]: { borderColor: 'ButtonText' },
  },
})

export const sign = style({
  ...insidePart,
  flex: 'none',
  inlineSize: tokens.size.icon,
  blockSize: tokens.size.icon,
  fill: 'none',
  stroke: 'currentcolor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
})

/** Where heads are to be pressed, this stands back. */
export const sortChoice = style({ ...part, '@container': { [roomy]: { display: 'none' } } })

export const panel = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  padding: space[4],
  border: line,
  borderRadius: radius.card,
  backgroundColor: color.surface,
})

export const pairOfFields = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 208px), 1fr))',
  gap: space[4],
})

export const panelFoot = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: space[2] })

export const hint = style({
  ...part,
  ...labelText,
  marginBlockStart: space[2],
  color: color.muted,
})

export const chips = style({ ...part, minInlineSize: 0 })

export const legend = style({
  ...part,
  ...labelText,
  marginBlockEnd: space[2],
  fontWeight: tokens.font.strong,
})

export const chipLine = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: space[2] })

export const chip = style({
  ...part,
  ...labelText,
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  gap: space[1],
  minBlockSize: tokens.size.compact,
  paddingInline: space[3],
  border: `${border.width} solid ${color.control}`,
  borderRadius: radius.round,
  backgroundColor: color.canvas,
  cursor: 'pointer',
  selectors: {
    '&:hover': { borderColor: color.muted },
    '&[data-selected]': {
      borderColor: color.accent,
      backgroundColor: color.accentSoft,
      color: color.accent,
    },
    '&:focus-within:has(:focus-visible)': focusRing,
  },
  '@media': {
    [motionAllowed]: transition('background-color', 'border-color', 'color'),
    [forcedColors]: { borderColor: 'ButtonText' },
  },
})

export const chipInput = style({ ...visuallyHidden, insetInlineStart: 0 })

export const count = style({
  ...part,
  ...labelText,
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
})

export const announcer = style(visuallyHidden)

export const news = style({
  ...part,
  outline: 'none',
  borderRadius: radius.control,
  selectors: { '&:empty': { display: 'none' }, '&:focus-visible': focusRing },
})

/** What opens the details: the first cell of a row. */
export const open = style({
  ...part,
  display: 'inline-block',
  maxInlineSize: '100%',
  minBlockSize: '24px',
  // Room for letters that reach out of their own.
  paddingInlineEnd: space[1],
  fontSize: 'inherit',
  fontWeight: tokens.font.strong,
  textOverflow: 'ellipsis',
  overflow: 'hidden',
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  selectors: {
    // The ring goes around the whole row, within its edge.
    '&:focus-visible::after': {
      ...focusRing,
      content: '',
      position: 'absolute',
      inset: 0,
      outlineOffset: `calc(-1 * ${tokens.ring.width})`,
      borderRadius: radius.control,
      pointerEvents: 'none',
    },
  },
})

export const none = style({ ...insidePart, color: color.muted })

export const moment = style({ ...insidePart, fontVariantNumeric: 'tabular-nums' })

export const pair = style({
  ...insidePart,
  display: 'inline-flex',
  alignItems: 'center',
  gap: space[1],
})

export const arrow = style({
  ...insidePart,
  inlineSize: space[4],
  blockSize: space[4],
  color: color.muted,
  fill: 'none',
  stroke: 'currentcolor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  selectors: { '&:dir(rtl)': { scale: '-1 1' } },
})

export const nobody = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: space[1],
  paddingBlock: space[7],
  paddingInline: space[4],
  border: `${border.width} dashed ${color.line}`,
  borderRadius: radius.card,
  textAlign: 'center',
})

export const nobodyTitle = style({ ...part, fontWeight: tokens.font.strong, textAlign: 'center' })

export const nobodyText = style({ ...part, ...labelText, color: color.muted, textAlign: 'center' })

export const nobodyAction = style({ ...insidePart, marginBlockStart: space[4] })

export const bones = style({
  ...part,
  display: 'flex',
  alignItems: 'center',
  gap: space[4],
  minBlockSize: `calc(${tokens.size.control} + ${space[2]})`,
  paddingInline: space[4],
  borderBlockEnd: line,
})

export const bone = style({ ...bar, flex: '1 1 0' })

export const boneFrame = style({
  ...part,
  border: line,
  borderBlockEnd: 0,
  borderRadius: radius.card,
  overflow: 'hidden',
})

export const place = style({ ...part, outline: 'none' })

export const stack = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  outline: 'none',
})

export const summary = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: space[3],
})

export const amounts = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[2],
})

export const heading = style({
  ...part,
  fontSize: tokens.text.body,
  fontWeight: tokens.font.strong,
  marginBlockEnd: space[3],
})
