# Jamaeが日本語で話すすべての文です。実際の答えの例は docs/answer-book/ja.md にあります。
# 都市名の変数($city など)は「市」を含まない名前です。一つの都市なら後に「市」を付け、複数が入りうる文では付けません。

## 値

format-date = long
format-day = M月d日
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
# Time between two days: full years and months.
value-span = { $years ->
    [0] {""}
   *[other] { $years }年
}{ $months ->
    [0] {""}
   *[other] { $months }か月
}
value-not-recorded = 記載なし
year = { $year }年
decade = { $year }年代
where = { $country }・{ $province }
where-in = { where }に
type-sister = 姉妹都市
type-friendship = 友好都市
# Several of a kind.
types-sister = 姉妹都市
types-friendship = 友好都市
quoted = 「{ $text }」
join-values = {"、"}
join-columns = {"、"}
join-contested = {"、"}
join-last = { $count ->
    [2] { $first }と{ $last }
   *[other] { $first }、{ $last }
}
either-date = { $start }{ $first }または{ $second }{ $end }
either-date-short = { $start }{ $first }か{ $second }{ $end }
join-readings = {"、"}
city-in-country = { $city }（{ $country }）
# A country with its preposition.
in-country = { $name }に
attribute-signer-names = 市長の名前の表記
attribute-signer = 署名者
attribute-year = 年
attribute-month = 月
attribute-day = 日付
attribute-age = 提携の期間
attribute-continent = 大陸
attribute-feature = 特徴
attribute-contested = 提携日の食い違い
# Between two sentences of one paragraph.
join-in-paragraph = {""}
join-sentences = {"。"}
name-line = { $language }：{ $name }
language-en = 英語
language-ko = 韓国語
language-ja = 日本語
language-zh = 中国語（簡体字）
language-zh-Hant = 中国語（繁体字）
language-zh-both = 中国語（簡体字・繁体字）
language-ru = ロシア語

attribute-date = 提携日
attribute-type = 提携の種類
attribute-home-signer = { $home_official }側の署名者
attribute-partner-signer = 提携都市側の署名者
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
    [yes] { $city }市との提携日は、{ $home_official }のページの{ $values }となっており、食い違っています。
   *[no] { $city }市との提携日は、{ $values }となっており、食い違っています。
}
contested-date = { $place }では{ $value }
contested-ask = どちらが正しいかは確認できませんので、{ $office }（{ $telephone }）にお問い合わせください。
contact-may-know = 担当者への確認が必要な場合は、{ $office }（{ $telephone }）にお問い合わせください。
fact-country = { $city }市は{ $value }にあります。
signers-pair = { $home_official }側は{ $home_person }、{ $city }市側は{ $partner_person }
contested-value = { $value }（{ $place }）
place-intro = 冒頭の紹介文
place-list = 日付の一覧
place-table = 表
fact-type = { $city }市は、{ $home_official }の{ $value }です。
fact-home-signer = { $city }市との協定に{ $home_official }側で署名したのは、当時の{ $value }市長です。
fact-both-type = { $cities }は、どちらも{ $home_official }の{ $key ->
    [sister] 姉妹都市
   *[friendship] 友好都市
}です。
fact-both-home-signer = { $cities }との協定に{ $home_official }側で署名したのは、どちらも当時の{ $value }市長です。
fact-each-home-signer = { $home_official }側で協定に署名したのは、{ $first }市との協定では当時の{ $first_value }市長、{ $second }市との協定では当時の{ $second_value }市長です。
fact-partner-signer = { $city }市側で協定に署名したのは、当時の{ $value }市長です。
fact-each-partner-signer = 協定に署名したのは、{ $first }市側では当時の{ $first_value }市長、{ $second }市側では当時の{ $second_value }市長です。
fact-signers = { $city }市との協定には、{ $home_official }の{ $home_person }市長（当時）と{ $city }市の{ $partner_person }市長（当時）が署名しました。
fact-population = { $city }市の人口は{ $value }です。
fact-temperature = { $city }市の平均気温は{ $value }です。
# 内容の出どころ。すべてがページによる場合だけページと言います。
facts-source = { $facts_from ->
    [page] { $home_official }のページ
   *[records] { $home_official }の資料
}
# 記載がないと言う文では、ウェブサイト全体ではなくどのページのことかまで言います。
facts-page = { $facts_from ->
    [page] { $home_official }の海外提携都市のページ
   *[records] { $home_official }の資料
}
facts-in = { $facts_from ->
    [page] { $home_official }のページ
   *[records] { $home_official }の資料
}
fact-features = { $city }市は、{ facts-source }で次のように紹介されています。
fact-feature = { $city }市は、{ facts-source }で{ $feature }と紹介されています。
# The features of several cities, a line each.
features-several = { facts-source }では、次のように紹介されています。
# What is recorded gives another figure than what was claimed (“10th”).
features-denied = { facts-page }に「{ $claimed }」という記載はありません。{ $city }市は次のように紹介されています。
fact-signer-names = { $side ->
    [home] { $home_official }側で署名した{ $person }市長（当時）の名前の表記は、次のとおりです。
   *[partner] { $city }市側で署名した{ $person }市長（当時）の名前の表記は、次のとおりです。
}
fact-location = { $city }市は{ $there }あります。
fact-names = { $city }市の名称の表記は、次のとおりです。
fact-other = { $city }市の{ $attribute }：{ $value }
fact-missing = { $city }の{ $attribute }は、{ facts-page }に記載がありません。
missing-of = { $city }の{ $attribute }
overview-head = { $type ->
    [sister] { $city }市（{ $where }）は、{ $home_official }の姉妹都市です。
    [friendship] { $city }市（{ $where }）は、{ $home_official }の友好都市です。
   *[other] { $city }市（{ $where }）は、{ $home_official }の提携都市です。
}
overview-line = { $label }：{ $value }
note-friendship = { $cities }は友好都市です。
note-contested-value = 記載箇所によって値が異なります：{ $values }。
label-partner-signer = { $city }市側の署名者
note-same-value = { facts-source }では{ $other }市の{ $attribute }も{ $city }市とまったく同じ値で、いずれかが誤記である可能性があります。
note-same-values = { facts-source }では{ $cities }の{ $attribute }がまったく同じ値で、いずれかが誤記である可能性があります。どちらが正しいかは確認できません。
note-one-mistaken = いずれかの値が誤記である可能性があります。どちらが正しいかは確認できません。
note-read-as = （「{ $written }」は{ $name }のこととしてお答えしました。）
note-contested-dates = { $cities }との提携日は{ facts-source }に{ $count ->
    [1] {""}
   *[other] それぞれ
}2通り記されており、どちらが正しいかによっては当てはまらない場合があります。
# 記録のないことの種類。words.yml の things の鍵ごと。「～に関する記載」「～については」の前、「（都市）の」の後に置いて読める名詞句にします。
thing-area = 面積
thing-density = 人口密度
thing-gdp = GDP（域内総生産）
thing-economy = 経済や産業の統計
thing-trade = 貿易
thing-safety = 治安
thing-visa = ビザや入国手続き
thing-local_time = 現地時間や時差
thing-current_mayor = 現在の市長
thing-officials = 知事や議員、歴代市長などの公職者
thing-biography = 人物の経歴や近況
thing-weather = 日々の天気や季節ごとの気候
thing-education = 大学や学校
thing-flights = 航空便や運賃
thing-ships = フェリーなどの船便
thing-transport = 交通手段や運賃
thing-distance = 距離や移動時間
thing-prices = 物価や家賃
thing-incomes = 賃金や雇用の状況
thing-costs = 交流の予算や費用
thing-reason = 提携の理由や経緯
thing-kinds = 姉妹都市と友好都市の違い
thing-validity = 協定の有効期限や更新の状況
thing-ceremony = 調印式の詳細
thing-agreement_text = 協定書の文面や内容
thing-exchanges = 交流や訪問、記念行事
thing-food = 食べ物や飲食店
thing-specialities = 特産品や土産物
thing-sights = 観光名所や観光施設
thing-festivals = 祭りやイベント
thing-sea = 海や海岸、港
thing-sports = スポーツチームや試合
thing-symbols = 市の花や市旗などのシンボル
thing-spoken_language = 公用語や使用言語
thing-religion = 宗教
thing-koreans = 在留韓国人や韓国系住民
thing-people = ゆかりの人物
thing-history = 歴史の詳細
thing-name_meaning = 名前の意味や由来
thing-contact_details = 住所や電話番号などの連絡先
thing-capital = 行政上の地位（首都かどうか）
thing-geography = 緯度や標高などの地理
thing-disasters = 自然災害
thing-lodging = 宿泊施設や宿泊料金
thing-shopping = 商店や市場
thing-health = 病院や医療
thing-other_partners = { $home_official }以外との提携
thing-figures_year = 数値の基準年
thing-nature = 動植物
# $named が known のとき、$thing は thing- の名詞句で、「」を付けません。
not-recorded = { $named ->
    [known] { $any ->
        [yes] { $cities }の{ $thing }については、{ facts-page }に記載がありません。
       *[no] { $thing }については、{ facts-page }に記載がありません。
    }
    [yes] { $any ->
        [yes] { $cities }の{ $thing }については、{ facts-page }に記載がありません。
       *[no] { $thing }については、{ facts-page }に記載がありません。
    }
   *[no] { $any ->
        [yes] { $cities }についてのお尋ねの件は、{ facts-page }に記載がありません。
       *[no] お尋ねの件は、{ facts-page }に記載がありません。
    }
}
# 都市の集まり。$modifiers は前に付く言葉、$without は除くもの、$count は $counted が yes のときだけ言います。
set = { $without }{ $modifiers }{ $counted ->
    [yes] { $form ->
        [plain] { $modified ->
            [yes] { set-kind }（{ $count }都市）
           *[no] { set-whole }
        }
       *[the] { set-kind }
    }
   *[no] { set-kind }
}
set-kind = { $head ->
    [sister] 姉妹都市
    [friendship] 友好都市
   *[partner] 提携都市
}
# 条件のない集まりとその数。除くもの（$less）があれば、その言葉が前に付きます。
set-whole = { $less ->
    [yes] { set-kind }（{ $count }都市）
   *[no] { $head ->
        [partner] 提携している{ $count }都市
       *[sister] { set-kind }（{ $count }都市）
    }
}
set-without = { $cities }以外{ $modified ->
    [yes] で、
   *[no] の
}
set-named = { $cities }
# いくつかの都市のうち、条件に合うもの
set-among = { $base }のうち{ $set }
# Cities that were just named, where others are looked at beside them.
set-these = この{ $count }都市
set-any-of = { $either }{ $counted ->
    [yes] { $form ->
        [plain] { set-any-number }
       *[the] {""}
    }
   *[no] {""}
}
set-any-number = （{ $count }都市）
set-join-places = {""}
# What stands for where cities are, and their other conditions.
set-modifiers = { $others }{ $outside }{ $places }
set-join = {"、"}
set-subject = { $several }

