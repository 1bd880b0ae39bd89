import type { Brand } from './brand.ts'
import './kookapay.css'

/** A kookaburra that laughs. */
const logo = (
  <svg aria-label="Kookapay" direction="ltr" height="36" role="img" viewBox="0 0 150 36">
    <path d="M22 12c8-1 14 1 17 6-5 0-7 1-9 3z" fill="var(--flash-color-accent)" />
    <path d="M24 22c4 0 7 1 9 4-4 1-8 1-11-1z" fill="var(--flash-color-accent)" />
    <circle cx="16" cy="18" fill="#ff6f52" r="14" />
    <path
      d="M6 17c5-4 11-4 16-2"
      fill="none"
      stroke="#ffffff"
      strokeLinecap="round"
      strokeWidth="3"
    />
    <circle cx="18" cy="15" fill="#1f1235" r="2.5" />
    <text
      fill="var(--flash-color-text)"
      fontFamily="var(--flash-font-family)"
      fontSize="23"
      fontWeight="700"
      lengthAdjust="spacingAndGlyphs"
      textLength="102"
      x="46"
      y="26"
    >
      kookapay
    </text>
  </svg>
)

/** A young bank. Its wording is easy-going, and speaks to the person whose account it is. */
export const kookapay: Brand = {
  className: 'kookapay',
  logo,
  footer: {
    en: 'Stuck? Chat to a human, any time.',
    ar: 'واجهتك مشكلة؟ تحدّث إلى فريقنا في أي وقت.',
  },
  words: {
    en: {
      'subClientWizard.label': 'New account',
      'subClientWizard.steps': 'How far you’ve come',
      'subClientWizard.who.title': 'You',
      'subClientWizard.who.heading': 'Hi! Who’s joining?',
      'subClientWizard.who.text':
        'A business takes a bit longer. Living outside Australia? Grab your passport.',
      'subClientWizard.entity.label': 'It’s for',
      'subClientWizard.entity.individual': 'Just me',
      'subClientWizard.entity.individual.hint': 'In your own name',
      'subClientWizard.entity.company': 'My business',
      'subClientWizard.entity.company.hint': 'In its legal name, and we talk to you',
      'subClientWizard.continue': 'Keep going',
      'subClientWizard.person.title': 'About you',
      'subClientWizard.person.heading': 'Nice to meet you!',
      'subClientWizard.person.text':
        'Exactly as on your ID: banks match your name when money comes in.',
      'field.firstName.missing': 'We need your first name.',
      'field.lastName.missing': 'We need your last name.',
      'subClientWizard.address.title': 'Home',
      'subClientWizard.address.heading': 'Where’s home?',
      'subClientWizard.document.title': 'Your ID',
      'subClientWizard.document.heading': 'Your ID',
      'subClientWizard.review.title': 'Double-check',
      'subClientWizard.review.heading': 'All good?',
      'subClientWizard.review.text': 'Fix what’s off. Nothing has been sent yet.',
      'subClientWizard.change': 'Fix',
      'subClientWizard.changeOne': 'Fix: {label}',
      'form.review.change': 'Fix',
      'form.review.edit': 'Fix: {section}',
      'subClientWizard.consent.title': 'Go!',
      'subClientWizard.consent.heading': 'Ready when you are',
      'subClientWizard.agree': 'It’s all true, and I want this account for {name}.',
      'subClientWizard.created.heading': 'Thanks, {name}!',
      'subClientStatus.INITIATED.text': 'Your account is on its way. Sit back!',
    },
    ar: {
      'subClientWizard.label': 'حساب جديد',
      'subClientWizard.steps': 'إلى أين وصلت',
      'subClientWizard.who.title': 'أنت',
      'subClientWizard.who.heading': 'أهلًا! من سينضم إلينا؟',
      'subClientWizard.who.text':
        'حساب الشركة يأخذ وقتًا أطول قليلًا. تعيش خارج أستراليا؟ جهّز جواز سفرك.',
      'subClientWizard.entity.label': 'الحساب',
      'subClientWizard.entity.individual': 'لي أنا',
      'subClientWizard.entity.individual.hint': 'باسمك الشخصي',
      'subClientWizard.entity.company': 'لشركتي',
      'subClientWizard.entity.company.hint': 'باسمها القانوني، وتواصلنا معك أنت',
      'subClientWizard.continue': 'هيا نكمل',
      'subClientWizard.person.title': 'عنك',
      'subClientWizard.person.heading': 'سعداء بمعرفتك!',
      'subClientWizard.person.text': 'تمامًا كما في هويتك: تطابق البنوك اسمك عندما تصلك الأموال.',
      'field.firstName.missing': 'نحتاج إلى اسمك الأول.',
      'field.lastName.missing': 'نحتاج إلى اسم عائلتك.',
      'subClientWizard.address.title': 'البيت',
      'subClientWizard.address.heading': 'أين تسكن؟',
      'subClientWizard.document.title': 'هويتك',
      'subClientWizard.document.heading': 'هويتك',
      'subClientWizard.review.title': 'نظرة أخيرة',
      'subClientWizard.review.heading': 'كل شيء تمام؟',
      'subClientWizard.review.text': 'صحّح ما ليس دقيقًا. لم يُرسَل شيء بعد.',
      'subClientWizard.change': 'تصحيح',
      'subClientWizard.changeOne': 'تصحيح: \u2068{label}\u2069',
      'form.review.change': 'تصحيح',
      'form.review.edit': 'تصحيح: \u2068{section}\u2069',
      'subClientWizard.consent.title': 'انطلق!',
      'subClientWizard.consent.heading': 'جاهزون حين تكون جاهزًا',
      'subClientWizard.agree': 'كل البيانات صحيحة، وأريد هذا الحساب لصالح \u2068{name}\u2069.',
      'subClientWizard.created.heading': 'شكرًا، \u2068{name}\u2069!',
      'subClientStatus.INITIATED.text': 'حسابك في الطريق، ولا يُطلب منك شيء.',
    },
  },
}
