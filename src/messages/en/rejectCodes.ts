import type { Message } from '../message.ts'

/** Why a transaction was given up, by the API's code; one that isn't here is shown as it is. */
export const rejectCodeWords = {
  'rejectCode.label': 'Why',
  'rejectCode.CANCELLATION_REQUESTED_BY_PARTICIPANT': 'A bank on the way asked for it.',
  'rejectCode.CANCELLATION_BY_RECIPIENT_FI': 'The recipient’s bank asked for it.',
  'rejectCode.COMPLIANCE_DECLINED': 'It didn’t pass the review.',
  'rejectCode.COMPLIANCE_DECLINED_EXTERNAL': 'It didn’t pass another bank’s review.',
  'rejectCode.SENDER_INADEQUATE_DATA': 'Too little is known of the sender.',
  'rejectCode.SENDER_INVALID_ADDRESS': 'The sender’s address isn’t valid.',
  'rejectCode.SENDER_INCOMPLETE_ADDRESS': 'The sender’s address isn’t complete.',
  'rejectCode.RECIPIENT_INADEQUATE_DATA': 'Too little is known of the recipient.',
  'rejectCode.RECIPIENT_INVALID_ADDRESS': 'The recipient’s address isn’t valid.',
  'rejectCode.RECIPIENT_INCOMPLETE_ADDRESS': 'The recipient’s address isn’t complete.',
  'rejectCode.DATA_ENQUIRY_TIME_ELAPSED': 'A question about it wasn’t answered in time.',
  'rejectCode.DATA_ENQUIRY_RESPONSE_INADEQUATE': 'The answer to a question about it wasn’t enough.',
  'rejectCode.SOURCE_OF_FUNDS_INADEQUATE': 'It isn’t clear enough where the money is from.',
  'rejectCode.DUPLICATE_TRANSACTION': 'The same transaction was there already.',
  'rejectCode.TECHNICAL_ISSUE': 'A technical fault.',
  'rejectCode.RECIPIENT_ACCOUNT_CLOSED': 'The recipient’s account is closed.',
  'rejectCode.RECIPIENT_INVALID_ACCOUNT_NUMBER': 'The recipient’s account number isn’t valid.',
  'rejectCode.RECIPIENT_INVALID_BANK_CODE': 'The code of the recipient’s bank isn’t valid.',
  'rejectCode.RECIPIENT_INVALID_ACCOUNT': 'The recipient’s account isn’t valid.',
  'rejectCode.RECIPIENT_COUNTRY_NOT_SUPPORTED': 'Nothing can be sent to the recipient’s country.',
  'rejectCode.RECIPIENT_CURRENCY_NOT_SUPPORTED': 'The recipient can’t be paid in this currency.',
  'rejectCode.EXPIRED': 'Its time ran out.',

  'rejectCode.action.sendAgain': 'You can send the same once more.',
  'rejectCode.action.correctRecipient':
    'Correct the recipient’s details before you pay them again.',
  'rejectCode.action.correctSender': 'Correct the sender’s details before you send anything else.',
  'rejectCode.action.chooseOther': 'Ask the recipient for another account to be paid to.',
  'rejectCode.action.answerEarlier': 'Answer such a question before its deadline the next time.',
  'rejectCode.action.answerFully': 'Answer such a question in full the next time, with documents.',
  'rejectCode.action.showFunds': 'Have documents ready that show where the money is from.',
  'rejectCode.action.checkDuplicate':
    'See how the earlier transaction stands, and don’t send another.',
  'rejectCode.action.askSupport': 'Ask support before you send it again.',
  'rejectCode.action.nothing': 'Don’t send it again. It would be declined again.',
} as const satisfies Readonly<Record<string, Message>>
