# Jamaeが日本語で話すすべての文です。実際の答えの例は docs/answer-book/ja.md にあります。
# 都市名の変数($city など)は「市」を含まない名前です。一つの都市なら後に「市」を付け、複数が入りうる文では付けません。

## 値

format-date = long
# これより小さい数は「万」を使わずに書きます。
format-short-from = 10000
country = { $code ->
    [US] アメリカ
    [HK] 香港
    [MO] マカオ
    [MM] ミャンマー
    [CD] コンゴ民主共和国
    [CG] コンゴ共和国
    [PS] パレスチナ
   *[other] { $name }
}
value-people = { $number }人
value-celsius = { $below ->
    [yes] マイナス{ $number }℃
   *[no] { $number }℃
}
value-unit = { $number } { $unit }
# Time between two days: full years and months; $both is yes where neither is 0.
value-span = { $years ->
    [0] {""}
   *[other] { $years }年
}{ $both ->
    [yes] と
   *[no] {""}
}{ $months ->
    [0] {""}
   *[other] { $months }か月
}
value-not-recorded = 記録なし
year = { $year }年
decade = { $year }年代
where = { $country }・{ $province }
type-sister = 姉妹都市
type-friendship = 友好都市
quoted = 「{ $text }」
join-values = {"、"}
# Between two sentences of one paragraph.
join-in-paragraph = {""}
join-sentences = {"。"}
name-line = { $language }：{ $name }
language-en = 英語
language-ko = 韓国語
language-ja = 日本語
language-zh = 中国語（簡体字）
language-zh-Hant = 中国語（繁体字）
language-ru = ロシア語

attribute-date = 提携日
attribute-type = 提携の種類
attribute-home-signer = { $home_official }側の署名者
attribute-partner-signer = 相手都市側の署名者
attribute-signers = 署名者
attribute-population = 人口
attribute-temperature = 平均気温
attribute-features = 特徴
attribute-location = 所在地
attribute-names = 各言語での名称
attribute-country = 国
attribute-province = 州・省・県

home-official = { $home }市

## 事実

# 姉妹都市についての文に「友好」を、友好都市についての文に「姉妹」を入れないでください。
fact-date = { $type ->
    [sister] { $home_official }と{ $city }市は、{ $date }に姉妹都市となりました。
    [friendship] { $home_official }と{ $city }市は、{ $date }に友好都市となりました。
   *[other] { $home_official }と{ $city }市は、{ $date }に提携しました。
}
fact-date-contested = { $page ->
    [yes] { $city }市との提携日は、{ $home_official }のページの中で食い違っています。{ $values }です。どちらが正しいかは、記録からは分かりません。
   *[no] { $city }市との提携日は、出典によって食い違っています。{ $values }です。どちらが正しいかは、記録からは分かりません。
}
contested-value = { $value }（{ $place }）
place-intro = 冒頭の紹介文
place-list = 日付の一覧
place-table = 表
fact-type = { $city }市は、{ $home_official }の{ $value }です。
fact-home-signer = { $city }市との協定に{ $home_official }側で署名したのは、{ $value }市長です。
fact-partner-signer = { $home_official }との協定に{ $city }市側で署名したのは、{ $value }市長です。
fact-signers = { $city }市との協定には、{ $home_official }の{ $home_person }市長と{ $city }市の{ $partner_person }市長が署名しました。
fact-population = { $city }市の人口は{ $value }です。
fact-temperature = { $city }市の平均気温は{ $value }です。
fact-features = { $city }市については、次のように記録されています。
fact-location = { $city }市は{ $where }にあります。
fact-names = { $city }市の各言語での名称は、次のとおりです。
fact-other = { $city }市の{ $attribute }：{ $value }
fact-missing = { $city }市の{ $attribute }は記録がなく、お答えできません。
overview-head = { $type ->
    [sister] { $city }市（{ $where }）は、{ $home_official }の姉妹都市です。
    [friendship] { $city }市（{ $where }）は、{ $home_official }の友好都市です。
   *[other] { $city }市（{ $where }）は、{ $home_official }の提携都市です。
}
overview-line = { $label }：{ $value }
note-contested-value = 出典によって値が異なります：{ $values }。
note-same-value = ページには{ $other }市についてもまったく同じ数値があり、どちらかが誤記の可能性があります。
note-same-values = ページでは{ $cities }の数値がまったく同じで、いずれかが誤記の可能性があります。
note-not-recorded = そのほかのお尋ねについては記録がなく、お答えできません。
note-no-figures = { $places }は提携都市ではないため、記録がありません。
note-read-as = （「{ $written }」は{ $name }のこととしてお答えしました。）
note-contested-date = ページに日付が二つあるため、その差の分だけ異なる場合があります。
note-contested-dates = { $cities }はページの中で日付が食い違っており、どちらかが当てはまれば含めています。
not-recorded = { $city }についてのお尋ねの内容は記録がなく、お答えできません。お答えできるのは、提携日、提携の種類、署名者、人口、平均気温、所在地、特徴です。
not-recorded-general = お尋ねの内容は記録がなく、お答えできません。お答えできるのは、各都市との提携日、提携の種類、署名者、人口、平均気温、所在地、特徴です。

