// Words for what is wrong with secondary examination, by problem code: part of the area of problems. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { examinationProblemsEn } from './examination-problems.en.ts';

export const examinationProblemsZhHantHk = {
  examinationOfTwoAuthorities: '由兩方檢查的口岸不可設進一步查問，因為沒有說明由哪一方查問。請移除，或改由一方放行。',
  examinersOrder: '進一步查問：由{{from}}起的人數排在由{{previous}}起之後。請按時間先後排列，每個時間只列一次。',
  examinersLeaveEarly: '進一步查問：口岸於{{closes}}關閉時沒有人員當值，當時在查問室內的旅客將無法離開。請保留至少一人至最後。',
  examinersTooFew:
    '進一步查問：每日約{{passengers}}名旅客被轉介，需要{{needed}}人員小時，但只有{{available}}小時。關閉後仍會長時間輪候；如非原意，請增加當值人員。',
  examinationReasonTwice: '進一步查問：原因「$t(examination.reason.{{reason}})」重複。請把旅客併入同一原因。',
  examinationOfNobody: '進一步查問：沒有旅客會被轉介。請為會來的組別設定比例，或移除進一步查問。',
  referralTwice: '進一步查問（$t(examination.reason.{{reason}})）：$t(problems.group.{{group}})或其中一類的比例重複。請保留其一。',
  referralUnknownCategory:
    '進一步查問（$t(examination.reason.{{reason}})）：「{{category}}」並非此情景內$t(problems.group.{{group}})的類別。請選擇其中一類，或整個組別。',
  referralsAboveOne: '進一步查問：各原因的比例合計超過全部「{{nameZh}}」。請調低其中一項。',
} as const satisfies CatalogueOf<typeof examinationProblemsEn>;
