// The words of the domain that every part uses. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { vocabularyEn } from './vocabulary.en.ts';

export const vocabularyZhHantHk = {
  direction: { departure: '出境', arrival: '入境', both: '雙向' },
  vehicle: { 'private-car': '私家車', coach: '旅遊巴', 'goods-vehicle': '貨車', 'student-coach': '跨境學童校巴' },
  group: { resident: '香港居民', 'mainland-visitor': '內地訪客', 'other-visitor': '其他訪客' },
  kind: { all: '全部旅客', visitors: '訪客' },
  age: { 'under-7': '7歲以下', '7-to-10': '7至10歲', '11-plus': '11歲或以上' },
  enrolment: {
    'smart-identity-card': '智能身份證',
    'hksar-passport': '特區護照',
    contactless: '非觸式e-道',
    'flight-token': '登機易（Flight Token）',
    seamless: '無感e-道',
    'helper-student-worker': '外傭、學生或輸入勞工',
    'mainland-eep': '電子往來港澳通行證',
    'e-travel-document': '電子旅行證件',
    'frequent-visitor': '經常訪港旅客',
    'macao-identity-card': '澳門居民身份證',
    'mutual-use': '互用自助通關國民',
    'consular-corps': '領事團身份證',
  },
  service: {
    resident: '居民e-道',
    contactless: '非觸式e-道',
    'flight-token': '登機易e-道',
    'face-easy': '容易飛e-道',
    seamless: '無感e-道',
    'mainland-visitor': '內地訪客e-道',
    'smart-departure': '離境易',
    'frequent-visitor': '經常訪港旅客e-道',
    'macao-resident': '澳門居民e-道',
    'mutual-use': '互用e-道',
    'consular-corps': '領事團e-道',
  },
  way: { counter: '櫃枱' },
  source: { published: '官方公布', press: '報章', derived: '推算', assumed: '假設' },
  confidence: {
    A: '官方文本，或按官方數據檔計算',
    B: '引述官員的報章報道',
    C: '第二手資料',
    D: '憑記憶，未經核實',
    X: '本程式的假設',
  },
} as const satisfies CatalogueOf<typeof vocabularyEn>;