corrected-date = { $city }市との提携日は{ $value }で、{ $claimed }ではありません。
corrected-contested = { $city }市との提携日は、{ $claimed }ではありません。
corrected-country = { $city }市があるのは{ $value }で、{ $claimed }ではありません。
corrected-type = { $city }市は{ $value }で、{ $claimed }ではありません。
corrected-signer = { $claimed }は、{ $city }市との協定に署名していません。
corrected-home_signer = { $claimed }は、{ $city }市との協定に署名していません。
corrected-partner_signer = { $claimed }は、{ $city }市との協定に署名していません。
corrected-population = { $city }市の人口は{ $value }で、{ $claimed }ではありません。
corrected-temperature = { $city }市の平均気温は{ $value }で、{ $claimed }ではありません。
corrected-features = ページに、{ $city }市についてのそのような記載はありません。

## 一覧と数

list-head = { $any ->
    [yes] 条件（{ $conditions }）に合う提携都市は、次の{ $count }都市です。
   *[no] { $home_official }の提携都市は、次の{ $count }都市です。
}
list-one = { $any ->
    [yes] 条件（{ $conditions }）に合う提携都市は、1都市です。
   *[no] { $home_official }の提携都市は、1都市です。
}
list-line = { $has ->
    [yes] { $city }（{ $country }）：{ $values }
   *[no] { $city }：{ $values }
}
list-more = ほかに{ $count }都市あります。国、年、提携の種類をお知らせいただければ、絞り込めます。
list-page = ほかに{ $count }都市あります。「もっと見せて」で続きをご覧いただけます。国、年、提携の種類で絞り込むこともできます。
list-next = 全{ $count }都市のうち、{ $start }番目から{ $stop }番目までです。
list-end = 以上で{ $count }都市すべてです。
list-by-name = 五十音順です。
list-none = { $any ->
    [yes] 条件（{ $conditions }）に合う提携都市はありません。
   *[no] 提携都市の記録はありません。
}
condition-country = { $negated ->
    [yes] { $value }以外
   *[no] { $value }
}
condition-type = { $key ->
    [sister] { $negated ->
        [yes] 姉妹都市以外
       *[no] 姉妹都市
    }
   *[friendship] { $negated ->
        [yes] 友好都市以外
       *[no] 友好都市
    }
}
condition-signer = { $negated ->
    [yes] { $value }の署名以外
   *[no] { $value }が署名
}
condition-city = { $value }を除く
condition-these = { $named ->
    [yes] お尋ねの{ $count }都市
   *[no] 先ほどの{ $count }都市
}
condition-continent = { $key ->
    [EU] { $negated ->
        [yes] ヨーロッパ以外
       *[no] ヨーロッパ
    }
    [AS] { $negated ->
        [yes] アジア以外
       *[no] アジア
    }
    [AF] { $negated ->
        [yes] アフリカ以外
       *[no] アフリカ
    }
    [NA] { $negated ->
        [yes] 北アメリカ以外
       *[no] 北アメリカ
    }
    [SA] { $negated ->
        [yes] 南アメリカ以外
       *[no] 南アメリカ
    }
   *[OC] { $negated ->
        [yes] オセアニア以外
       *[no] オセアニア
    }
}
condition-topic = 特徴に「{ $value }」
condition-date = { $operator ->
    [under] { $value }より前
    [at_most] { $value }まで
    [over] { $value }より後
    [at_least] { $value }以降
   *[in] { $value }に提携
}
condition-number = { $operator ->
    [over] { $attribute }が{ $value }を超える
    [at_least] { $attribute }が{ $value }以上
    [under] { $attribute }が{ $value }未満
    [at_most] { $attribute }が{ $value }以下
    [between] { $attribute }が{ $value }から{ $high }まで
   *[is] { $attribute }が{ $value }
}
condition-age = { $operator ->
    [over] 提携から{ $years }年を超える
    [at_least] 提携から{ $years }年以上
    [under] 提携から{ $years }年未満
   *[at_most] 提携から{ $years }年以内
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] { $city }より後に提携
       *[below] { $city }より先に提携
    }
    [population] { $operator ->
        [above] { $city }より人口が多い
       *[below] { $city }より人口が少ない
    }
    [temperature] { $operator ->
        [above] { $city }より暖かい
       *[below] { $city }より寒い
    }
   *[other] { $operator ->
        [above] { $attribute }が{ $city }を上回る
       *[below] { $attribute }が{ $city }を下回る
    }
}
count-all = { $home_official }は海外の{ $count }都市と提携しています。姉妹都市が{ $sisters }都市、友好都市が{ $friendships }都市です。
count-some = { $names ->
    [yes] 条件（{ $conditions }）に合う提携都市は{ $count }都市で、{ $cities }です。
   *[no] 条件（{ $conditions }）に合う提携都市は{ $count }都市です。
}
count-countries = 提携都市は{ $count }か国にあります。{ $countries }です。
note-count = （ページの紹介文には「ほか{ $others }都市」とあり、合計{ $claimed }都市になりますが、表と一覧にあるのは{ $count }都市です。）

