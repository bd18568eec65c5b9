// Words for what is wrong with a scenario or a file, by problem code. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { problemsEn } from './problems.en.ts';

export const problemsZhHantHk = {
  emptyFile: '檔案是空白的。請選擇方案檔案（*.echannel.json）。',
  fileTooLarge: '檔案有{{megabytes}}百萬字元，而方案最多{{limit}}百萬字元。這可能是另一個檔案。',
  notText: '檔案並非文字，因此不是方案。請選擇方案檔案（*.echannel.json）。',
  jsonSyntax: '第{{line}}行第{{column}}字：$t(problems.json.{{reason}})請更正該處文字，或開啟較早的副本。',
  jsonTooDeep: '檔案內括號層層相疊，方案不會如此。請選擇另一個檔案。',
  duplicateKey: '第{{line}}行，{{where}}：同一處有兩個「{{key}}」。請只保留一個。',
  notAScenario: '這不是本程式的方案：「format」須為「{{expected}}」。請選擇方案檔案（*.echannel.json）。',
  badSchemaVersion: '「schemaVersion」須為1或以上的整數；本程式使用{{supported}}。',
  newerSchemaVersion:
    '此方案由較新版本的程式儲存（格式{{found}}；本程式最多支援{{supported}}）。方案未有開啟，內容不會遺失。請更新程式後再開啟。',

  fieldMissing: '第{{line}}行，{{where}}：欠缺此欄位。請補上，或從可開啟的方案複製。',
  fieldUnknown: '第{{line}}行，{{where}}：此處沒有「{{key}}」欄位。可用：{{allowed}}。請更正名稱或刪除。',
  wrongType: '第{{line}}行，{{where}}：{{value}}應為$t(problems.type.{{expected}})。',
  notWhole: '第{{line}}行，{{where}}：{{value}}應為整數。',
  tooSmall: '第{{line}}行，{{where}}：{{value}}太小，最少為{{limit}}。',
  tooLarge: '第{{line}}行，{{where}}：{{value}}太大，最多為{{limit}}。',
  textTooShort: '第{{line}}行，{{where}}：文字太短，最少{{limit}}個字元。',
  textTooLong: '第{{line}}行，{{where}}：文字有{{found}}個字元，請縮短至{{limit}}個。',
  tooFew: '第{{line}}行，{{where}}：清單有{{found}}項，最少須有{{limit}}項。',
  tooMany: '第{{line}}行，{{where}}：清單有{{found}}項，最多可有{{limit}}項。',
  notAllowed: '第{{line}}行，{{where}}：{{value}}不在可用選項之內：{{allowed}}。',
  badClock: '第{{line}}行，{{where}}：{{value}}不是以一刻鐘為單位的時間。請寫成「06:30」，翌日早上最多至「30:00」。',
  badId: '第{{line}}行，{{where}}：{{value}}不是有效的代號。請使用小楷英文字母、數字及單個連字號，例如「visitor-counters」。',
  badDate: '第{{line}}行，{{where}}：{{value}}不是日期。請寫成「2025-04-18」（年、月、日）。',
  invalidValue: '第{{line}}行，{{where}}：{{value}}無效（{{reason}}）。',
  moreProblems: '此檔案另有{{count}}個問題。請先更正以上各項。',

  closesBeforeOpens: '大堂於{{closes}}關閉，並非在{{opens}}開放之後。請把關閉時間推遲。',
  controlPointClosed: '{{nameZh}}現時沒有旅客過關。方案仍可執行，當作有旅客過關。',
  duplicateId: '{{where}}：代號「{{id}}」重複。請使用不同代號。',
  duplicateFlow: '{{where}}：$t(problems.direction.{{direction}})$t(problems.group.{{group}})的人數重複。請刪除其中一項。',
  noDemand: '沒有旅客：所有人數均為零。請輸入人數，或從客流檔案選擇日子。',
  unknownProfile: '{{where}}：沒有「{{id}}」時段分布。請選擇此方案內的時段分布。',
  zeroProfile: '時段分布「{{nameZh}}」：各刻鐘均為零，沒有旅客可到達。請最少為一個刻鐘設定比重。',
  closedProfile: '時段分布「{{nameZh}}」：旅客只在大堂關閉時到達。請改為{{opens}}至{{closes}}之間，或更改開放時間。',
  profileOutsideHours: '時段分布「{{nameZh}}」：{{percent}}%旅客在{{opens}}至{{closes}}以外。這些旅客會按其餘分布編入開放時間。',
  unknownTraceCategory: '{{where}}：到達名單有方案內沒有的旅客類別「{{id}}」。請加入該類別或更正名稱。',
  traceOutsideHours: '{{where}}：有旅客於{{at}}秒（約{{clock}}）到達，在{{opens}}至{{closes}}以外。請更正到達或開放時間。',
  groupWithoutCategories: '有$t(problems.group.{{group}})到達，但沒有任何類別佔有比例。請為他們加入類別。',
  sharesNotOne: '$t(problems.group.{{group}})各類別的比例合計{{percent}}%，須為100%。',
  companionsExceedAdults:
    '$t(problems.group.{{group}})中，兒童的同行成人佔該組{{companions}}%，但可同行的成人只有{{adults}}%。請減少同行人數或兒童比例。',
  uptakeNeverAllowed: '類別「{{nameZh}}」：{{date}}沒有任何e-道服務適用，全部會使用櫃枱。',
  serviceNotOffered:
    '類別「{{nameZh}}」：$t(problems.direction.{{direction}})時可使用$t(vocabulary.service.{{service}})，但沒有e-道組提供，全部會使用櫃枱。請在e-道組加入該服務。',
  timetableOrder: '「{{nameZh}}」的更表：{{from}}排在{{previous}}之後。請按時間先後排列，每個時間一次。',
  neverOpen: '「{{nameZh}}」在大堂開放期間沒有開放任何服務枱。請開放一些，或刪除該組。',
  nobodyToServe: '「{{nameZh}}」只處理$t(problems.direction.{{direction}})旅客，但該方向沒有旅客。',
  duplicateService: '「{{nameZh}}」重複提供$t(vocabulary.service.{{service}})。請只保留一項。',
  serviceNotAllowed: '「{{nameZh}}」：{{date}}在此處無人可使用$t(vocabulary.service.{{service}})，這些通道不會使用該服務。',
  duplicateGroup: '「{{nameZh}}」重複列出$t(problems.group.{{group}})。請只保留一項。',
  minimumAboveMean: '{{where}}：最短時間{{minimum}}秒比平均{{mean}}秒長。請降低最短時間。',
  spreadTooLarge:
    '{{where}}：以此平均值，$t(problems.distribution.{{distribution}})分布的變異係數最多為{{largest}}，不能為{{cv}}。請降低，或選用對數正態分布。',
  spreadNotOfFamily:
    '{{where}}：$t(problems.distribution.{{distribution}})時間的變異係數為{{expected}}，不能為{{cv}}。請輸入{{expected}}，或選用對數正態分布。',
  noCounter:
    '沒有櫃枱處理$t(problems.direction.{{direction}})的$t(problems.group.{{group}})。不使用e-道或被e-道拒絕的旅客均須使用櫃枱。請加入櫃枱組。',
  counterNeverOpen: '處理$t(problems.direction.{{direction}})的$t(problems.group.{{group}})的櫃枱從不開放。請最少開放一個。',
  counterClosesEarly:
    '大堂於{{closes}}關閉時，處理$t(problems.direction.{{direction}})的$t(problems.group.{{group}})的櫃枱已全部關閉，輪候中的旅客無法過關。請最少保留一個櫃枱至最後。',
  shiftOrder: '「{{nameZh}}」小隊：更分在{{to}}結束，並非在{{from}}開始之後。請輸入較後的時間；午夜後續寫為24:15。',
  breakOutsideShift:
    '「{{nameZh}}」小隊：全部輪次計，這個小休由{{begins}}至{{ends}}，超出{{from}}至{{to}}的更分。請改時間、縮短，或讓更多人員同時休息。',
  breaksOverlap:
    '「{{nameZh}}」小隊：一個小休在{{begins}}開始，但上一個小休的最後一批人員要到{{before}}才回來。請延後，或讓更多人員同時休息。',
  bankStaffedTwice: '「{{nameZh}}」小隊兩次列出「{{id}}」。請保留一個。',
  bankNotStaffed: '「{{nameZh}}」小隊負責「{{id}}」，但它並非由小隊當值的櫃枱組。請移除，或讓該組改由小隊當值。',
  bankWithoutTeam: '「{{nameZh}}」設定由小隊當值，但沒有小隊負責。請把它加入一個小隊，或改回手繪更表。',
  timetableAndTeams: '「{{nameZh}}」同時有更表及小隊。請保留其一：清空更表，或移除「staffing」。',
  fewestAboveMost: '「{{nameZh}}」：最少開放{{minimum}}個櫃枱，多於最多的{{maximum}}個。請調低前者或調高後者。',
  fewerThanMinimum:
    '「{{nameZh}}」：由{{from}}至{{to}}，小隊最少時只開到{{fewest}}個櫃枱，不足最少的{{minimum}}個。請移動小休或更分，或增加人員。',
  noCounterAtSecond:
    '第二方沒有櫃枱服務$t(problems.direction.{{direction}})的$t(problems.group.{{group}})。與第一方一樣，部分旅客需要櫃枱。請為他們加設一組第二方櫃枱。',
  noFirstAuthority: '「{{nameZh}}」屬第二方，但沒有一組屬第一方，旅客無從到達。請指明哪些櫃枱或e-道屬第一方。',
  noSecondAuthority: '「{{nameZh}}」屬第一方，但沒有一組屬第二方。請指明哪些櫃枱或e-道屬第二方，或讓這一組完成整個檢查。',
  secondZoneOfOneAuthority: '「{{nameZh}}」設有第二區，由另一方在該處檢查，因此不能只屬一方。請取消第二區，或讓這一組為雙方放行。',
  walkToNobody: '已設定兩方之間的步行時間，但沒有一組屬其中一方，無人需要步行。',
  demandExceedsCounters:
    '$t(problems.direction.{{direction}})旅客太多，櫃枱不足以應付：{{passengers}}名旅客需要{{needed}}櫃枱小時，但櫃枱合共只開放{{available}}小時。隊伍會全日增長：請加開櫃枱，或核對人數。',
  demandExceedsLanes:
    '$t(problems.direction.{{direction}})旅客太多，e-道不足以應付：{{passengers}}名旅客需要{{needed}}通道小時，但e-道合共只開放{{available}}小時。隊伍會全日增長：請加開e-道，或核對人數。',
  targetWithoutPassengers: '目標「{{id}}」：$t(problems.direction.{{direction}})沒有相關旅客，因此沒有意義。',

  budgetBelowLeast: '最多只准模擬{{atMost}}次，但首次檢視前須模擬{{atLeast}}次。請調高前者或調低後者。',
  quantityMissing: '方案{{letter}}「{{name}}」沒有用作決定的指標：沒有這類旅客，或沒有這個目標。請選擇另一個指標。',
  otherPassengers:
    '方案{{letter}}「{{name}}」的$t(problems.sharedPart.{{part}})與方案A不同：兩者面對的並非同一日的同一批旅客，差異因此不只來自部署。',
  otherPledge:
    '方案{{letter}}「{{name}}」的目標「{{target}}」與方案A的不同（分鐘、組別或方向有別），兩個比率不能比較。請使目標一致，或選擇另一個指標。',
  precisionQuantityMissing: '所要求的精確度屬於此情景沒有的指標：沒有這類旅客，或沒有這個目標。請選擇另一個指標。',

  trafficEmpty: '檔案是空白的。請選擇入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）英文版（CSV）。',
  trafficTooLarge: '檔案有{{megabytes}}百萬字元，是五年客流檔案的十倍。這可能是另一個檔案。',
  trafficNotText: '檔案並非UTF-8文字，與公布的客流檔案不同。請重新下載，不要使用經試算表另存的副本。',
  trafficHeader: '第1行：欄位應為「{{expected}}」，但檔案開首為「{{found}}」。請使用公布的英文原檔，不要使用經另存或翻譯的副本。',
  trafficFields: '第{{line}}行：有{{found}}個欄位，應為{{expected}}個。此副本曾被更改，請使用公布的原檔。',
  trafficTruncated: '最後的第{{line}}行不完整：檔案被截斷。請重新下載。',
  trafficDate: '第{{line}}行：「{{found}}」應為原檔的日期格式，即日-月-年（18-04-2025）。試算表可能更改了日期，請重新下載。',
  trafficDateOrder: '第{{line}}行：{{found}}排在{{previous}}之後，但檔案內日期只會遞增。日與月可能被調換，請重新下載。',
  trafficDirection: '第{{line}}行：「{{found}}」應為「Arrival」或「Departure」。',
  trafficCount: '第{{line}}行，{{column}}：「{{found}}」應為旅客人數整數，不含正負號或分隔符號。',
  trafficTotal: '第{{line}}行：總數為{{found}}，但三組旅客合計為{{expected}}。此行曾被更改或損壞，請重新下載。',
  trafficDuplicate: '第{{line}}行：此管制站及方向在{{date}}的人數已列於第{{first}}行。請刪除其一，或重新下載。',
  trafficControlPoints: '第{{line}}行：「{{found}}」不是公布英文檔案所用的管制站名稱，其他各行亦沒有。',
  trafficUnknownControlPoint: '第{{line}}行：本程式不認識管制站「{{found}}」。其{{rows}}行已略去，其餘均已讀取。',
  trafficNoRows: '檔案只有欄名，沒有資料。請重新下載。',
  trafficDaysMissing: '此副本欠缺首日與末日之間的{{days}}日。現有日子已讀取。',

  json: {
    InvalidSymbol: '此處不應有這些字元。',
    InvalidNumberFormat: '數字寫法有誤。',
    PropertyNameExpected: '應為以雙引號括住的欄位名稱。',
    ValueExpected: '應有一個值。',
    ColonExpected: '應有冒號。',
    CommaExpected: '應有逗號。',
    CloseBraceExpected: '應有右大括號 }。',
    CloseBracketExpected: '應有右方括號 ]。',
    EndOfFileExpected: '文件應在此結束。',
    InvalidCommentToken: '不可加入註解。',
    UnexpectedEndOfComment: '不可加入註解。',
    UnexpectedEndOfString: '文字沒有以雙引號結束。',
    UnexpectedEndOfNumber: '數字不完整。',
    InvalidUnicode: '文字內的\\u符號寫法有誤。',
    InvalidEscapeCharacter: '文字內反斜線後的字元有誤。',
    InvalidCharacter: '文字內有須以反斜線表示的字元。',
  },
  type: {
    string: '以雙引號括住的文字',
    number: '數字',
    int: '整數',
    boolean: 'true或false',
    array: '以 [ ] 括住的清單',
    object: '以 { } 括住的欄位',
  },
  sharedPart: {
    controlPoint: '管制站',
    date: '日期',
    openingHours: '開放時間',
    demand: '旅客（人次、時段分布或增長）',
    categories: '旅客類別',
  },
  direction: { departure: '出境', arrival: '入境', both: '雙向' },
  group: { resident: '香港居民', 'mainland-visitor': '內地訪客', 'other-visitor': '其他訪客' },
  distribution: { constant: '固定', exponential: '指數', lognormal: '對數正態', gamma: '伽瑪', uniform: '均勻', triangular: '三角' },
} as const satisfies CatalogueOf<typeof problemsEn>;