## 一覧と数

list-head = { $all ->
    [yes] { $home_official }は海外の{ $count }都市と提携しています。
   *[no] { $set }は、次の{ $count }都市です。
}
list-columns = { $named ->
    [yes] { $attributes }は、次のとおりです。
   *[no] { $set }の{ $attributes }：
}
list-ordered = { $set }{ $more ->
    [yes] の{ $attributes }
   *[no] {""}
}（{ $order }）：
list-few = { $named ->
    [yes] { $cities }です。
   *[no] { $set }は、{ $cities }{ $count ->
        [1] {""}だけです。
       *[other] の{ $count }都市です。
    }
}
list-kind = { $kind ->
    [sister] 姉妹都市
   *[friendship] 友好都市
}（{ $count }都市）：{ $cities }
list-line = { $city }：{ $values }
list-name = { $city }
column-city = 都市
list-page = ほかに{ $count }都市あります。「もっと見せて」で続きをご覧いただけます。国、年、提携の種類で絞り込むこともできます。
list-next = 全{ $count }都市のうち、{ $start }番目から{ $stop }番目までです。
list-end = 以上で{ $count }都市すべてです。
list-none = { $any ->
    [yes] { $set }はありません。
   *[no] 提携都市についての記載はありません。
}
more-of-what = 続きを表示できる一覧はありません。提携都市についてのご質問を入力してください。
# 後に別の条件が続くときは中止形にします。
and-ru = { $followed ->
    [yes] {""}
   *[no] る
}
and-ru-five = { $followed ->
    [yes] り
   *[no] る
}
and-i = { $followed ->
    [yes] く
   *[no] い
}
and-no = { $followed ->
    [yes] で
   *[no] の
}
and-onaji = { $followed ->
    [yes] で
   *[no] {""}
}
and-musunda = { $followed ->
    [yes] 結び
   *[no] 結んだ
}
and-inai = { $followed ->
    [yes] おらず
   *[no] いない
}
and-nonai = { $followed ->
    [yes] がなく
   *[no] のない
}
and-noaru = { $followed ->
    [yes] があり
   *[no] のある
}
and-iru = { $followed ->
    [yes] いて
   *[no] いる
}
and-shita = { $followed ->
    [yes] し
   *[no] した
}
condition-country = { $negated ->
    [yes] { $value }以外の
   *[no] { $value }の
}
condition-province = { $negated ->
    [yes] { $value }以外の
   *[no] { $value }の
}
condition-signer = { $value }市長が協定に署名{ $negated ->
    [yes] して{ and-inai }
   *[no] { and-shita }
}
condition-continent = { $key ->
    [EU] ヨーロッパ
    [AS] アジア
    [AF] アフリカ
    [NA] 北アメリカ
    [SA] 南アメリカ
   *[OC] オセアニア
}{ $negated ->
    [yes] 以外の
   *[no] の
}
condition-date = { $negated ->
    [yes] { $operator ->
        [between] { $value }から{ $high }までの間に協定を結んで{ and-inai }
       *[in] { $value }に協定を結んで{ and-inai }
    }
   *[no] { $operator ->
        [between] { $value }から{ $high }までに協定を{ and-musunda }
        [under] { $value }より前に協定を{ and-musunda }
        [at_most] { $value }までに協定を{ and-musunda }
        [over] { $value }より後に協定を{ and-musunda }
        [at_least] { $value }以降に協定を{ and-musunda }
       *[in] { $value }に協定を{ and-musunda }
    }
}
condition-number = { $after ->
    [same] {""}
   *[no] { $kind ->
        [temperature] 平均気温が
       *[other] { $attribute }が
    }
}{ $kind ->
    [temperature] { $operator ->
        [over] { $value }より高{ and-i }
        [at_least] { $value }以上{ and-no }
        [under] { $value }より低{ and-i }
        [at_most] { $value }以下{ and-no }
        [between] { $value }から{ $high }まで{ and-no }
        [not_between] { $value }から{ $high }までの範囲外{ and-no }
        [is_not] { $value }以外{ and-no }
       *[is] { $value }{ and-no }
    }
   *[other] { $operator ->
        [over] { $value }を超え{ and-ru }
        [at_least] { $value }以上{ and-no }
        [under] { $value }未満{ and-no }
        [at_most] { $value }以下{ and-no }
        [between] { $value }から{ $high }まで{ and-no }
        [not_between] { $value }から{ $high }までの範囲外{ and-no }
        [is_not] { $value }以外{ and-no }
       *[is] { $value }{ and-no }
    }
}
condition-age = { $operator ->
    [is] 協定を結んで満{ $years }年にな{ and-ru-five }
    [over] 協定を結んで{ $years }年を超え{ and-ru }
    [at_least] 協定を結んで{ $years }年以上にな{ and-ru-five }
    [under] 協定を結んで{ $years }年未満{ and-no }
    [at_most] 協定を結んで{ $years }年以内{ and-no }
    [not_between] 協定を結んで{ $years }年未満か{ $high }年を超え{ and-ru }
   *[is_not] 協定を結んでからの年数が満{ $years }年以外{ and-no }
}
# What a city is held against in place of another: the average of all partner cities.
value-average = { $known ->
    [yes] 全体の平均（{ $value }）
   *[no] 全体の平均
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] { $value }より後に協定を{ and-musunda }
        [below] { $value }より先に協定を{ and-musunda }
       *[like] { $value }と同じ日に協定を{ and-musunda }
    }
    [population] { $operator ->
        [above] { $value }より人口が多{ and-i }
        [below] { $value }より人口が少な{ and-i }
       *[like] { $value }と人口が同じ{ and-onaji }
    }
    [temperature] { $operator ->
        [above] { $value }より平均気温が高{ and-i }
        [below] { $value }より平均気温が低{ and-i }
       *[like] { $value }と平均気温が同じ{ and-onaji }
    }
   *[other] { $operator ->
        [above] { $attribute }が{ $value }を上回{ and-ru-five }
        [below] { $attribute }が{ $value }を下回{ and-ru-five }
       *[like] { $attribute }が{ $value }と同じ{ and-onaji }
    }
}
condition-feature = { $negated ->
    [yes] { $value }に関する記述{ and-nonai }
   *[no] { $value }に関する記述{ and-noaru }
}
condition-contested = { $negated ->
    [yes] 提携日の記載が一つだけ{ and-no }
   *[no] 提携日の記載が食い違って{ and-iru }
}
# 特徴に出てくる言葉。左は英語の鍵です。
feature = { $key ->
    [oil] 石油
    [forest] 森林
    [tourism] 観光
    [recreation] 保養
    [farming] 農業
    [railway] 鉄道
    [independence] 独立運動
    [independence_movement] 独立運動
    [environment] 環境
    [education] 教育
    [information] 情報
    [peninsula] 半島
    [metro_manila] メトロマニラ
    [metropolis] 首都圏
    [airport] 空港
    [tokyo] 東京
    [yokohama] 横浜
    [hiroshima] 広島
    [osaka] 大阪
    [los_angeles] ロサンゼルス
    [culture] 文化
    [economy] 経済
    [industry] 産業
    [administration] 行政
    [resources] 天然資源
   *[other] 「{ $value }」
}
# 「人口が最も多い」「人口が2番目に多い」
superlative = { $kind ->
    [date] 提携が
    [population] 人口が
   *[temperature] 平均気温が
}{ $rank ->
    [1] 最も
   *[other] { $rank }番目に
}{ $kind ->
    [date] { $end ->
        [highest] 新しい
       *[lowest] 古い
    }
    [population] { $end ->
        [highest] 多い
       *[lowest] 少ない
    }
   *[temperature] { $end ->
        [highest] 高い
       *[lowest] 低い
    }
}
set-picked = { $all ->
    [yes] {""}
   *[no] { $base }のうち
}{ $kind ->
    [other] { $attribute }が最も{ $end ->
        [highest] 大きい
       *[lowest] 小さい
    }
   *[date] { $word }
}{ $count ->
    [1] { $kind ->
        [date] 都市
       *[other] { $all ->
            [yes] 提携都市
           *[no] 都市
        }
    }
   *[other] { $count }都市
}
set-middle = { $all ->
    [yes] {""}
   *[no] { $base }のうち
}{ $kind ->
    [date] 提携日
    [population] 人口
    [temperature] 平均気温
   *[other] { $attribute }
}の順で真ん中の都市
set-beside = { $all ->
    [yes] {""}
   *[no] { $base }のうち
}{ $steps ->
    [1] { $kind ->
        [date] { $city }の{ $after ->
            [yes] { $end ->
                [highest] 一つ前
               *[lowest] 次
            }
           *[no] { $end ->
                [highest] 次
               *[lowest] 一つ前
            }
        }に提携した
        [population] { $after ->
            [yes] { $end ->
                [highest] { $city }の次に人口が多い
               *[lowest] 人口の順位が{ $city }の一つ上の
            }
           *[no] { $end ->
                [highest] 人口の順位が{ $city }の一つ上の
               *[lowest] { $city }の次に人口が多い
            }
        }
        [temperature] { $after ->
            [yes] { $end ->
                [highest] { $city }の次に平均気温が高い
               *[lowest] 平均気温の順位が{ $city }の一つ上の
            }
           *[no] { $end ->
                [highest] 平均気温の順位が{ $city }の一つ上の
               *[lowest] { $city }の次に平均気温が高い
            }
        }
       *[other] { $attribute }の{ $end ->
            [highest] 大きい
           *[lowest] 小さい
        }順で{ $city }の{ $after ->
            [yes] 次の
           *[no] 一つ前の
        }
    }
   *[other] { order-by }で{ $city }の{ $steps }つ{ $after ->
        [yes] 後の
       *[no] 前の
    }
}都市
set-nearest = { $all ->
    [yes] {""}
   *[no] { $base }のうち
}{ $kind ->
    [date] 提携日
    [population] 人口
    [temperature] 平均気温
   *[other] { $attribute }
}が{ $city }に最も近い都市
order-by = { $kind ->
    [name] 五十音順
    [date] { $end ->
        [highest] 提携の新しい順
       *[lowest] 提携の早い順
    }
    [population] { $end ->
        [highest] 人口の多い順
       *[lowest] 人口の少ない順
    }
    [temperature] { $end ->
        [highest] 平均気温の高い順
       *[lowest] 平均気温の低い順
    }
   *[other] { $end ->
        [highest] { $attribute }の大きい順
       *[lowest] { $attribute }の小さい順
    }
}
count-all = { $home_official }は海外の{ $count }都市と提携しています。姉妹都市が{ $sisters }都市、友好都市が{ $friendships }都市です。
count-some = { $set }は{ $names ->
    [yes] { $count ->
        [1] { $count }都市（{ $cities }）だけです。
       *[other] { $count }都市（{ $cities }）です。
    }
   *[no] { $count }都市です。
}
note-count = { $home_official }のページの紹介文には、最初に挙げた1都市のほかに{ $others }都市とあり、合わせて{ $claimed }都市と読めますが、表と日付の一覧にあるのは{ $count }都市です。
# あるかどうかを尋ねられたときの最初の言葉。「ありませんか」にも合う言葉にします。
there-are = はい、あります。