## 最大・最小、比較、合計

extreme-date-lowest = { $any ->
    [yes] 条件（{ $conditions }）に合う都市のうち、最も早く提携したのは{ $city }で、{ $value }です。
   *[no] 最も早く提携したのは{ $city }で、{ $value }です。
}
extreme-date-highest = { $any ->
    [yes] 条件（{ $conditions }）に合う都市のうち、最も新しく提携したのは{ $city }で、{ $value }です。
   *[no] 最も新しく提携したのは{ $city }で、{ $value }です。
}
extreme-population-highest = { $any ->
    [yes] 条件（{ $conditions }）に合う都市のうち、人口が最も多いのは{ $city }で、{ $value }です。
   *[no] 提携都市のうち、人口が最も多いのは{ $city }で、{ $value }です。
}
extreme-population-lowest = { $any ->
    [yes] 条件（{ $conditions }）に合う都市のうち、人口が最も少ないのは{ $city }で、{ $value }です。
   *[no] 提携都市のうち、人口が最も少ないのは{ $city }で、{ $value }です。
}
extreme-temperature-highest = { $any ->
    [yes] 条件（{ $conditions }）に合う都市のうち、平均気温が最も高いのは{ $city }で、{ $count ->
        [1] { $value }です。
       *[other] いずれも{ $value }です。
    }
   *[no] 提携都市のうち、平均気温が最も高いのは{ $city }で、{ $count ->
        [1] { $value }です。
       *[other] いずれも{ $value }です。
    }
}
extreme-temperature-lowest = { $any ->
    [yes] 条件（{ $conditions }）に合う都市のうち、平均気温が最も低いのは{ $city }で、{ $count ->
        [1] { $value }です。
       *[other] いずれも{ $value }です。
    }
   *[no] 提携都市のうち、平均気温が最も低いのは{ $city }で、{ $count ->
        [1] { $value }です。
       *[other] いずれも{ $value }です。
    }
}
extreme-other-highest = { $attribute }の値が最も大きいのは{ $city }で、{ $value }です。
extreme-other-lowest = { $attribute }の値が最も小さいのは{ $city }で、{ $value }です。
# Stands before extreme-rank and extreme-head where only some partner cities are ranked.
scope = 条件（{ $conditions }）に合う提携都市のうち、
extreme-rank = { $kind ->
    [date] { $end ->
        [highest] 提携が新しい順
       *[lowest] 提携が早い順
    }
    [population] { $end ->
        [highest] 人口が多い順
       *[lowest] 人口が少ない順
    }
    [temperature] { $end ->
        [highest] 平均気温が高い順
       *[lowest] 平均気温が低い順
    }
   *[other] { $end ->
        [highest] { $attribute }の値が大きい順
       *[lowest] { $attribute }の値が小さい順
    }
}で{ $rank }番目は{ $city }で、{ $value }です。
extreme-head = { $kind ->
    [date] { $end ->
        [highest] 提携が新しい順に、次の{ $count }都市です。
       *[lowest] 提携が早い順に、次の{ $count }都市です。
    }
    [population] { $end ->
        [highest] 人口が多い順に、次の{ $count }都市です。
       *[lowest] 人口が少ない順に、次の{ $count }都市です。
    }
    [temperature] { $end ->
        [highest] 平均気温が高い順に、次の{ $count }都市です。
       *[lowest] 平均気温が低い順に、次の{ $count }都市です。
    }
   *[other] { $end ->
        [highest] { $attribute }の値が大きい順に、次の{ $count }都市です。
       *[lowest] { $attribute }の値が小さい順に、次の{ $count }都市です。
    }
}

