import type { statementWords as english } from '../en/statement.ts'
import type { Message } from '../message.ts'

export const statementWords: Readonly<Record<keyof typeof english, Message>> = {
  'statement.title': 'كشف الحساب',
  'statement.currency': 'الرصيد',
  'statement.day': 'اليوم',
  'statement.previous': 'اليوم السابق',
  'statement.next': 'اليوم التالي',
  'statement.today': 'تاريخ اليوم',
  'statement.lastDay': 'هذا كشف اليوم الحالي، ولا يوجد كشف بعده.',
  'statement.zone': 'الأوقات بحسب \u2068{zone}\u2069',
  'statement.refresh': 'تحديث',
  'statement.refreshing': 'جارٍ التحديث…',
  'statement.loading': 'جارٍ تحميل كشف الحساب',
  'statement.stale.title': 'قد لا تكون هذه البيانات حديثة',

  'statement.opening': 'الرصيد الافتتاحي',
  'statement.closing': 'الرصيد الختامي',
  'statement.soFar': 'الرصيد حتى الآن',
  'statement.totalIn': 'المبالغ الداخلة',
  'statement.totalOut': 'المبالغ الخارجة',
  'statement.unknown': 'غير معروف',

  'statement.label': 'كشف حساب \u2066{currency}\u2069 ليوم \u2068{day}\u2069',
  'statement.time': 'الوقت',
  'statement.description': 'البيان',
  'statement.in': 'داخل',
  'statement.out': 'خارج',
  'statement.balance': 'الرصيد',
  'statement.row.off': 'لا يتفق مع المبالغ',
  'statement.off.title': {
    zero: 'كل الأرصدة تتفق مع المبالغ',
    one: 'رصيد واحد لا يتفق مع المبالغ',
    two: 'رصيدان لا يتفقان مع المبالغ',
    few: '{count} أرصدة لا تتفق مع المبالغ',
    many: '{count} رصيدًا لا يتفق مع المبالغ',
    other: '{count} رصيد لا يتفق مع المبالغ',
  },
  'statement.off.text': 'تُعرض كل الحركات كما وردت. اسأل فريق الدعم قبل الاعتماد عليها.',
  'statement.more': 'عرض {number} أخرى',
  'statement.shown': '{shown} من أصل {total} حركة',

  'statement.empty.title': 'لا توجد حركات في هذا اليوم',
  'statement.empty.today': 'لا توجد حركات اليوم حتى الآن',
  'statement.empty.text': 'لم يدخل مال ولم يخرج.',

  'statement.csv': 'تنزيل CSV',
  'statement.print': 'طباعة',
}