## 期間と数値

# Time between two days, for a sentence: $near says how it is rounded, $months and $years are full ones.
value-days = { $days }日
value-days-either = { $fewer }日または{ $days }日
span = { $near ->
    [nearly] { value-span }近く
    [over] { value-span }余り
    [half] 約{ $months }か月半
    [about] 約{ value-span }
   *[exact] { value-span }
}
span-days = { $span }（{ $days }）
note-two-dates = { facts-source }には、{ $cities }{ $count ->
    [1] 市との提携日が
   *[other] との提携日がそれぞれ
}2通り記されています。
note-in-two-groups = { facts-source }には{ $named ->
    [yes] { $cities }
   *[no] { $count }都市
}との提携日が2通り記されているため、両方の{ $by ->
    [year] 年
   *[month] 月
}に数えています。
figures-more = ほか{ $count }件
figures-lacking = { $count }都市については、{ facts-page }に記載がありません。
city-with-value = { $city }（{ $value }）
column-count = 数
column-cities = 都市
continent-AF = アフリカ
continent-AS = アジア
continent-EU = ヨーロッパ
continent-NA = 北アメリカ
continent-OC = オセアニア
continent-SA = 南アメリカ

## 順位

ordinal = { $rank }番目
order-superlative = { $kind ->
    [date] { $end ->
        [highest] 提携が新しい
       *[lowest] 提携が早い
    }
    [population] { $end ->
        [highest] 人口が多い
       *[lowest] 人口が少ない
    }
    [temperature] { $end ->
        [highest] 平均気温が高い
       *[lowest] 平均気温が低い
    }
   *[other] { $end ->
        [highest] { $attribute }の値が大きい
       *[lowest] { $attribute }の値が小さい
    }
}
# Only some cities are put in order where $any is yes: $among says which.
order-of = { $any ->
    [yes] { $among }のうち、
   *[no] {""}
}
order-first-date-lowest = { order-of }提携が最も早いのは{ $city }で、{ $value }です。
order-first-date-highest = { order-of }提携が最も新しいのは{ $city }で、{ $value }です。
order-first-population-highest = { order-of }人口が最も多いのは{ $city }{ $count ->
    [1] で、{ $value }です。
   *[other] の{ $count }都市で、いずれも{ $value }です。
}
order-first-population-lowest = { order-of }人口が最も少ないのは{ $city }{ $count ->
    [1] で、{ $value }です。
   *[other] の{ $count }都市で、いずれも{ $value }です。
}
order-first-temperature-highest = { order-of }平均気温が最も高いのは{ $city }{ $count ->
    [1] で、{ $value }です。
   *[other] の{ $count }都市で、いずれも{ $value }です。
}
order-first-temperature-lowest = { order-of }平均気温が最も低いのは{ $city }{ $count ->
    [1] で、{ $value }です。
   *[other] の{ $count }都市で、いずれも{ $value }です。
}
order-first-other-highest = { order-of }{ $attribute }の値が最も大きいのは{ $city }で、{ $value }です。
order-first-other-lowest = { order-of }{ $attribute }の値が最も小さいのは{ $city }で、{ $value }です。
order-only = { $one }は、{ $cities }だけです。
order-nth = { order-of }{ $kind ->
    [date] 提携が{ ordinal }に{ $end ->
        [highest] 新しい
       *[lowest] 早い
    }
    [population] 人口が{ ordinal }に{ $end ->
        [highest] 多い
       *[lowest] 少ない
    }
    [temperature] 平均気温が{ ordinal }に{ $end ->
        [highest] 高い
       *[lowest] 低い
    }
   *[other] { ordinal }に{ order-superlative }
}のは{ $city }で、{ $value }です。
order-all = { $any ->
    [yes] { $among }を{ $order }に並べると、次のとおりです。
   *[no] 全{ $count }都市を{ $order }に並べると、次のとおりです。
}
order-head = { order-of }{ order-superlative }順に{ $count }都市を挙げると、次のとおりです。
order-next = { $order }で{ $start }番目から{ $stop }番目までです。
order-middle = { order-of }{ $order }に並べると、真ん中は{ $cities }です。
# The next city in an order: $higher says whether its value is higher, $steps how many places on it is.
order-beside = { order-of }{ $steps ->
    [1] { $kind ->
        [date] { $higher ->
            [yes] { $city }（{ $value }）の次に提携したのは{ $cities }です。
           *[no] { $city }（{ $value }）の一つ前に提携したのは{ $cities }です。
        }
        [population] { $higher ->
            [yes] 人口の順位で{ $city }（{ $value }）の一つ上は、{ $cities }です。
           *[no] { $city }（{ $value }）の次に人口が多いのは{ $cities }です。
        }
        [temperature] { $higher ->
            [yes] 平均気温の順位で{ $city }（{ $value }）の一つ上は、{ $cities }です。
           *[no] { $city }（{ $value }）の次に平均気温が高いのは{ $cities }です。
        }
       *[other] { $order }で{ $city }（{ $value }）の{ $way ->
            [after] 次は
           *[before] 一つ前は
        }{ $cities }です。
    }
   *[other] { $order }で{ $city }（{ $value }）の{ $steps }つ{ $way ->
        [after] 後は
       *[before] 前は
    }{ $cities }です。
}
# After cities that share a place from before the one that was asked for: who comes next.
# $count may be left out.
order-then = これに次ぐのは{ $cities }（{ $count ->
    [1] {""}
   *[other] いずれも
}{ $value }）です。
order-beside-none = { order-of }{ $kind ->
    [date] { $higher ->
        [yes] { $city }（{ $value }）より後に提携した都市はありません。
       *[no] { $city }（{ $value }）より前に提携した都市はありません。
    }
    [population] { $city }（{ $value }）より人口が{ $higher ->
        [yes] 多い
       *[no] 少ない
    }都市はありません。
    [temperature] { $city }（{ $value }）より平均気温が{ $higher ->
        [yes] 高い
       *[no] 低い
    }都市はありません。
   *[other] { $order }で{ $city }（{ $value }）の{ $way ->
        [after] 次の
       *[before] 前の
    }都市はありません。
}
order-nearest = { order-of }{ $kind ->
    [date] 提携日が{ $city }（{ $value }）に最も近いのは{ $cities }です。
    [population] 人口が{ $city }（{ $value }）に最も近いのは{ $cities }です。
    [temperature] 平均気温が{ $city }（{ $value }）に最も近いのは{ $cities }です。
   *[other] { $attribute }の値が{ $city }（{ $value }）に最も近いのは{ $cities }です。
}
order-place = { $kind ->
    [date] { $city }は{ $shared ->
        [yes] 、{ $others }と並んで
       *[no] {""}
    }{ $end ->
        [lowest] { order-place-among }{ $rank ->
            [1] 最初に提携した都市
           *[other] { ordinal }に提携した都市
        }
       *[highest] { $rank ->
            [1] { $shared ->
                [yes] { order-place-among }最も新しく提携した都市
               *[no] { order-place-last }
            }
           *[other] { order-place-among }{ ordinal }に新しく提携した都市
        }
    }
    [population] { $city }は{ $shared ->
        [yes] 、{ $others }と並んで
       *[no] {""}
    }{ order-place-among }{ superlative }都市
    [temperature] { $city }は{ $shared ->
        [yes] 、{ $others }と並んで
       *[no] {""}
    }{ order-place-among }{ superlative }都市
   *[other] { $city }は{ $shared ->
        [yes] 、{ $others }と並んで
       *[no] {""}
    }{ order-place-among }{ $order }で{ ordinal }
}です（{ $value }）。
order-place-among = 、{ $any ->
    [yes] { $among }のうち
   *[no] { order-place-total }都市の中で
}
order-place-total = { $total }
order-place-last = { $any ->
    [yes] 、{ $among }のうち最も新しく提携した都市
   *[no] { $total }番目に提携した、最も新しい提携都市
}
order-too-few = その順位の都市はありません。順位の対象は、{ $set }です。