extreme-nearest = { $kind ->
    [date] 提携日が{ $city }市に最も近いのは{ $cities }です。
    [population] 人口が{ $city }市に最も近いのは{ $cities }です。
    [temperature] 平均気温が{ $city }市に最も近いのは{ $cities }です。
   *[other] { $attribute }の値が{ $city }市に最も近いのは{ $cities }です。
}
extreme-next = 同じ順で{ $start }番目から{ $stop }番目までです。
compare-head = { $attribute }は、次のとおりです。
compare-date-lowest = 先に提携したのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-date-highest = 後に提携したのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-population-highest = 人口が多いのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-population-lowest = 人口が少ないのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-temperature-highest = 平均気温が高いのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-temperature-lowest = 平均気温が低いのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-other-highest = { $attribute }の値が大きいのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-other-lowest = { $attribute }の値が小さいのは{ $first }市で、{ $first_value }です。{ $second }市は{ $second_value }です。
compare-equal-date = { $cities }の提携日は同じで、{ $value }です。
compare-equal-population = { $cities }の人口は同じで、{ $value }です。
compare-equal-temperature = { $cities }の平均気温は同じで、{ $value }です。
compare-equal-other = { $cities }の{ $attribute }は同じで、{ $value }です。
compare-ratio = { $first }市は{ $second }市の約{ $value }倍です。
compare-difference = 差は{ $value }です。

total-sum = { $any ->
    [yes] 条件（{ $conditions }）に合う{ $count }都市の合計は、{ $value }です。
   *[no] 提携都市{ $count }都市の合計は、{ $value }です。
}
total-average = { $any ->
    [yes] 条件（{ $conditions }）に合う{ $count }都市の{ $attribute }を平均すると、{ $value }です。
   *[no] 提携都市{ $count }都市の{ $attribute }を平均すると、{ $value }です。
}

tally-most = { $kind ->
    [home_signer] { $end ->
        [lowest] { $home_official }側で署名した協定が最も少ないのは{ $values }で、
       *[highest] { $home_official }側で署名した協定が最も多いのは{ $values }で、
    }
    [partner_signer] { $end ->
        [lowest] 相手都市側で署名した協定が最も少ないのは{ $values }で、
       *[highest] 相手都市側で署名した協定が最も多いのは{ $values }で、
    }
   *[country] { $end ->
        [lowest] 提携都市が最も少ない国は{ $values }で、
       *[highest] 提携都市が最も多い国は{ $values }で、
    }
}{ $several ->
    [yes] それぞれ{ $count }都市です。
   *[no] { $count }都市です。
}
tally-equal = 提携都市の数は同じで、それぞれ{ $count }都市です。
tally-more = 多いのは条件（{ $first }）に合う提携都市で、{ $first_count }都市です。条件（{ $second }）に合うのは{ $second_count }都市です。
tally-same = いずれも同じ市長が{ $home_official }側で署名しました。
tally-apart = { $home_official }側で署名した市長は異なります。
tally-different = { $kind ->
    [partner_signer] 相手都市側で署名した市長は、{ $count }人です。
   *[home_signer] { $home_official }側で署名した市長は、{ $count }人です。
}
tally-each = { $kind ->
    [home_signer] { $home_official }側の署名者ごとの提携都市は、次のとおりです。
    [partner_signer] 相手都市側の署名者ごとの提携都市は、次のとおりです。
   *[country] 国ごとの提携都市は、次のとおりです。
}
tally-line = { $value }：{ $count }都市{ $names ->
    [yes] （{ $cities }）
   *[no] {""}
}
tally-rest = ほか{ $count }件
note-tally-missing = { $count }都市については記録がありません。
duration = { $years ->
    [0] { $home_official }と{ $city }市は{ $date }に提携し、まだ1年になりません。
   *[other] { $home_official }と{ $city }市は、{ $date }の提携から{ $years }年になります。
}
duration-next = 次は{ $date }に{ $years }周年を迎えます。
anniversary = { $past ->
    [yes] { $city }市との提携{ $years }周年は、{ $date }でした。
   *[no] { $city }市との提携{ $years }周年は、{ $date }です。
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }年に周年を迎える提携都市はありません。
       *[other] { $year }年に迎える周年は、次のとおりです。
    }
   *[other] { $count ->
        [0] { $year }年に提携{ $years }周年を迎える都市はありません。
       *[other] { $year }年に提携{ $years }周年を迎える都市は、次のとおりです。
    }
}
anniversaries-of = 都市ごとの提携{ $years }周年は、次のとおりです。
duration-coming = 今後の周年は、次のとおりです。
duration-line = { $date }に{ $years }周年

