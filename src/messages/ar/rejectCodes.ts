import type { rejectCodeWords as english } from '../en/rejectCodes.ts'
import type { Message } from '../message.ts'

export const rejectCodeWords: Readonly<Record<keyof typeof english, Message>> = {
  'rejectCode.label': 'السبب',
  'rejectCode.CANCELLATION_REQUESTED_BY_PARTICIPANT': 'طلب أحد البنوك المشاركة الإلغاء.',
  'rejectCode.CANCELLATION_BY_RECIPIENT_FI': 'طلب بنك المستفيد الإلغاء.',
  'rejectCode.COMPLIANCE_DECLINED': 'لم تجتز المعاملة المراجعة.',
  'rejectCode.COMPLIANCE_DECLINED_EXTERNAL': 'لم تجتز المعاملة مراجعة بنك آخر.',
  'rejectCode.SENDER_INADEQUATE_DATA': 'بيانات المرسِل غير كافية.',
  'rejectCode.SENDER_INVALID_ADDRESS': 'عنوان المرسِل غير صالح.',
  'rejectCode.SENDER_INCOMPLETE_ADDRESS': 'عنوان المرسِل غير مكتمل.',
  'rejectCode.RECIPIENT_INADEQUATE_DATA': 'بيانات المستفيد غير كافية.',
  'rejectCode.RECIPIENT_INVALID_ADDRESS': 'عنوان المستفيد غير صالح.',
  'rejectCode.RECIPIENT_INCOMPLETE_ADDRESS': 'عنوان المستفيد غير مكتمل.',
  'rejectCode.DATA_ENQUIRY_TIME_ELAPSED': 'لم يُجَب عن استفسار بشأنها في الموعد.',
  'rejectCode.DATA_ENQUIRY_RESPONSE_INADEQUATE': 'لم تكن الإجابة عن استفسار بشأنها كافية.',
  'rejectCode.SOURCE_OF_FUNDS_INADEQUATE': 'مصدر المال غير واضح بما يكفي.',
  'rejectCode.DUPLICATE_TRANSACTION': 'المعاملة نفسها موجودة من قبل.',
  'rejectCode.TECHNICAL_ISSUE': 'عطل تقني.',
  'rejectCode.RECIPIENT_ACCOUNT_CLOSED': 'حساب المستفيد مغلق.',
  'rejectCode.RECIPIENT_INVALID_ACCOUNT_NUMBER': 'رقم حساب المستفيد غير صالح.',
  'rejectCode.RECIPIENT_INVALID_BANK_CODE': 'رمز بنك المستفيد غير صالح.',
  'rejectCode.RECIPIENT_INVALID_ACCOUNT': 'حساب المستفيد غير صالح.',
  'rejectCode.RECIPIENT_COUNTRY_NOT_SUPPORTED': 'لا يمكن الإرسال إلى بلد المستفيد.',
  'rejectCode.RECIPIENT_CURRENCY_NOT_SUPPORTED': 'لا يمكن الدفع للمستفيد بهذه العملة.',
  'rejectCode.EXPIRED': 'انتهت مهلتها.',
}
