/** The states and territories of Australia by their postal codes. */
export const australianStates = {
  ACT: 'Australian Capital Territory',
  NSW: 'New South Wales',
  NT: 'Northern Territory',
  QLD: 'Queensland',
  SA: 'South Australia',
  TAS: 'Tasmania',
  VIC: 'Victoria',
  WA: 'Western Australia',
} as const

/** The postal code of an Australian state or territory. */
export type AustralianState = keyof typeof australianStates