## 比較と合計

join-compared = 、
compare-head = { $cities }の比較は、次のとおりです。
compare-value = { $city }は{ $value }
compare-several = { $kind ->
    [date] 提携の早い順
    [population] 人口の多い順
    [temperature] 平均気温の高い順
   *[other] { $attribute }の値が大きい順
}に並べると、次のとおりです。
compare-date-lowest = 先に提携したのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-date-highest = 後に提携したのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-population-highest = 人口が多いのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-population-lowest = 人口が少ないのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-temperature-highest = 平均気温が高いのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-temperature-lowest = 平均気温が低いのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-other-highest = { $attribute }の値が大きいのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-other-lowest = { $attribute }の値が小さいのは{ $first }で、{ $first_value }です。{ $second }は{ $second_value }です。
compare-equal-date = { $cities }との提携日は同じで、{ $value }です。
compare-equal-population = { $cities }の人口は同じで、{ $value }です。
compare-equal-temperature = { $cities }の平均気温は同じで、{ $value }です。
compare-equal-other = { $cities }の{ $attribute }は同じで、{ $value }です。
compare-among = { $among }のうち、{ $comparison }
compare-difference = 差は{ $value }です。
total-more = { $who }のほうが{ $value }{ $kind ->
    [temperature] 高いです
    [population] 多いです
   *[other] 大きいです
}。
# How far all of one set together are from all of another. There are $first_of and $second_of too.
difference-totals = { $first }の{ $kind ->
    [population] 人口
    [temperature] 平均気温
   *[other] { $attribute }
}{ $count ->
    [1] {""}
   *[other] { $kind ->
        [temperature] の平均
       *[other] の合計
    }
}は、{ $second }{ $others ->
    [1] {""}
   *[other] { $kind ->
        [temperature] の平均
       *[other] の合計
    }
}を{ $gap }上回ります（{ $first_value }と{ $second_value }）。
difference-date = { $first }は{ $second }より{ $gap }早く提携しました。{ $first }は{ $first_value }、{ $second }は{ $second_value }です。
difference-population = { $first }の人口は{ $second }を{ $gap }上回ります。{ $first }は{ $first_value }、{ $second }は{ $second_value }です。
difference-temperature = { $first }の平均気温は{ $second }を{ $gap }上回ります。{ $first }は{ $first_value }、{ $second }は{ $second_value }です。
difference-other = { $first }の{ $attribute }は{ $second }を{ $gap }上回ります。{ $first }は{ $first_value }、{ $second }は{ $second_value }です。
# There is $times too, the number itself, for plural forms.
ratio-times = { $first }の{ $kind ->
    [population] 人口
   *[other] { $attribute }
}は{ $second }の{ $exact ->
    [yes] {""}
   *[no] 約
}{ $value }倍です（{ $first_value }と{ $second_value }）。
ratio-same = { $first }の{ $kind ->
    [population] 人口
   *[other] { $attribute }
}は{ $second }とほぼ同じです（{ $first_value }と{ $second_value }）。
ratio-share = { $part }の{ $kind ->
    [population] 人口
   *[other] { $attribute }
}は、{ $whole }全体の{ $exact ->
    [yes] {""}
   *[no] 約
}{ $percent }％です（{ $whole_value }のうち{ $part_value }）。
total-sum = { $counted }の{ $attribute }を合わせると、{ $value }です。
total-average = { $kind ->
    [temperature] { $counted }の平均気温を平均すると、{ $exact ->
        [yes] {""}
       *[no] 約
    }{ $value }です。
   *[other] { $counted }の{ $attribute }の平均は、{ $exact ->
        [yes] {""}
       *[no] 約
    }{ $value }です。
}
total-ages = { $average ->
    [yes] { $who }との提携年数は、平均で{ $value }年です。
   *[no] { $who }との提携年数を合わせると、{ $value }年です。
}

## まとめて見る