## 図

picture-head = { $title }：
picture-who = { $which ->
    [all] { $home_official }の提携都市
   *[some] 提携都市（{ $conditions }）
}
picture-count = 提携都市{ $count }市
picture-map-title = { $who }の地図
picture-timeline-title = { $who }の年表
picture-chart-title = { $who }の{ $attribute }の比較
picture-alt = { $title }。{ $values }。
picture-missing = { $picture ->
    [map] { $cities }の座標は記録されていないため、地図に示せません。
    [timeline] { $cities }の提携日は記録されていません。
   *[chart] { $cities }の{ $attribute }は記録されていません。
}
picture-two-dates = { $cities }については市のページに日付が2つあり、年表には両方を示しています。

## はい、いいえ

yes = はい。
no = いいえ。
# "Is there one?" - there is none.
none = いいえ。
verify-member = { $has ->
    [yes] { $type ->
        [sister] はい。{ $city }市は、{ $date }から{ $home_official }の姉妹都市です。
       *[friendship] はい。{ $city }市は、{ $date }から{ $home_official }の友好都市です。
    }
   *[no] はい。{ $city }市は、{ $home_official }の提携都市です。
}

## お答えできないとき

# 「はい・いいえ」を尋ねない質問にもこう答えるので、「いいえ」で始めません。
not-partner = { $places }は、{ $home_official }の姉妹都市ではありません。友好都市でもありません。
not-partner-country = { $country }の提携都市は、{ $cities }です。
no-such-place = { $name }という提携都市はなく、お答えできません。
no-partner-there = 申し訳ありませんが、{ $name }にあると記録された提携都市はありません。記録にあるのは、各都市の国と州・省・県だけです。
not-understood = 申し訳ありませんが、ご質問を理解できませんでした。{ $home_official }の海外の姉妹都市と友好都市についてお答えしています。別の言い方でお尋ねください。
declined-outside = 申し訳ありませんが、そのご質問にはお答えできません。お答えできるのは、{ $home_official }の海外の姉妹都市と友好都市についてだけです。
declined-city = 申し訳ありませんが、その情報はなく、お答えできません。{ $city }については、{ $home_official }のページにある提携、署名者、人口、平均気温、特徴をお答えできます。
declined-service = { $has ->
    [yes] 申し訳ありませんが、市の窓口や手続きについてはお答えできません。お答えできるのは、{ $home_official }の海外の姉妹都市と友好都市についてだけです。市のコールセンター（{ $telephone }）へお尋ねください。
   *[no] 申し訳ありませんが、市の窓口や手続きについてはお答えできません。お答えできるのは、{ $home_official }の海外の姉妹都市と友好都市についてだけです。
}
declined-programme = { $has ->
    [yes] 申し訳ありませんが、その内容は記録がなく、お答えできません。お答えできるのは、各都市との提携、署名者、都市の基本情報です。交流事業や今後の予定については、市（{ $telephone }）へお尋ねください。
   *[no] 申し訳ありませんが、その内容は記録がなく、お答えできません。お答えできるのは、各都市との提携、署名者、都市の基本情報です。
}
declined-elsewhere = 申し訳ありませんが、ほかの都市の提携先や情報についてはお答えできません。お答えできるのは、{ $home_official }の姉妹都市と友好都市についてだけです。
declined-home = 申し訳ありませんが、{ $home_official }そのものの情報はなく、お答えできません。お答えできるのは、海外の姉妹都市と友好都市についてだけです。
ask-city = { $any ->
    [yes] どの都市についてお尋ねですか（{ $attribute }）。
   *[no] どの都市についてお尋ねですか。
}
ask-language = どの言語をご希望ですか。
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 申し訳ありませんが、ただいま記録を確認できません。しばらくしてからもう一度お試しください。
crowded = ただいまご質問が集中しています。数秒後にもう一度お試しください。

