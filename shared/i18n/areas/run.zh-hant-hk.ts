// Words of a run: the button, its progress, what went wrong, and what is said aloud. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { runEn } from './run.en.ts';

export const runZhHantHk = {
  button: {
    run_other: '執行模擬 · {{count}}日',
    again_other: '再次模擬 · {{count}}日',
    runPrecise: '執行模擬・至足夠精確',
    againPrecise: '再次模擬・至足夠精確',
    running: '已完成{{done}}／{{total}}日',
    closing: '± {{reach}}，所需{{allowed}}',
    cancel: '取消模擬',
    progress: '模擬進度',
  },
  say: {
    started: '開始模擬。',
    half: '已模擬一半日數。',
    finished_other: '模擬完成：共{{count}}日。',
    cancelled: '模擬已取消，完成了{{done}}／{{total}}日。',
    failed: '模擬失敗：{{title}}',
  },
  cancelled: {
    title: '模擬已取消，完成了{{done}}／{{total}}日。',
    detail: '如先前有模擬結果，仍會顯示。',
  },
  failure: {
    heading: '模擬未能完成',
    again: '再次模擬',
    detail: '供程式維護人員參考',
    kept: '你的方案沒有改動，先前的結果仍會顯示。',
    'invalid-scenario': {
      title: '方案目前的內容無法模擬。',
      todo: '請按方案中以紅色標示的欄位修改，然後再次模擬。',
    },
    'replication-failed': {
      title: '其中一個模擬日因程式錯誤而中斷。',
      todo: '請儲存方案，連同下列詳情交給程式維護人員。復原上一項改動或可避開此問題。',
    },
    'worker-lost': {
      title: '負責模擬的部分已停止，最可能是記憶體不足。',
      todo: '請關閉其他程式後再次模擬，或減少模擬日數或旅客人數。',
    },
    'no-workers': {
      title: '負責模擬的部分未能啟動。',
      todo: '請關閉程式再重新開啟。如仍有問題，請重新安裝。',
    },
  },
} as const satisfies CatalogueOf<typeof runEn>;