group-head = { $by ->
    [country] { $who }のある国は、{ $count }か国
    [continent] { $who }のある大陸は、{ $count }つ
    [type] { $who }の種類は、{ $count }種類
    [year] { $who }と提携した年は、{ $count }つ
    [month] { $who }と提携した月は、{ $count }つ
    [partner_signer] { $who }側で署名した市長は、{ $count }人
    [home_signer] { $who }との協定に{ $home_official }側で署名した市長は、{ $count }人
   *[signer] { $who }との協定に署名した市長は、{ $count }人
}
# 数えるもの。提携都市すべてについては「提携都市と」を繰り返しません。
group-what = { $by ->
    [country] { $who }のある国は、
    [continent] { $who }のある大陸は、
    [type] { $any ->
        [yes] { $who }の提携の種類は、
       *[no] 提携の種類は、
    }
    [year] { $any ->
        [yes] { $who }と提携した年は、
       *[no] 提携した年は、
    }
    [month] { $any ->
        [yes] { $who }と提携した月は、
       *[no] 提携した月は、
    }
    [partner_signer] { $who }側で署名した市長は、
    [home_signer] { $who }との協定に{ $home_official }側で署名した市長は、
   *[signer] { $who }との協定に署名した市長は、
}
group-counter = { $by ->
    [country] か国
    [type] 種類
    [home_signer] 人
    [partner_signer] 人
    [signer] 人
   *[other] つ
}
group-values = { group-what }次の{ group-found }です。
group-found = { $count }{ group-counter }
# 複数の都市に一つの値しかなければ「いずれも」と言います。
group-alike = { $by ->
    [country] { $who }は、いずれも{ $values }にあります
    [continent] { $who }は、いずれも{ $values }にあります
    [type] { $who }は、いずれも{ $values }です
    [year] { $who }とは、いずれも{ $values }に提携しました
    [month] { $who }とは、いずれも{ $values }に提携しました
   *[signer] { group-what }{ $values }だけです
}
group-count = { $count ->
    [1] { $number ->
        [1] { group-what }{ $values }だけです。
       *[other] { group-alike }。
    }
   *[other] { group-what }{ $values }の{ group-found }です。
}
group-count-only = { group-head }です。
group-each = { $by ->
    [country] { $who }を国ごとに
    [continent] { $who }を大陸ごとに
    [type] { $who }を種類ごとに
    [year] { $who }を、提携した年ごとに
    [month] { $who }を、提携した月ごとに
    [partner_signer] { $who }との協定を、相手側で署名した市長ごとに
    [home_signer] { $who }との協定を、{ $home_official }側で署名した市長ごとに
   *[signer] { $who }との協定を、署名した市長ごとに
}まとめると、次のとおりです。
# Agreements are counted where mayors are told, cities else.
group-amount = { $several ->
    [yes] それぞれ
   *[no] {""}
}{ $number }{ $by ->
    [signer] 件
    [home_signer] 件
    [partner_signer] 件
   *[other] 都市
}です{ $several ->
    [yes] {""}
   *[no] { $named ->
        [yes] （{ $cities }）
       *[no] {""}
    }
}。
group-most = { $by ->
    [country] { $any ->
        [yes] { $among }を国別に見ると、最も{ group-end }のは
       *[no] { $end ->
            [lowest] 提携都市のある国のうち、提携都市が最も少ないのは
           *[highest] 提携都市が最も多い国は
        }
    }{ $values }で、{ group-amount }
    [continent] { $any ->
        [yes] { $among }を大陸別に見ると、最も{ group-end }のは
       *[no] { $end ->
            [lowest] 提携都市のある大陸のうち、提携都市が最も少ないのは
           *[highest] 提携都市が最も多い大陸は
        }
    }{ $values }で、{ group-amount }
    [type] { $any ->
        [yes] { $among }のうち、
       *[no] {""}
    }{ group-end }のは{ $values }で、{ group-amount }
    [year] { $any ->
        [yes] { $among }を提携した年ごとに見ると、最も{ group-end }のは
       *[no] { $end ->
            [lowest] 提携した年のうち、提携した都市が最も少ないのは
           *[highest] 提携した都市が最も多い年は
        }
    }{ $several ->
        [yes] 次の{ group-several }つの年
       *[no] { $values }
    }で、{ group-amount }
    [month] { $any ->
        [yes] { $among }を提携した月ごとに見ると、最も{ group-end }のは
       *[no] { $end ->
            [lowest] 提携した月のうち、提携した都市が最も少ないのは
           *[highest] 提携した都市が最も多い月は
        }
    }{ $several ->
        [yes] 次の{ group-several }つの月
       *[no] { $values }
    }で、{ group-amount }
    [home_signer] { $any ->
        [yes] { $home_official }が{ $among }と結んだ協定で、{ $home_official }側の署名が
       *[no] { $home_official }側で署名した協定が
    }最も{ group-end }のは、{ $several ->
        [yes] 次の{ group-several }人の市長
       *[no] { $values }市長
    }で、{ group-amount }
    [partner_signer] { $any ->
        [yes] { $home_official }が{ $among }と結んだ協定で、提携都市側の署名が
       *[no] 提携都市側で署名した協定が
    }最も{ group-end }のは、{ $several ->
        [yes] 次の{ group-several }人の市長
       *[no] { $values }市長
    }で、{ group-amount }
   *[signer] { $any ->
        [yes] { $home_official }が{ $among }と結んだ協定で、署名が
       *[no] 署名した協定が
    }最も{ group-end }のは、{ $several ->
        [yes] 次の{ group-several }人の市長
       *[no] { $values }市長
    }で、{ group-amount }
}
group-end = { $end ->
    [lowest] 少ない
   *[highest] 多い
}
group-several = { $count }
group-equal = { $by ->
    [country] 次のどの国も、提携都市は{ $number }都市ずつです。
    [continent] 次のどの大陸も、提携都市は{ $number }都市ずつです。
    [type] どちらの種類も、{ $number }都市ずつです。
    [year] 次のどの年にも、{ $number }都市ずつと提携しました。
    [month] 次のどの月にも、{ $number }都市ずつと提携しました。
   *[signer] { $who }との協定では、{ group-mayors }{ $count }人が、それぞれ{ $number }件に署名しました。
}
group-mayors = { $by ->
    [home_signer] { $home_official }側の市長
    [partner_signer] 相手側の市長
   *[signer] 市長
}
group-at-least = { $any ->
    [yes] { $by ->
        [signer] { $home_official }が{ $among }と結んだ協定では、
        [home_signer] { $home_official }が{ $among }と結んだ協定では、
        [partner_signer] { $home_official }が{ $among }と結んだ協定では、
       *[other] { $among }のうち、
    }
   *[no] {""}
}{ $by ->
    [country] { $any ->
        [yes] {""}
       *[no] 提携都市が
    }{ $least }都市以上ある国は、
    [continent] { $any ->
        [yes] {""}
       *[no] 提携都市が
    }{ $least }都市以上ある大陸は、
    [type] { $any ->
        [yes] {""}
       *[no] 提携都市が
    }{ $least }都市以上ある種類は、
    [year] { $least }都市以上と提携した年は、
    [month] { $least }都市以上と提携した月は、
    [home_signer] { $least }件以上の協定に署名した{ $home_official }の市長は、
    [partner_signer] { $least }件以上の協定に署名した提携都市側の市長は、
   *[signer] { $least }件以上の協定に署名した市長は、
}{ group-which }です。
# 一つならそれを、いくつかなら数を言います。
group-which = { $count ->
    [1] { $values }
   *[other] 次の{ group-found }
}
group-at-least-none = { $any ->
    [yes] { $by ->
        [signer] { $home_official }が{ $among }と結んだ協定では、
        [home_signer] { $home_official }が{ $among }と結んだ協定では、
        [partner_signer] { $home_official }が{ $among }と結んだ協定では、
       *[other] { $among }のうち、
    }
   *[no] {""}
}{ $by ->
    [country] { $any ->
        [yes] {""}
       *[no] 提携都市が
    }{ $least }都市以上ある国はありません。
    [continent] { $any ->
        [yes] {""}
       *[no] 提携都市が
    }{ $least }都市以上ある大陸はありません。
    [type] { $any ->
        [yes] {""}
       *[no] 提携都市が
    }{ $least }都市以上ある種類はありません。
    [year] { $least }都市以上と提携した年はありません。
    [month] { $least }都市以上と提携した月はありません。
    [home_signer] { $least }件以上の協定に署名した{ $home_official }の市長はいません。
    [partner_signer] { $least }件以上の協定に署名した提携都市側の市長はいません。
   *[signer] { $least }件以上の協定に署名した市長はいません。
}
group-at-least-one = { $any ->
    [yes] { $among }では、
   *[no] {""}
}{ $by ->
    [country] 提携都市が{ $least }都市以上ある国は
    [continent] 提携都市が{ $least }都市以上ある大陸は
    [type] 提携都市が{ $least }都市以上ある種類は
    [year] { $least }都市以上と提携した年は
    [month] { $least }都市以上と提携した月は
    [home_signer] { $least }件以上の協定に署名した{ $home_official }の市長は
    [partner_signer] { $least }件以上の協定に署名した提携都市側の市長は
   *[signer] { $least }件以上の協定に署名した市長は
}{ $values }だけです（{ $cities }）。
group-either = { $who }と協定を結んだ{ $by ->
    [year] 年
   *[month] 月
}は、{ $cities }との提携日のどちらが正しいかによって、{ $pair ->
    [yes] { $fewer }つまたは{ $count }つ
   *[no] { $numbers }
}です。
group-if = { $single ->
    [yes] { $city }との提携日が{ $date }であれば、
   *[no] 2通りある提携日のうち{ $dates }が正しければ、
}{ $values }{ $also ->
    [yes] も
   *[no] { $how ->
        [most] が最も多く、
        [fewest] が最も少なく、
       *[at_least] が
    }
}{ $several ->
    [yes] それぞれ
   *[no] {""}
}{ $number }都市です。
group-cities = { $cities }
group-counted = { $count }{ $by ->
    [signer] 件
    [home_signer] 件
    [partner_signer] 件
   *[other] 都市
}{ $named ->
    [yes] （{ $cities }）
   *[no] {""}
}

