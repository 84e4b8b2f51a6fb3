// Small stories of one file in other languages, each right as it stands, without a word of English.

const ARABIC = `---
lang: ar
title: جسر بين بلدتين
deck: كيف عاد الجسر القديم فوق النهر إلى أهل الضفتين.
byline: تلميذة من بياويستوك
published: 2026-02-01
places:
  - { name: الجسر القديم, at: [22.5, 52.8] }
---

كان في النهر جسر واحد، وقال الناس: "لا نعبره ليلاً".

## البلدة الأولى
at: [23.16, 53.13]
place: بياويستوك
places: الجسر القديم

تبدأ الحكاية في بياويستوك (سنة 2021)، حيث بقي من الجسر ثلاث دعامات. هل يذكره أحد؟ نعم، كلهم.

## البلدة الثانية
at: [23.5, 53.41]
place: سوكولكا

ومن *سوكولكا* جاء الحجر. انظر [البلدة الأولى](step:step-1).
`;

const JAPANESE = `---
lang: ja
title: ふたつの町のあいだの古い橋とその長い長い物語
deck: 川にかかる橋が、どのように人びとのもとへ戻ってきたか。
byline: ビャウィストクの生徒
published: 2026-02-01
places:
  - { name: 古い橋, at: [22.5, 52.8] }
---

川には橋がひとつしかなかった。「夜は渡らない」と人びとは言った。

## 最初の町
at: [23.16, 53.13]
place: ビャウィストク
places: 古い橋

物語は町の東から始まる（二〇二一年）。橋脚は三本だけ残っていた。だれか覚えているだろうか。

## 二番目の町
at: [23.5, 53.41]
place: ソクウカ

石は*ソクウカ*から運ばれた。[最初の町](step:step-1)も見てほしい。
`;

const EMOJI = `---
title: By bike 🚲 to the mill
deck: A way along the river.
byline: A pupil
published: 2026-02-01
---

## The mill 👩‍🔧 at work
at: [22.5, 52.8]
place: The mill

It turns ❤️ again.
`;

/** The same stories under the names of their folders. */
export const TOLD_IN = { arabic: ARABIC, japanese: JAPANESE, emoji: EMOJI } as const;
