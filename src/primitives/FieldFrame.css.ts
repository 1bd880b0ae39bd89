import { createVar, fallbackVar, style } from '@vanilla-extract/css'
import {
  controlBox,
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

/** Set by a FieldRow: its fields share rows for label, hint, control and message. */
export const rows = createVar()
export const span = createVar()

export const field = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gridTemplateRows: fallbackVar(rows, 'none'),
  gridRow: fallbackVar(span, 'auto'),
  alignContent: 'start',
  rowGap: 0,
  minInlineSize: 0,
})

export const label = style({
  ...part,
  ...labelText,
  display: 'block',
  gridRow: 1,
  fontWeight: tokens.font.strong,
  cursor: 'default',
})

export const optional = style({
  color: tokens.color.muted,
  fontWeight: tokens.font.regular,
})

export const hint = style({
  ...part,
  ...labelText,
  gridRow: 2,
  color: tokens.color.muted,
})

export const control = style({
  ...part,
  gridRow: 3,
  position: 'relative',
  display: 'flex',
  marginBlockStart: tokens.space[2],
})

export const messages = style({ ...part, gridRow: 4, position: 'relative' })

export const announcer = style(visuallyHidden)

export const message = style({
  ...part,
  ...smallText,
  display: 'flex',
  gap: tokens.space[1],
  marginBlockStart: tokens.space[2],
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-tone="critical"]': { color: tokens.color.critical },
    '&[data-tone="caution"]': { color: tokens.color.caution },
    '&[data-tone="positive"]': { color: tokens.color.positive },
    '&[data-tone="info"]': { color: tokens.color.muted },
  },
})

export const words = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: tokens.space[2],
  minInlineSize: 0,
})

// At least 24 px high and wide, as a target between lines of text has to be.
export const action = style({
  ...part,
  ...smallText,
  paddingBlock: tokens.space[1],
  marginBlock: `calc(-1 * ${tokens.space[1]})`,
  color: tokens.color.accent,
  fontWeight: tokens.font.strong,
  fontVariantNumeric: 'tabular-nums',
  textDecoration: 'underline',
  textUnderlineOffset: '2px',
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
})

const iconAtStart = {
  paddingInlineStart: tokens.size.control,
  paddingInlineEnd: tokens.space[3],
} as const

export const input = style({
  ...controlBox,
  selectors: {
    '&::placeholder': { color: tokens.color.muted, opacity: 1 },
    '&:hover': { borderColor: tokens.color.muted },
    '&[aria-invalid="true"]': { borderColor: tokens.color.critical },
    '&:focus': focusRing,
    '&[data-icon]': { paddingInlineEnd: tokens.size.control },
    // A value that runs against the page (an account number in Arabic) still starts under its
    // label, and leaves room for the icon at the page's end.
    ':dir(rtl) > &:dir(ltr)': { textAlign: 'end' },
    ':dir(ltr) > &:dir(rtl)': { textAlign: 'end' },
    ':dir(rtl) > &[data-icon]:dir(ltr)': iconAtStart,
    ':dir(ltr) > &[data-icon]:dir(rtl)': iconAtStart,
    '&[data-numeric]': { fontVariantNumeric: 'tabular-nums' },
    '&[data-locked]': {
      borderColor: tokens.color.line,
      backgroundColor: tokens.color.surface,
    },
    '&:disabled': {
      borderColor: tokens.color.line,
      backgroundColor: tokens.color.surface,
      color: tokens.color.muted,
      // Safari dims the text of a disabled input by itself.
      WebkitTextFillColor: 'currentColor',
      opacity: 1,
      cursor: 'not-allowed',
    },
  },
  '@media': {
    [motionAllowed]: transition('border-color', 'background-color'),
    [forcedColors]: {
      selectors: {
        '&:focus': { outlineColor: 'Highlight' },
        '&:disabled': { borderColor: 'GrayText', color: 'GrayText' },
      },
    },
  },
})

export const icon = style({
  ...part,
  position: 'absolute',
  insetBlock: 0,
  insetInlineEnd: tokens.space[3],
  display: 'flex',
  alignItems: 'center',
  color: tokens.color.muted,
  pointerEvents: 'none',
})