## 期間と周年

since = { $city }市と提携してから{ $span }になります（提携日：{ $date }）。
since-head = { $given ->
    [yes] { $until }の時点で、各都市と提携してからの年月は、次のとおりです。
   *[no] 各都市と提携してからの年月は、次のとおりです。
}
since-until = { $past ->
    [yes] { $city }市と提携してから、{ $until }の時点で{ $span }がたっていました（提携日：{ $date }）。
   *[no] { $city }市と提携してから、{ $until }で{ $span }になります（提携日：{ $date }）。
}
since-not-yet = { $city }市との提携は{ $date }からです。
since-line = { $begun ->
    [yes] { $span }（{ $date }から）
   *[no] 提携はその後（{ $date }）
}
anniversary-name = { $city }市との{ $next ->
    [yes] 次の提携記念日（{ $years }周年）
   *[no] 提携{ $years }周年
}は、
anniversary = { anniversary-name }{ $when ->
    [past] { $date }{ $contested ->
        [yes] です。
       *[no] でした。
    }
    [today] 今日（{ $date }）です。
   *[coming] { $date }です。{ $contested ->
        [yes] {""}
       *[no] あと{ $away }です。
    }
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }年に提携記念日を迎える都市はありません。
        [1] { $year }年に提携記念日を迎えるのは、次の1都市だけです。
       *[other] { $year }年の提携記念日は、次のとおりです。
    }
   *[other] { $count ->
        [0] { $year }年に提携{ $years }周年を迎える都市はありません。
        [1] { $year }年に提携{ $years }周年を迎えるのは、次の1都市だけです。
       *[other] { $year }年に提携{ $years }周年を迎える都市は、次のとおりです。
    }
}
anniversaries-in-one = { $asked ->
    [yes] { $year }年に提携{ $years }周年を迎えるのは、{ $city }（{ $date }）だけです。
   *[no] { $year }年に提携記念日を迎えるのは、{ $city }（{ $date }、{ $years }周年）だけです。
}
anniversaries-of = 各都市との提携{ $years }周年は、次のとおりです。
anniversaries-coming = 次に提携記念日を迎えるのは、以下の都市です。
anniversary-line = { $date }（{ $years }周年）
anniversary-coming-line = { $date }（{ $years }周年、{ $count ->
    [0] 今日
   *[other] あと{ $days }日
}）

## はい、いいえ

yes = はい。
no = いいえ。
# 「～ではありませんか」「～ではないのですね」のどちらにも「はい」「いいえ」は逆に取られうるので、何も言いません。
denial-right = {""}
denial-wrong = {""}
# Of several cities it is so of some.
denial-some = 当てはまるのは{ $cities }だけです。
# What is claimed holds of some of the cities that were named, not of all.
only-some = いいえ、{ $cities }だけです。
# "Is there one?" - there is none.
none = {""}
# Of several claims some are right and some are wrong.
partly = { $apart ->
    [yes] { $right }は合っていますが、{ $wrong }は違います。
   *[no] 正しいのは一部だけです。
}
partly-since = { $when }に提携したのはそのとおりですが、{ $key ->
    [sister] 友好都市ではなく姉妹都市です。
   *[friendship] 姉妹都市ではなく友好都市です。
}
# Two dates are recorded, and one of them is the one that was claimed.
yes-about = はい、おおよそそのとおりです。
yes-either = 2通り記されている日付の一方と一致します。
check-member = { $has ->
    [yes] { $type ->
        [sister] { $city }市は、{ $date }から{ $home_official }の姉妹都市です。
        [friendship] { $city }市は、{ $date }から{ $home_official }の友好都市です。
       *[other] { $city }市は、{ $date }から{ $home_official }の提携都市です。
    }
   *[no] { $city }市は、{ $home_official }の提携都市です。
}
check-location = { $city }市は{ $there }あります。
check-continent = { $known ->
    [yes] { $city }市（{ $where }）は{ $continent }にあります。
   *[no] { $city }市は{ $there }あります。
}
check-not-contested = { facts-source }に記されている{ $city }市との提携日は、{ $date }だけです。
check-feature = { facts-source }では、{ $city }市は「{ $value }」と紹介されています。
check-feature-none = { facts-page }には、{ $city }{ $count ->
    [1] 市
   *[other] {""}
}について{ $value }に関する記述はありません。
check-all = { $denied ->
    [yes] { $count ->
        [2] どちらも、次のとおりです。
       *[other] { $count }都市とも、次のとおりです。
    }
   *[no] はい、{ $count ->
        [2] どちらも
       *[other] { $count }都市とも
    }{ $named ->
        [yes] { $claimed }です。
       *[no] そのとおりです。
    }
}
check-some = { $denied ->
    [yes] { $others ->
        [1] { $total }都市のうち、1都市だけが異なります。
       *[other] { $total }都市のうち{ $cities }を除く{ $others }都市は、次のとおりです。
    }
   *[no] いいえ。{ $total }都市のうち{ $named ->
        [yes] { $claimed }は
       *[no] 当てはまるのは
    }、{ $cities }{ $count ->
        [1] だけです。
       *[other] の{ $count }都市だけです。
    }{ $others ->
        [1] {""}
       *[other] ほかの{ $others }都市は、次のとおりです。
    }
}
check-none = { $denied ->
    [yes] { $total ->
        [2] どちらも、次のとおりです。
       *[other] { $total }都市とも、次のとおりです。
    }
   *[no] いいえ。{ $named ->
        [yes] { $total ->
            [2] どちらも{ $claimed }ではありません。
           *[other] { $total }都市の中に{ $claimed }はありません。
        }
       *[no] { $total ->
            [2] どちらにも当てはまりません。
           *[other] { $total }都市のいずれにも当てはまりません。
        }
    }実際は次のとおりです。
}
# Where nothing is denied of the others: of them it is not recorded.
check-known = { $total }都市のうち、その記載があるのは{ $cities }です。
check-many-known = { $right ->
    [0] { $total }都市のうち、その記載がある都市はありません。
   *[other] { $total }都市のうち、その記載があるのは{ $right }都市です。
}
check-many = { $all ->
    [yes] はい、{ $total }都市すべてに当てはまります。
   *[no] { $right ->
        [0] いいえ、{ $total }都市のいずれにも当てはまりません。
       *[other] いいえ、当てはまるのは{ $total }都市のうち{ $right }都市だけです。
    }
}

## 図

picture-head = { $title }：
picture-who = { $home_official }の提携都市
picture-count = 提携都市（{ $count }都市）
picture-map-title = { $who }の地図
picture-timeline-title = { $who }の年表（提携日）
picture-chart-title = { $who }の{ $attribute }の比較
picture-alt = { $title }。{ $values }。
picture-missing = { $picture ->
    [map] { $cities }の座標は資料に記載がないため、地図に示せません。
    [timeline] { $cities }との提携日は、{ facts-page }に記載がありません。
   *[chart] { $cities }の{ $attribute }は、{ facts-page }に記載がありません。
}
picture-two-dates = { $cities }との提携日は{ facts-source }に{ $count ->
    [1] {""}
   *[other] それぞれ
}2通り記されているため、年表には両方の日付を示しています。

## お答えできないとき