## あいさつなど

assistant-name = Jamae
talk-greet = こんにちは。{ $home_official }の海外の姉妹都市と友好都市についてお答えする自動応答アシスタント、{ $name }です。何についてお知りになりたいですか。
talk-thanks = どういたしまして。提携都市について、ほかにお知りになりたいことはありますか。
talk-goodbye = { $home_official }の提携都市に関心をお寄せいただき、ありがとうございました。
talk-identity = { $home_official }の自動応答アシスタント、{ $name }です。人ではありません。海外の姉妹都市と友好都市についてお答えします。
talk-capabilities = { $home_official }の海外の姉妹都市と友好都市について、提携日、署名者、提携の種類、人口、平均気温、所在地、特徴をお答えします。一覧や数、順位、都市どうしの比較もお尋ねいただけます。地図、年表、棒グラフもお見せできます。
talk-praise = ありがとうございます。お役に立ててうれしく思います。
talk-complaint = 申し訳ありません。お答えできるのは、提携都市について{ $home_official }のページにあることだけです。別の言い方でお尋ねいただくか、担当者の連絡先をお尋ねください。
talk-contact = { $home_official }の担当者へのお問い合わせ先は、次のとおりです。
talk-source = お答えの内容は、すべて{ $title }によるものです。このページにある{ $count }都市について、記載のとおりにお答えし、ページの中で食い違いがあるときは両方をお伝えします。それより新しい情報はありません。
talk-language = 日本語でお答えします。
talk-forget = これまでの会話を消去しました。
contact-line = { $label }：{ $value }
contact-office = 窓口
contact-telephone = 電話
contact-website = ウェブサイト
contact-address = 所在地

## 出典

source-line = 出典：{ $sources }
source-part = { $title }（{ $places }）
source-own = { $home_official }の資料
place-intro-short = 紹介文
place-list-short = 日付の一覧
place-table-short = 表

## 質問の例（そのまま質問として送られます）

suggest-date = { $home_official }は{ $city }市といつ提携しましたか。
suggest-population = { $city }市の人口は何人ですか。
suggest-signers = { $city }市との協定には誰が署名しましたか。
suggest-temperature = { $city }市の平均気温は何度ですか。
suggest-features = { $city }市にはどんな特徴がありますか。
suggest-type = { $city }市は姉妹都市ですか、友好都市ですか。
suggest-location = { $city }市はどこにありますか。
suggest-names = { $city }市はほかの言語で何といいますか。
suggest-duration = { $city }市と提携してから何年になりますか。
suggest-overview = { $city }市について教えてください。
suggest-list = 提携都市にはどこがありますか。
suggest-more = もっと見せて
suggest-newest = いちばん新しい提携都市はどこですか。
suggest-oldest = いちばん古い提携都市はどこですか。
suggest-largest = いちばん人口が多い提携都市はどこですか。
suggest-map = 提携都市を地図で見せてください。
suggest-timeline = 提携の年表を見せてください。
suggest-chart = 人口を棒グラフで比べてください。

## お受けできないメッセージ（読む前に各窓口が答えます）

refusal-empty = 空のメッセージが届きました。海外の姉妹都市・友好都市についてのご質問を入力してください。
refusal-too-long = メッセージが長すぎます。1,000文字以内でお尋ねください。
refusal-not-text = 文字のメッセージだけ読むことができます。ご質問を入力してください。

## Telegram

telegram-text-only = 文字のメッセージだけ読むことができます。ご質問を入力してください。例：「いちばん新しい提携都市はどこですか」。使い方は /help でご覧になれます。
telegram-edited = メッセージが変更されましたので、変更後のご質問にお答えします。
telegram-old-button = このボタンはもう使えません。お手数ですが、ご質問を入力してください。
telegram-thanks = ご意見ありがとうございます。今後の改善に役立てます。
telegram-inline-ask = Jamaeに質問する
telegram-command-start = はじめる
telegram-command-help = 質問できること
telegram-command-lang = 言語を選ぶ
telegram-command-source = 回答の出典
telegram-command-forget = 会話の記録を消去する

## Widget

