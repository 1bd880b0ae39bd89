import type { payeeCheckWords as english } from '../en/payeeCheck.ts'
import type { Message } from '../message.ts'

export const payeeCheckWords: Readonly<Record<keyof typeof english, Message>> = {
  'payeeCheck.label': 'التحقّق من الاسم',
  'payeeCheck.hint': 'نسأل البنك هل هذا الحساب بهذا الاسم. قد تترتّب على التحقّق رسوم.',
  'payeeCheck.cost': 'قد تترتّب عليه رسوم.',
  'payeeCheck.check': 'التحقّق من الاسم',
  'payeeCheck.checking': 'جارٍ التحقّق…',
  'payeeCheck.incomplete': 'أدخل رقم BSB ورقم الحساب والاسم أولًا.',
  'payeeCheck.outOfDate': 'تغيّرت البيانات بعد التحقّق من الاسم.',
  'payeeCheck.outOfDate.badge': 'لم يعد صالحًا',
  'payeeCheck.outOfDate.was': 'قبل التغيير: {verdict}.',
  'payeeCheck.remembered': 'جرى التحقّق من هذه البيانات نفسها من قبل.',

  'payeeCheck.verdict.MATCH': 'الاسم مطابق',
  'payeeCheck.verdict.CLOSE_MATCH': 'الاسم قريب',
  'payeeCheck.verdict.NOT_MATCH': 'الاسم غير مطابق',
  'payeeCheck.verdict.ACCOUNT_CLOSED': 'الحساب مغلق',
  'payeeCheck.verdict.ACCOUNT_NOT_FOUND': 'لم يُعثر على الحساب',
  'payeeCheck.verdict.ACCOUNT_TYPE_NOT_SUPPORTED': 'لا يمكن التحقّق',
  'payeeCheck.verdict.COP_PLATFORM_ERROR': 'لم يُجب البنك',
  'payeeCheck.verdict.COP_LIMIT_EXCEEDED': 'نفدت عمليات التحقّق',
  'payeeCheck.verdict.COP_API_DISABLED': 'التحقّق من الأسماء غير مفعّل',

  'payeeCheck.advice.MATCH':
    'هذا هو الاسم المسجّل للحساب لدى البنك. لكن ذلك لا يدلّ على هوية من أعطاك هذه البيانات.',
  'payeeCheck.advice.CLOSE_MATCH':
    'الاسم المسجّل لدى البنك يشبه هذا الاسم. قارنه بما أُعطي لك ثم قرّر.',
  'payeeCheck.advice.NOT_MATCH':
    'المسجّل لدى البنك اسم آخر. راجع البيانات مع المستفيد عبر وسيلة تثق بها من قبل.',
  'payeeCheck.advice.ACCOUNT_CLOSED':
    'يقول البنك إن هذا الحساب مغلق. اطلب من المستفيد بيانات أخرى.',
  'payeeCheck.advice.ACCOUNT_NOT_FOUND':
    'ابحث عن خطأ في رقم BSB أو رقم الحساب، أو اطلب من المستفيد بيانات أخرى. لا يمكن العثور على كل حساب بهذه الطريقة.',
  'payeeCheck.advice.ACCOUNT_TYPE_NOT_SUPPORTED':
    'لا يمكن التحقّق إلا من بعض الحسابات الأسترالية التي لها رقم BSB. وهذا لا يدلّ على شيء بشأن الحساب.',
  'payeeCheck.advice.COP_PLATFORM_ERROR':
    'كثيرًا ما يكون السبب أن صاحب الحساب اختار عدم المشاركة. هذا لا يدلّ على شيء بشأن الحساب، ويمكنك المتابعة.',
  'payeeCheck.advice.COP_LIMIT_EXCEEDED':
    'استُنفدت عمليات التحقّق المتاحة لهذه الخدمة حاليًا. يمكنك المتابعة من دون تحقّق.',
  'payeeCheck.advice.COP_API_DISABLED':
    'لم تُفعَّل هذه الميزة في هذه الخدمة. يمكنك المتابعة من دون تحقّق.',
  'payeeCheck.advice.decide': 'لا نعرف هذا الرد. اقرأه ثم قرّر.',
  'payeeCheck.advice.cannotBeChecked': 'لم يُتحقَّق من الاسم. يمكنك المتابعة من دون تحقّق.',
  'payeeCheck.falseMismatch':
    'تُقارن الأسماء حرفًا بحرف، فقد لا يتطابق اسم بعد الزواج أو حرف مختصر أو اسم تجاري.',

  'payeeCheck.again': 'التحقّق مرة أخرى',
  'payeeCheck.again.notBilled': 'لم تترتّب رسوم على التحقّق السابق، وقد تترتّب على تحقّق آخر.',
  'payeeCheck.again.maybeBilled': 'ربما ترتّبت رسوم على التحقّق السابق، وقد تترتّب على تحقّق آخر أيضًا.',
  'payeeCheck.failed.badge': 'لم يُتحقَّق منه',
  'payeeCheck.unknown.badge': 'لم يصل الرد',
  'payeeCheck.unknown.title': 'لم يصل إلينا الرد',
  'payeeCheck.unknown.text':
    'لا نستطيع معرفة هل احتُسبت رسوم على هذا التحقّق. قد تُحتسب رسوم مرة أخرى إذا أعدته.',

  'payeeCheck.goOn': 'المتابعة رغم ذلك',
  'payeeCheck.reason.label': 'سبب المتابعة',
  'payeeCheck.reason.optional': '(اختياري)',
  'payeeCheck.reason.hint': 'تحتفظ به هذه الخدمة مع قرارك.',
  'payeeCheck.goingOn': 'اخترت المتابعة.',
  'payeeCheck.goingOn.reason': 'السبب: {reason}',
  'payeeCheck.takeBack': 'تراجع',
}