# 「はい・いいえ」を尋ねない質問にもこう答えるので、「いいえ」で始めません。
not-partner = { $places }は、{ $home_official }の海外の提携都市ではありません。
not-partner-domestic = { facts-page }に載っているのは海外の都市だけで、{ $places }については記載がありません。
not-partner-country = { $named ->
    [yes] { $country }の提携都市は{ $cities }{ $count ->
        [1] です。
       *[other] の{ $count }都市です。
    }
   *[no] { $country }の提携都市は{ $count }都市です。
}
not-understood = 申し訳ありませんが、ご質問を理解できませんでした。{ $home_official }の海外の姉妹都市と友好都市について、別の言い方でお尋ねください。
declined-outside = 申し訳ありませんが、{ $named ->
    [yes] 「{ $thing }」についてはお答えできません。
   *[no] そのご質問にはお答えできません。
}{ $home_official }の海外の姉妹都市と友好都市についてお尋ねください。
declined-service = { $named ->
    [yes] 「{ $thing }」についてはお答えできません。
   *[no] 市の窓口業務についてはお答えできません。
}{ $has ->
    [yes] { $office }（{ $telephone }）にお問い合わせください。
   *[no] {""}
}
declined-programme = { $named ->
    [yes] 「{ $thing }」については、{ facts-page }に記載がありません。
   *[no] 交流事業や訪問、参加の方法については、{ facts-page }に記載がありません。
}{ $has ->
    [yes] { $office }（{ $telephone }）にお問い合わせください。
   *[no] {""}
}
declined-home = { $named ->
    [yes] 「{ $thing }」については、お答えできる情報がありません。
   *[no] { $home_official }そのものについては、お答えできる情報がありません。
}{ $has ->
    [yes] { $office }（{ $telephone }）にお問い合わせください。
   *[no] {""}
}海外の提携都市についてはお答えできます。
declined-beyond = { facts-page }に載っているのは海外の都市だけで、{ $named ->
    [yes] 「{ $thing }」については記載がありません。
   *[no] ほかの提携先については記載がありません。
}
ask-city = { $any ->
    [yes] どの都市の{ $attribute }についてのお尋ねでしょうか。
   *[no] どの都市についてのお尋ねでしょうか。
}
ask-which = お尋ねは、{ $before }{ $count ->
    [2] と
   *[other] 、
}{ $last }の{ $count ->
    [2] どちら
   *[other] どれ
}でしょうか。
talk-doubt = 次のように記載されています。
talk-doubt-which = どちらが正しいかは確認できません。
talk-doubt-nothing = 提携都市についてのお答えは、主に{ $facts_from ->
    [page] { $home_official }のページの記載
   *[records] { $home_official }の資料
}に基づいています。疑問に思われた点を、もう一度お尋ねください。
doubt-line = { $city }の{ $attribute }：{ $value }（{ $place }）
ask-language = どの言語をご希望ですか。
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 申し訳ありませんが、ただいま情報を確認できません。しばらくしてからもう一度お試しください。
crowded = ただいまご質問が集中しています。数秒後にもう一度お試しください。
too-many = 短い間にご質問が続きました。{ $seconds }秒後にもう一度お試しください。
forget-later = ただいま会話を削除できません。ご依頼は記録しましたので、可能になり次第削除します。それまで会話を表示したり利用したりすることはありません。
forget-failed = ただいま会話を削除できません。数分後にもう一度お申し付けください。

## あいさつなど

assistant-name = Jamae
talk-greet = こんにちは。{ $home_official }の海外の姉妹都市と友好都市についてお答えする自動応答アシスタント、{ $name }です。ご質問をどうぞ。
talk-thanks = どういたしまして。提携都市について、ほかにもご質問がありましたらどうぞ。
talk-goodbye = { $home_official }の提携都市に関心をお寄せいただき、ありがとうございました。
talk-identity = { $home_official }の自動応答アシスタント、{ $name }です。人ではありません。海外の姉妹都市と友好都市についてお答えします。
talk-capabilities = { $home_official }の海外の姉妹都市と友好都市について、提携日、署名者、提携の種類、人口、平均気温、所在地、特徴をお答えします。一覧や数、順位、都市どうしの比較もお尋ねいただけます。地図、年表、棒グラフもお見せできます。{ $languages }でお尋ねいただけます。
talk-praise = ありがとうございます。お役に立ててうれしく思います。
talk-privacy = 会話を続けられるように、質問と回答を仮の識別番号を付けて一定期間保存します。電話番号、メールアドレス、住民登録番号は伏せます。回答を改善するため、これらを伏せた質問を担当者が読みますが、誰が尋ねたかは分かりません。メッセンジャーでは、その会社にも記録が残ります。会話を削除するには「会話を削除」または「/forget」と入力してください。
talk-complaint = 申し訳ありません。提携都市については、主に{ $facts_from ->
    [page] { $home_official }のページ
   *[records] { $home_official }の資料
}に書かれている範囲でお答えしています。別の言い方でお尋ねください。{ $has ->
    [yes] 担当者への確認が必要な場合は、{ $office }（{ $telephone }）にお問い合わせください。
   *[no] {""}
}
talk-contact = { $home_official }へのお問い合わせ先は、次のとおりです。
talk-source = { $used ->
    [yes] これまでのお答えの出典は、次のとおりです。
   *[no] 提携都市に関する情報は、主に次の出典によります。ほかの出典によるものは、回答ごとに示しています。
}
source-at = { $title } { $address }
# 質問をどう理解したか、短く
reading-fact = { $cities }の{ $attributes }
reading-profile = { $cities }について
reading-list = { $cities }
reading-ordered = { $reading }（{ $order }）
reading-count = { $cities }の数
reading-exists = { $plain }があるか
reading-place = { $cities }の順位（{ $order }）
reading-compare = { $cities }の比較{ $any ->
    [yes] ：{ $attributes }
   *[no] {""}
}
reading-difference = { $cities }の{ $attribute }の差
reading-ratio = { $cities }の{ $attribute }の比率
reading-total = { $average ->
    [yes] { $cities }の{ $attribute }の平均
   *[no] { $cities }の{ $attribute }の合計
}
reading-check = { $any ->
    [yes] { $cities }は{ $claims }か
   *[no] { $cities }は提携都市か
}
reading-among = { $cities }
reading-number = { $by ->
    [cities] { $cities }は{ $count }都市か
    [country] { $cities }は{ $count }か国にあるか
    [continent] { $cities }は{ $count }つの大陸にあるか
    [type] { $cities }は{ $count }種類に分かれるか
    [year] { $cities }と提携した年は{ $count }つか
    [month] { $cities }と提携した月は{ $count }つか
    [home_signer] { $cities }との協定に{ $home_official }側で署名した市長は{ reading-mayors }か
    [partner_signer] { $cities }側で署名した市長は{ reading-mayors }か
   *[signer] { $cities }との協定に署名した市長は{ reading-mayors }か
}
reading-mayors = { $count ->
    [1] 1人だけ
   *[other] { $count }人
}
reading-since = { $cities }と提携してからの年月
reading-anniversary = { $which ->
    [nth] { $cities }との提携{ $years }周年
    [in] { $cities }との{ $year }年の提携記念日
   *[next] { $cities }との次の提携記念日
}
reading-group = { $by }ごとの{ $cities }
reading-picture = { $kind ->
    [map] { $cities }の地図
    [timeline] { $cities }の年表（提携日）
   *[chart] { $cities }の{ $attribute }の棒グラフ
}
reading-unrecorded = { $how ->
    [known] { $cities }の{ $thing }
   *[yes] { $cities }の「{ $thing }」
}
grouping-country = 国
grouping-continent = 大陸
grouping-type = 提携の種類
grouping-year = 年
grouping-month = 月
grouping-signer = 市長
grouping-home-signer = { $home_official }の市長
grouping-partner-signer = 提携都市の市長
talk-language = 日本語でお答えします。
talk-forget = これまでの会話を削除しました。
contact-line = { $label }：{ $value }
contact-office = 窓口
contact-telephone = 電話
contact-website = ウェブサイト
contact-address = 所在地
contact-open = 現在は受付時間内です。受付は{ $time }までです（{ $home }の現地時間。祝日を除きます）。
contact-closed = 現在は受付時間外です。次の受付開始は{ $today ->
    [yes] 本日
   *[no] { $day }
}{ $time }です（{ $home }の現地時間。祝日を除きます）。

## 出典

source-line = 出典：{ $sources }
source-part = { $title }（{ $places }）
join-sources = {" ／ "}
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
suggest-warmest = いちばん平均気温が高い提携都市はどこですか。
suggest-map = 提携都市を地図で見せてください。
suggest-timeline = 提携の年表を見せてください。
suggest-chart = 人口を棒グラフで比べてください。
# ボタンの狭いメッセンジャー用、14文字以内。都市は直前に答えたもの。
suggest-date-short = いつ提携？
suggest-population-short = 人口は？
suggest-signers-short = 署名した人は？
suggest-temperature-short = 平均気温は？
suggest-features-short = 特徴は？
suggest-type-short = 提携の種類は？
suggest-location-short = どこにある？
suggest-names-short = ほかの言語では？
suggest-duration-short = 提携して何年？
suggest-overview-short = どんな都市？
suggest-list-short = 提携都市の一覧
suggest-more-short = もっと見る
suggest-newest-short = いちばん新しいのは？
suggest-oldest-short = いちばん古いのは？
suggest-largest-short = 人口最多は？
suggest-warmest-short = いちばん暖かいのは？
suggest-map-short = 地図で見る
suggest-timeline-short = 年表で見る
suggest-chart-short = 人口を比べる
# 直前に答えた都市とは別の都市。
suggest-elsewhere-short = { $city }市は？