widget-title = { $home_official }の姉妹・友好都市
widget-subtitle = 自動応答アシスタント
widget-notice = 人ではなくプログラムが、{ $home_official }のページをもとにお答えします。個人情報は書かないでください。
widget-greeting = こんにちは。{ $home_official }の海外の姉妹都市・友好都市についてお尋ねください。
widget-open = 姉妹都市について質問する
widget-close = チャットを閉じる
widget-restart = 最初から
widget-restarted = 最初からやり直しました。これまでの会話は削除されました。
widget-conversation = 会話
widget-label = 質問
widget-placeholder = 質問を入力してください
widget-send = 送信
widget-you = あなた:
widget-jamae = Jamae:
widget-suggestions = 質問の例
widget-choices = 一つ選んでください
widget-source = 出典
widget-picture = 画像
widget-helpful = 役に立った
widget-unhelpful = 役に立たなかった
widget-lost = 接続が切れました。再試行しています…
widget-offline = 現在、接続できません。
widget-retry = 再試行
widget-too-long = 長すぎます。1,000文字以内でお尋ねください。
widget-too-many = 質問が続きました。{ $seconds }秒後にもう一度お試しください。

## Page (the web page at /)

page-title = Jamae: { $home_official }の姉妹・友好都市
page-heading = { $home_official }の姉妹都市を、出典つきでお答えします
page-lead = いつ提携したのか、誰が署名したのか、人口はどのくらいか。世界各地にある{ $home_official }の姉妹都市・友好都市についてお尋ねください。
page-languages = 言語
page-try = 質問してみる
page-promises = 安心して使える理由
page-sourced-heading = すべての回答に出典があります
page-sourced = それぞれの回答の下で、市のページのどこに書かれているかを確かめられます。ページの中で食い違いがあれば、両方をお伝えします。
page-honest-heading = 分からないことは分からないと言います
page-honest = 記録にないことは推測しません。ないとお伝えし、代わりに尋ねられることをご案内します。
page-private-heading = お名前は必要ありません
page-private = 氏名もログインもクッキーも不要です。電話番号とメールアドレスは伏せて保存し、会話はいつでも削除できます。
page-embed-heading = このチャットを自分のサイトに置く
page-embed = 二行で済みます。サーバーの JAMAE_WEB_ORIGINS にサイトを加えてください。詳しくは docs/widget.md にあります。
page-footer = Jamae(자매、「姉妹」)は自動応答アシスタントです。内容は{ $home_official }の姉妹・友好都市のページによります。

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] Jamaeは { $address } のサーバーでお答えします。使えるコマンドは \help で確認できます。
   *[here] Jamaeはこのプロセスでお答えします。使えるコマンドは \help で確認できます。
}
shell-placeholder = 質問または上の番号を入力してください
shell-unknown-word = { $word } というコマンドはありません。\help で一覧を確認できます。
shell-help-explain = 回答ごとの処理の過程を表示する、または表示をやめる
shell-help-lang = 言語を選ぶ
shell-help-new = 新しい会話を始める
shell-help-wrong = 最後の回答を「役に立たなかった」とする（続けて意見も書けます）
shell-help-help = この説明を表示する
shell-help-quit = 終了する(Ctrl-Dも同じ)
shell-help-more = それ以外の入力は、/help や /lang も含めて、市民の質問と同じように扱います。番号を入力すると、直前に示された質問を選べます。
shell-explain-on = これから回答ごとに処理の過程を表示します。
shell-explain-off = 処理の過程の表示をやめました。
shell-explain-usage = \explain on または \explain off と入力してください。
shell-explain-none = このサーバーは、同じコンピューター上のプログラムにだけ処理の過程を示します。
shell-offline = { $address } は現在応答していません。もう一度試すか、\quit で終了してください。
shell-picture = 画像：{ $where }
shell-new = 新しい会話を始めます。
shell-wrong = 「役に立たなかった」と記録しました。担当者が jamae review で確認します。
shell-wrong-nothing = まだ評価できる回答がありません。
trace-language = 言語
trace-certain = 確実
trace-uncertain = 不確実
trace-kinds = 意図
trace-attributes = 属性
trace-marks = エンティティ
trace-question = 質問
trace-status = 状態
trace-sql = SQL
trace-rows = 行
trace-rows-count = { $count }行、{ $ms } ms
trace-more = … ほか{ $count }行
trace-time = 時間(ms)
trace-all = 合計 { $ms }
