import { style } from '@vanilla-extract/css'
import { focusRing, labelText, part, smallText, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const picker = style({ ...part, position: 'relative', minInlineSize: 0 })

/** Takes part in the native form around it, in which a hidden input could block nothing. */
export const value = style(visuallyHidden)

export const check = style({ ...part, display: 'block', marginBlockStart: tokens.space[3] })

export const panel = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[5],
  maxInlineSize: `calc(${tokens.size.form} + 2 * ${tokens.space[4]})`,
  padding: tokens.space[4],
  border: `${tokens.border.width} solid ${tokens.color.line}`,
  borderRadius: tokens.radius.card,
  selectors: { '&[hidden]': { display: 'none' } },
})

export const panelHeader = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: tokens.space[3],
  paddingBlockEnd: tokens.space[3],
  borderBlockEnd: `${tokens.border.width} solid ${tokens.color.line}`,
})

export const panelTitle = style({
  ...part,
  borderRadius: tokens.radius.control,
  fontWeight: tokens.font.strong,
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

/** Its words end where the fields do. */
export const panelBack = style({ marginInlineEnd: `calc(-1 * ${tokens.space[4]})` })

export const empty = style({ ...part, display: 'flex', flexDirection: 'column' })

export const emptyLabel = style({ ...part, ...labelText, fontWeight: tokens.font.strong })

export const emptyBox = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: tokens.space[3],
  marginBlockStart: tokens.space[2],
  paddingBlock: tokens.space[3],
  paddingInline: tokens.space[4],
  border: `${tokens.border.width} dashed ${tokens.color.control}`,
  borderRadius: tokens.radius.card,
  selectors: { '&[data-invalid]': { borderColor: tokens.color.critical } },
})

export const emptyText = style({ ...part, ...labelText, color: tokens.color.muted })

export const optional = style({ color: tokens.color.muted, fontWeight: tokens.font.regular })

export const problem = style({
  ...part,
  ...smallText,
  display: 'flex',
  gap: tokens.space[1],
  marginBlockStart: tokens.space[2],
  color: tokens.color.critical,
})