## お受けできないメッセージ（読む前に各窓口が答えます）

refusal-empty = 空のメッセージが届きました。海外の姉妹都市・友好都市についてのご質問を入力してください。
refusal-too-long = メッセージが長すぎます。1,000文字以内でお尋ねください。
refusal-not-text = 文字のメッセージにのみお答えできます。ご質問を入力してください。

## メッセンジャー

messenger-text-only = 文字のメッセージにのみお答えできます。ご質問を入力してください。例：「いちばん新しい提携都市はどこですか」。使い方は「ヘルプ」と入力するとご覧になれます。
messenger-late = 回答に時間がかかっています。少したってから、もう一度お尋ねください。
messenger-again = もう一度尋ねる
messenger-source = 出典を見る
# /help、/lang、/source、/forget の代わりになる言葉と、長い回答の続きを見る言葉。間は「 | 」で区切る。
messenger-words-help = ヘルプ | 使い方
messenger-words-lang = 言語 | 言語を選ぶ
messenger-words-source = 出典
messenger-words-forget = 会話を削除 | 会話を消去 | 会話の削除 | 会話の記録を削除 | 会話の記録を消去
messenger-words-more = もっと見せて | もっと見る | もっと | 続き

## KakaoTalk

kakao-call = 電話する
kakao-operator = 担当者と話す
kakao-privacy = 個人情報について

## Telegram

telegram-edited = メッセージが編集されましたので、編集後のご質問にお答えします。
telegram-old-button = このボタンはもう使えません。お手数ですが、ご質問を入力してください。
telegram-thanks = ご意見ありがとうございます。今後の改善に役立てます。
telegram-inline-ask = Jamaeに質問する
telegram-command-start = はじめる
telegram-command-help = 質問できること
telegram-command-lang = 言語を選ぶ
telegram-command-source = 回答の出典
telegram-command-forget = 会話の記録を削除する

## Widget

widget-title = { $home_official }の姉妹・友好都市
widget-notice = 人ではなく、プログラムがお答えします。
widget-greeting = こんにちは。{ $home_official }の海外の姉妹都市・友好都市についてお尋ねください。
widget-open = 姉妹・友好都市について質問する
widget-close = チャットを閉じる
widget-restart = 最初から
widget-restarted = 最初からやり直しました。これまでの会話は削除されました。
widget-conversation = 会話
widget-label = 質問
widget-placeholder = 質問を入力してください
widget-send = 送信
widget-you = あなた：
widget-jamae = Jamae：
widget-suggestions = 質問の例
widget-choices = 一つ選んでください
widget-source = 出典：
widget-picture = 画像
widget-helpful = 役に立った
widget-unhelpful = 役に立たなかった
widget-lost = 接続が切れました。再試行しています…
widget-offline = 現在、接続できません。
widget-retry = 再試行
widget-too-long = メッセージが長すぎます。1,000文字以内でお尋ねください。
widget-privacy = 個人情報について
widget-menu = メニュー
widget-language = 言語
widget-restarting = 8秒後に会話を削除します。
widget-undo = 元に戻す
widget-not-deleted = 接続できないため、会話を削除できませんでした。会話は残っています。
widget-larger = 大きく表示
widget-smaller = 小さく表示
widget-text-size = 文字の大きさ
widget-save-text = テキストで保存
widget-print = 印刷
widget-print-blocked = ブラウザーが印刷用のウィンドウをブロックしました。このページのポップアップを許可してください。
widget-waiting = 調べています…
widget-failed = 送信できませんでした。
widget-sends-in = { $seconds }秒後に自動で送信します
widget-held = この回答のあとに送信します。
widget-held-full = 送信待ちの質問が1件あります。その回答が表示されてから送信してください。
widget-newer = 新しい回答
widget-why = どこが問題でしたか。
widget-why-wrong = 内容が正しくない
widget-why-other = 尋ねたことと違う
widget-why-unclear = 分かりにくい
widget-thanks = お知らせいただき、ありがとうございます。
widget-missing = 記載がない項目：
widget-as-list = 一覧で見る
widget-line = { $line }行目
widget-lines = { $line }行目
widget-lines-between = { $line }～{ $last_line }行目
widget-enlarge = 拡大する
widget-zoom = 2倍に拡大
widget-save-picture = 保存
widget-close-picture = 画像を閉じる
widget-listen = 読み上げる
widget-stop = 読み上げを止める
widget-speak = 音声で質問する
widget-speech-notice = 音声で質問すると、その音声がブラウザーの提供元に送信されることがあります。
widget-speech-allow = 話す
widget-speech-failed = 聞き取れませんでした。質問を入力してください。
widget-speech-blocked = ブラウザーがこのページでのマイクの使用を許可していません。質問を入力してください。
widget-dismiss = 今後は表示しない

## Privacy, and the text of the city’s page (pages beside the one at /)

privacy-title = 個人情報について
privacy-stored = 会話を続けられるように、質問と回答に、お名前の代わりに仮の識別番号を付けて保存します。電話番号、メールアドレス、住民登録番号は伏せてから保存します。ただし、個人情報は入力しないようお願いします。
privacy-days = { $days ->
    [0] 10分を過ぎると何も残りません。
   *[other] { $days }日後に削除します。
}
privacy-staff = 回答を改善するため、電話番号などを伏せた質問を担当者が読みます。誰が尋ねたかは担当者にも分かりません。このチャットはほかのサーバーに接続せず、クッキーも使いません。
privacy-browser = ブラウザーには、会話を続けるための識別キー（「最初から」を選ぶと新しいものに替わります）と、メニューで選んだ設定が保存されます。ブラウザーのデータを削除すると、これらも消えます。
privacy-delete = チャットのメニューの「最初から」を選ぶと、8秒後に会話が削除されます。それまでは元に戻せます。
privacy-speech = 音声で質問すると、その音声がブラウザーの提供元に送信されることがあります。Jamaeが受け取るのは文字だけです。
source-page-copy = Jamaeが読み取ったページの文章です。回答には、もとになった行の番号を示しています。

## Page (the web page at /)

page-title = Jamae：{ $home_official }の姉妹・友好都市
page-heading = { $home_official }の姉妹・友好都市について、出典つきでお答えします
page-lead = いつ提携したのか、誰が署名したのか、人口はどのくらいか。世界各地にある{ $home_official }の姉妹都市・友好都市についてお尋ねください。
page-languages = 言語
page-privacy = 個人情報について
page-try = 質問してみる
page-promises = 安心して使える理由
page-sourced-heading = 回答には出典を示します
page-sourced = 回答の下で、{ $facts_from ->
    [page] 市のページのどこに、またはほかのどの資料に書かれているかを確かめられます。ページの中で食い違いがあれば、両方をお伝えします。
   *[records] どの資料によるかを確かめられます。資料の間で食い違いがあれば、すべてお伝えします。
}
page-honest-heading = 分からないことは、分からないとお伝えします
page-honest = 記載のないことは推測しません。記載がないことをお伝えし、代わりにお尋ねいただけることをご案内します。
page-private-heading = お名前は必要ありません
page-private = 氏名の入力もログインも不要で、クッキーは使いません。電話番号、メールアドレス、住民登録番号は伏せて保存し、会話はいつでも削除できます。
page-kakao = カカオトークでは、カカオ社も会話の内容を保存します。期間は{ $home_official }のボットのセキュリティレベルにより、3日、30日、180日または3年です。
page-embed-heading = このチャットを自分のサイトに置く
page-embed = 1行を加えるだけです。サーバーの JAMAE_WEB_ORIGINS にサイトを追加してください。詳しくは docs/widget.md をご覧ください。
page-footer = Jamae（자매、「姉妹」の意）は自動応答アシスタントです。回答は{ $facts_from ->
    [page] { $home_official }の姉妹・友好都市のページ
   *[records] { $home_official }の姉妹・友好都市の資料
}に基づいています。ほかの出典に基づく場合は、回答に示します。

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
shell-help-quit = 終了する（Ctrl-Dも同じ）
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
trace-time = 時間（ms）
trace-all = 合計 { $ms }
