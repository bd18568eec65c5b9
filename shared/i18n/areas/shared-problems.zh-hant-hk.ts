// 共用人龍及兩組共用服務枱的問題：「problems」的一部分。

import type { CatalogueOf } from '../catalogue.ts';
import type { sharedProblemsEn } from './shared-problems.en.ts';

export const sharedProblemsZhHantHk: CatalogueOf<typeof sharedProblemsEn> = {
  sharedBankTwice: '共用人龍中兩次列出「{{bank}}」。請只保留一次。',
  sharedUnknownBank: '共用人龍{{number}}包括此情景沒有的「{{bank}}」。請選擇另一組。',
  sharedMixedKinds: '共用人龍{{number}}混合了不同類別或不同口岸部門。請只包括同一方的e-道，或同一方的櫃枱。',
  sharedLinePerServer: '共用人龍{{number}}包括各自一條人龍的「{{nameZh}}」。請改為整組一條人龍。',
  sharedAndHandingOver: '共用人龍{{number}}：「{{nameZh}}」下班時會移交旅客，但沒有說明由哪一組接手。請改為先完成手續，或讓該組自設人龍。',
  sharedReservedUnlike: '共用人龍{{number}}：部分櫃枱為e-道拒絕的旅客設專用隊，部分則要他們排在隊尾。請為各組作相同選擇。',
  idleFirstLinePerServer:
    '「{{nameZh}}」每個櫃枱各有人龍，如由先空出的櫃枱關閉，其人龍的旅客便要換隊。請改由號碼最大的先關閉，或改用單一人龍。',
  idleFirstAndHandingOver: '「{{nameZh}}」關閉時會移交旅客，即時關閉，無須等候任何櫃枱完成手續。請改由號碼最大的先關閉，或改為先完成手續。',
  reservedLinePerServer:
    '「{{nameZh}}」每個櫃枱各有人龍，又為e-道拒絕的旅客設專用隊，但沒有說明由哪個櫃枱先接待。請改用單一人龍，或讓他們排在隊尾。',
  reservedAndChanging: '「{{nameZh}}」設有專用隊，不可同時容許換到另一組：換隊的旅客會失去或得到位置。請移除其一。',
  sharedAndChanging: '共用人龍不能與「轉往另一組」並用：共用人龍的旅客本已可往其中任何一組。請移除其一。',
  sharedServersUnknownBank: '共用服務枱「{{nameZh}}」：沒有「{{bank}}」這一組。請選擇此情景內的一組。',
  sharedServersOneBank: '共用服務枱「{{nameZh}}」的兩組是同一組。請選擇另一組。',
  sharedServersMixed: '共用服務枱「{{nameZh}}」：一組是e-道，另一組是櫃枱，或屬不同口岸部門。請選擇兩個同類的組別。',
  sharedServersOneLine: '共用服務枱「{{nameZh}}」：兩組已共用一條人龍，因此不會互相調動。請把其中一組移出該人龍，或為該組自設服務枱。',
  sharedServersTooMany: '共用服務枱「{{nameZh}}」：要有{{found}}個在另一組，但只有{{servers}}個。請減少，或增加共用數目。',
  sharedServersTooManyOpen: '共用服務枱「{{nameZh}}」：要開放{{found}}個，但只有{{servers}}個。請減少，或增加共用數目。',
  sharedServersBelow: '共用服務枱「{{nameZh}}」於超過{{above}}時調來，卻於不多於{{below}}時調走，兩組可能同時要求。請把調走水平調低。',
  sharedServersStay: '共用服務枱「{{nameZh}}」全日留在原組。請設定調動時間或觸發條件，或改為該組自設服務枱。',
  counterLeftByShared:
    '處理$t(problems.direction.{{direction}})的$t(problems.group.{{group}})的櫃枱與另一組共用，大堂於{{closes}}關閉時可能全在另一組或已停止開放，輪候中的旅客無法過關。請保留最少一個自設櫃枱至最後，或安排最後時段有櫃枱在該組開放。',
  interventionUnknownShared: '{{where}}：沒有共用服務枱「{{id}}」。請選擇此情景內的一項，或刪除該項介入。',
};
