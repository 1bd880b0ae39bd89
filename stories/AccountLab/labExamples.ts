/** What people paste, by what is peculiar about it. */
export const labExamples = {
  'A printed IBAN': 'IBAN: DE89 3704 0044 0532 0130 00',
  'BSB and account number': 'BSB 062-000 Acc 1234 5678',
  'Full-width digits': '０６２－０００',
  'Arabic digits': '٠٦٢٠٠٠',
  'A lost zero': '62000',
  'O for 0': 'DE89 37O4 0044 0532 0130 00',
  'UK for GB': 'UK29 NWBK 6016 1331 9268 19',
  'One wrong digit': 'DE89 3704 0044 0532 0130 01',
  'A card number': '4111 1111 1111 1111',
  'A mobile number': '0412 345 678',
  'An ABN': 'ABN 51 824 753 556',
} as const
