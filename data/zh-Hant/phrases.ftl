# Jamae 用繁體中文說的所有句子，寫給台灣和香港的讀者。真實的回答範例見 docs/answer-book/zh-Hant.md。
# 變數中的城市名（$city 等）不帶「市」字：句中只有一個城市時在後面加「市」，可能有多個城市時不加。
# 「夥伴城市」兼指姊妹市和友好城市。

## 值

format-date = long
# 小於此數的數字不用「萬」。
format-short-from = 10000
country = { $code ->
    [KR] 韓國
    [HK] 香港
    [MO] 澳門
    [CD] 剛果民主共和國
    [CG] 剛果共和國
    [PS] 巴勒斯坦
   *[other] { $name }
}
value-people = { $number }人
value-celsius = { $below ->
    [yes] 零下{ $number }℃
   *[no] { $number }℃
}
value-unit = { $number } { $unit }
# Time between two days: full years and months; $both is yes where neither is 0.
value-span = { $years ->
    [0] {""}
   *[other] { $years }年
}{ $both ->
    [yes] {""}
   *[no] {""}
}{ $months ->
    [0] {""}
   *[other] { $months }個月
}
value-not-recorded = 沒有紀錄
year = { $year }年
decade = { $year }年代
where = { $country }{ $province }
type-sister = 姊妹市
type-friendship = 友好城市
quoted = 「{ $text }」
join-values = {"，"}
# Between two sentences of one paragraph.
join-in-paragraph = {""}
join-sentences = {"；"}
name-line = { $language }：{ $name }
language-en = 英文
language-ko = 韓文
language-ja = 日文
language-zh = 中文（簡體）
language-zh-Hant = 中文（繁體）
language-ru = 俄文

attribute-date = 締結日期
attribute-type = 締結類別
attribute-home-signer = { $home_official }簽署人
attribute-partner-signer = 對方城市簽署人
attribute-signers = 簽署人
attribute-population = 人口
attribute-temperature = 平均氣溫
attribute-features = 特色
attribute-location = 位置
attribute-names = 各語言名稱
attribute-country = 國家
attribute-province = 所屬省、州、縣

home-official = { $home }市

## 事實

# 關於姊妹市的句子裡不能出現「友好」，關於友好城市的句子裡不能出現「姊妹」。
fact-date = { $type ->
    [sister] { $home_official }與{ $city }市於{ $date }締結為姊妹市。
    [friendship] { $home_official }與{ $city }市於{ $date }締結為友好城市。
   *[other] { $home_official }與{ $city }市於{ $date }締結夥伴關係。
}
fact-date-contested = { $page ->
    [yes] 與{ $city }市的締結日期，{ $home_official }網頁上的記載不一致：{ $values }。根據現有紀錄，無法確定哪一個正確。
   *[no] 與{ $city }市的締結日期，不同來源的記載不一致：{ $values }。根據現有紀錄，無法確定哪一個正確。
}
contested-value = { $value }（{ $place }）
place-intro = 簡介
place-list = 日期清單
place-table = 表格
fact-type = { $city }市是{ $home_official }的{ $value }。
fact-home-signer = 與{ $city }市的協議，{ $home_official }方面由市長{ $value }簽署。
fact-partner-signer = 與{ $home_official }的協議，{ $city }市方面由市長{ $value }簽署。
fact-signers = 與{ $city }市的協議由{ $home_official }市長{ $home_person }和{ $city }市市長{ $partner_person }簽署。
fact-population = { $city }市的人口為{ $value }。
fact-temperature = { $city }市的平均氣溫為{ $value }。
fact-features = 關於{ $city }市的紀錄如下：
fact-location = { $city }市位於{ $where }。
fact-names = { $city }市的各語言名稱如下：
fact-other = { $city }市的{ $attribute }：{ $value }。
fact-missing = 沒有{ $city }市的{ $attribute }紀錄，無法回答。
overview-head = { $type ->
    [sister] { $city }市（{ $where }）是{ $home_official }的姊妹市。
    [friendship] { $city }市（{ $where }）是{ $home_official }的友好城市。
   *[other] { $city }市（{ $where }）是{ $home_official }的夥伴城市。
}
overview-line = { $label }：{ $value }
note-contested-value = 不同來源的記載不一致：{ $values }。
note-same-value = 網頁上{ $other }市的數值與此完全相同，其中一個可能有誤。
note-same-values = 網頁上{ $cities }的數值完全相同，其中可能有誤。
note-not-recorded = 您問的其他內容沒有紀錄，無法回答。
note-no-figures = { $places }不是夥伴城市，沒有相關紀錄。
note-read-as = （已將「{ $written }」理解為{ $name }。）
note-contested-date = 網頁上有兩個日期，因此可能有相應的出入。
note-contested-dates = 網頁上{ $cities }的日期前後不一致，只要其中一個日期符合即列入。
not-recorded = 沒有{ $city }的這項紀錄，無法回答。可以回答的內容有：締結日期和類別、簽署人、人口、平均氣溫、位置和特色。
not-recorded-general = 沒有這項紀錄，無法回答。可以回答的內容有：各城市的締結日期和類別、簽署人、人口、平均氣溫、位置和特色。

corrected-date = 與{ $city }市的締結日期是{ $value }，不是{ $claimed }。
corrected-contested = 與{ $city }市的締結日期不是{ $claimed }。
corrected-country = { $city }市位於{ $value }，不在{ $claimed }。
corrected-type = { $city }市是{ $value }，不是{ $claimed }。
corrected-signer = { $claimed }沒有簽署與{ $city }市的協議。
corrected-home_signer = { $claimed }沒有簽署與{ $city }市的協議。
corrected-partner_signer = { $claimed }沒有簽署與{ $city }市的協議。
corrected-population = { $city }市的人口為{ $value }，不是{ $claimed }。
corrected-temperature = { $city }市的平均氣溫為{ $value }，不是{ $claimed }。
corrected-features = 網頁上沒有關於{ $city }市的這種說法。

## 清單和數目

list-head = { $any ->
    [yes] 符合條件（{ $conditions }）的夥伴城市有{ $count }個：
   *[no] { $home_official }的夥伴城市有{ $count }個：
}
list-one = { $any ->
    [yes] 符合條件（{ $conditions }）的夥伴城市有1個：
   *[no] { $home_official }的夥伴城市有1個：
}
list-line = { $has ->
    [yes] { $city }（{ $country }）：{ $values }
   *[no] { $city }：{ $values }
}
list-more = 還有{ $count }個城市。您可以指定國家、年份或締結類別來縮小範圍。
list-page = 還有{ $count }個城市。輸入「更多」可繼續查看，也可以指定國家、年份或締結類別來縮小範圍。
list-next = 共{ $count }個城市，以下是第{ $start }至第{ $stop }個：
list-end = 以上就是全部{ $count }個城市。
list-by-name = 按筆畫順序排列。
list-none = { $any ->
    [yes] 沒有符合條件（{ $conditions }）的夥伴城市。
   *[no] 沒有夥伴城市的紀錄。
}
condition-country = { $negated ->
    [yes] { $value }以外
   *[no] { $value }
}
condition-type = { $key ->
    [sister] { $negated ->
        [yes] 姊妹市以外
       *[no] 姊妹市
    }
   *[friendship] { $negated ->
        [yes] 友好城市以外
       *[no] 友好城市
    }
}
condition-signer = { $negated ->
    [yes] 不是由{ $value }簽署
   *[no] 由{ $value }簽署
}
condition-city = 不含{ $value }
condition-these = { $named ->
    [yes] 您提到的{ $count }個城市
   *[no] 剛才提到的{ $count }個城市
}
condition-continent = { $key ->
    [EU] { $negated ->
        [yes] 歐洲以外
       *[no] 歐洲
    }
    [AS] { $negated ->
        [yes] 亞洲以外
       *[no] 亞洲
    }
    [AF] { $negated ->
        [yes] 非洲以外
       *[no] 非洲
    }
    [NA] { $negated ->
        [yes] 北美洲以外
       *[no] 北美洲
    }
    [SA] { $negated ->
        [yes] 南美洲以外
       *[no] 南美洲
    }
   *[OC] { $negated ->
        [yes] 大洋洲以外
       *[no] 大洋洲
    }
}
condition-topic = 特色中有「{ $value }」
condition-date = { $operator ->
    [under] 早於{ $value }
    [at_most] 截至{ $value }
    [over] 晚於{ $value }
    [at_least] 自{ $value }起
   *[in] { $value }締結
}
condition-number = { $operator ->
    [over] { $attribute }超過{ $value }
    [at_least] { $attribute }不低於{ $value }
    [under] { $attribute }低於{ $value }
    [at_most] { $attribute }不超過{ $value }
    [between] { $attribute }在{ $value }至{ $high }之間
   *[is] { $attribute }為{ $value }
}
condition-age = { $operator ->
    [over] 締結超過{ $years }年
    [at_least] 締結至少{ $years }年
    [under] 締結不到{ $years }年
   *[at_most] 締結至多{ $years }年
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] 締結晚於{ $city }
       *[below] 締結早於{ $city }
    }
    [population] { $operator ->
        [above] 人口多於{ $city }
       *[below] 人口少於{ $city }
    }
    [temperature] { $operator ->
        [above] 比{ $city }暖和
       *[below] 比{ $city }寒冷
    }
   *[other] { $operator ->
        [above] { $attribute }高於{ $city }
       *[below] { $attribute }低於{ $city }
    }
}
count-all = { $home_official }有{ $count }個海外夥伴城市，其中姊妹市{ $sisters }個，友好城市{ $friendships }個。
count-some = { $names ->
    [yes] 符合條件（{ $conditions }）的夥伴城市有{ $count }個：{ $cities }。
   *[no] 符合條件（{ $conditions }）的夥伴城市有{ $count }個。
}
count-countries = 夥伴城市分布在{ $count }個國家：{ $countries }。
note-count = （網頁簡介寫的是「其他{ $others }個城市」，合計應為{ $claimed }個；表格和清單中有{ $count }個。）

## 之最、比較、合計

extreme-date-lowest = { $any ->
    [yes] 符合條件（{ $conditions }）的城市中，最早締結的是{ $city }：{ $value }。
   *[no] 最早締結的是{ $city }：{ $value }。
}
extreme-date-highest = { $any ->
    [yes] 符合條件（{ $conditions }）的城市中，最近締結的是{ $city }：{ $value }。
   *[no] 最近締結的是{ $city }：{ $value }。
}
extreme-population-highest = { $any ->
    [yes] 符合條件（{ $conditions }）的城市中，人口最多的是{ $city }：{ $value }。
   *[no] 夥伴城市中，人口最多的是{ $city }：{ $value }。
}
extreme-population-lowest = { $any ->
    [yes] 符合條件（{ $conditions }）的城市中，人口最少的是{ $city }：{ $value }。
   *[no] 夥伴城市中，人口最少的是{ $city }：{ $value }。
}
extreme-temperature-highest = { $any ->
    [yes] 符合條件（{ $conditions }）的城市中，平均氣溫最高的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均為{ $value }。
    }
   *[no] 夥伴城市中，平均氣溫最高的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均為{ $value }。
    }
}
extreme-temperature-lowest = { $any ->
    [yes] 符合條件（{ $conditions }）的城市中，平均氣溫最低的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均為{ $value }。
    }
   *[no] 夥伴城市中，平均氣溫最低的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均為{ $value }。
    }
}
extreme-other-highest = { $attribute }數值最大的是{ $city }：{ $value }。
extreme-other-lowest = { $attribute }數值最小的是{ $city }：{ $value }。
# Stands before extreme-rank and extreme-head where only some partner cities are ranked.
scope = 在符合條件（{ $conditions }）的夥伴城市中，
extreme-rank = { $kind ->
    [date] { $end ->
        [highest] 按締結日期由新到舊
       *[lowest] 按締結日期由早到晚
    }
    [population] { $end ->
        [highest] 按人口由多到少
       *[lowest] 按人口由少到多
    }
    [temperature] { $end ->
        [highest] 按平均氣溫由高到低
       *[lowest] 按平均氣溫由低到高
    }
   *[other] { $end ->
        [highest] 按{ $attribute }數值由大到小
       *[lowest] 按{ $attribute }數值由小到大
    }
}，排在第{ $rank }位的是{ $city }：{ $value }。
extreme-head = { $kind ->
    [date] { $end ->
        [highest] 最近締結的{ $count }個城市：
       *[lowest] 最早締結的{ $count }個城市：
    }
    [population] { $end ->
        [highest] 人口最多的{ $count }個夥伴城市：
       *[lowest] 人口最少的{ $count }個夥伴城市：
    }
    [temperature] { $end ->
        [highest] 平均氣溫最高的{ $count }個夥伴城市：
       *[lowest] 平均氣溫最低的{ $count }個夥伴城市：
    }
   *[other] { $end ->
        [highest] { $attribute }數值最大的{ $count }個夥伴城市：
       *[lowest] { $attribute }數值最小的{ $count }個夥伴城市：
    }
}

extreme-nearest = { $kind ->
    [date] 締結日期與{ $city }市最接近的是{ $cities }：
    [population] 人口與{ $city }市最接近的是{ $cities }：
    [temperature] 平均氣溫與{ $city }市最接近的是{ $cities }：
   *[other] { $attribute }與{ $city }市最接近的是{ $cities }：
}
extreme-next = 按同樣順序，第{ $start }至第{ $stop }個：
compare-head = { $attribute }如下：
compare-date-lowest = 締結較早的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-date-highest = 締結較晚的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-population-highest = 人口較多的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-population-lowest = 人口較少的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-temperature-highest = 平均氣溫較高的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-temperature-lowest = 平均氣溫較低的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-other-highest = { $attribute }數值較大的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-other-lowest = { $attribute }數值較小的是{ $first }市：{ $first_value }；{ $second }市為{ $second_value }。
compare-equal-date = { $cities }的締結日期相同，都是{ $value }。
compare-equal-population = { $cities }的人口相同，都是{ $value }。
compare-equal-temperature = { $cities }的平均氣溫相同，都是{ $value }。
compare-equal-other = { $cities }的{ $attribute }相同，都是{ $value }。
compare-ratio = { $first }市約為{ $second }市的{ $value }倍。
compare-difference = 相差{ $value }。

total-sum = { $any ->
    [yes] 符合條件（{ $conditions }）的{ $count }個城市合計為{ $value }。
   *[no] { $count }個夥伴城市合計為{ $value }。
}
total-average = { $any ->
    [yes] 符合條件（{ $conditions }）的{ $count }個城市，{ $attribute }的平均值為{ $value }。
   *[no] { $count }個夥伴城市，{ $attribute }的平均值為{ $value }。
}

tally-most = { $kind ->
    [home_signer] { $end ->
        [lowest] 代表{ $home_official }簽署協議最少的是{ $values }：
       *[highest] 代表{ $home_official }簽署協議最多的是{ $values }：
    }
    [partner_signer] { $end ->
        [lowest] 代表對方城市簽署協議最少的是{ $values }：
       *[highest] 代表對方城市簽署協議最多的是{ $values }：
    }
   *[country] { $end ->
        [lowest] 夥伴城市最少的國家是{ $values }：
       *[highest] 夥伴城市最多的國家是{ $values }：
    }
}{ $several ->
    [yes] 各{ $count }個。
   *[no] { $count }個。
}
tally-equal = 夥伴城市數量相同，各{ $count }個。
tally-more = 符合條件（{ $first }）的夥伴城市較多，有{ $first_count }個；符合條件（{ $second }）的有{ $second_count }個。
tally-same = 代表{ $home_official }簽署的是同一位市長：
tally-apart = 代表{ $home_official }簽署的市長不同：
tally-different = { $kind ->
    [partner_signer] 代表對方城市簽署的市長共有{ $count }位：
   *[home_signer] 代表{ $home_official }簽署的市長共有{ $count }位：
}
tally-each = { $kind ->
    [home_signer] 按{ $home_official }簽署人統計的夥伴城市：
    [partner_signer] 按對方簽署人統計的夥伴城市：
   *[country] 按國家統計的夥伴城市：
}
tally-line = { $value }：{ $count }個{ $names ->
    [yes] （{ $cities }）
   *[no] {""}
}
tally-rest = 另有{ $count }項
note-tally-missing = 有{ $count }個夥伴城市沒有這項紀錄。
duration = { $years ->
    [0] { $home_official }與{ $city }市於{ $date }締結關係，至今未滿1年。
   *[other] { $home_official }與{ $city }市自{ $date }締結以來，已滿{ $years }年。
}
duration-next = 下一個週年紀念日是{ $date }，屆時滿{ $years }週年。
anniversary = { $past ->
    [yes] 與{ $city }市締結{ $years }週年的紀念日是{ $date }，已經過去。
   *[no] 與{ $city }市締結{ $years }週年的紀念日是{ $date }。
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }年沒有週年紀念日。
       *[other] { $year }年的週年紀念日：
    }
   *[other] { $count ->
        [0] { $year }年沒有締結{ $years }週年的城市。
       *[other] { $year }年締結{ $years }週年的城市：
    }
}
anniversaries-of = 各城市締結{ $years }週年的紀念日：
duration-coming = 接下來的週年紀念日：
duration-line = { $date }，{ $years }週年

## 圖

picture-head = { $title }：
picture-who = { $which ->
    [all] { $home_official }的夥伴城市
   *[some] 夥伴城市（{ $conditions }）
}
picture-count = { $count }個夥伴城市
picture-map-title = { $who }地圖
picture-timeline-title = { $who }年表
picture-chart-title = { $who }{ $attribute }比較
picture-alt = { $title }。{ $values }。
picture-missing = { $picture ->
    [map] 沒有{ $cities }的座標紀錄，因此無法在地圖上標出。
    [timeline] 沒有{ $cities }的締結日期紀錄。
   *[chart] 沒有{ $cities }的{ $attribute }紀錄。
}
picture-two-dates = 網頁上{ $cities }有兩個日期，年表中都已標出。

## 是與否

yes = 是的。
no = 不是。
# "Is there one?" - there is none.
none = 沒有。
verify-member = { $has ->
    [yes] { $type ->
        [sister] 是的。{ $city }市自{ $date }起是{ $home_official }的姊妹市。
       *[friendship] 是的。{ $city }市自{ $date }起是{ $home_official }的友好城市。
    }
   *[no] 是的。{ $city }市是{ $home_official }的夥伴城市。
}

## 無法回答時

# 也用來回答並非「是不是」的問題，所以不以「不是」開頭。
not-partner = { $count ->
    [1] { $places }不是{ $home_official }的姊妹市，也不是友好城市。
   *[other] { $places }都不是{ $home_official }的姊妹市，也都不是友好城市。
}
not-partner-country = { $country }的夥伴城市是{ $cities }。
no-such-place = 沒有名為{ $name }的夥伴城市，無法回答。
no-partner-there = 抱歉，記錄中沒有寫明位於{ $name }的夥伴城市。記錄裡只有各城市的國家和省、州、縣。
not-understood = 抱歉，無法理解您的問題。這裡回答關於{ $home_official }海外姊妹市和友好城市的問題，請換個說法再問一次。
declined-outside = 抱歉，無法回答這個問題。這裡只回答關於{ $home_official }海外姊妹市和友好城市的問題。
declined-city = 抱歉，沒有這方面的資料，無法回答。關於{ $city }，可以回答{ $home_official }網頁上的締結情況、簽署人、人口、平均氣溫和特色。
declined-service = { $has ->
    [yes] 抱歉，無法回答市政服務方面的問題，這裡只回答關於{ $home_official }海外姊妹市和友好城市的問題。請致電市政府客服中心：{ $telephone }。
   *[no] 抱歉，無法回答市政服務方面的問題，這裡只回答關於{ $home_official }海外姊妹市和友好城市的問題。
}
declined-programme = { $has ->
    [yes] 抱歉，沒有這項紀錄，無法回答。可以回答的是各城市的締結情況、簽署人和基本資料。交流活動和計畫請洽詢市政府：{ $telephone }。
   *[no] 抱歉，沒有這項紀錄，無法回答。可以回答的是各城市的締結情況、簽署人和基本資料。
}
declined-elsewhere = 抱歉，無法回答其他城市的資料或締結情況。這裡只回答關於{ $home_official }姊妹市和友好城市的問題。
declined-home = 抱歉，沒有{ $home_official }本身的資料，無法回答。這裡只回答關於其海外姊妹市和友好城市的問題。
ask-city = { $any ->
    [yes] 請問您指的是哪個城市？（{ $attribute }）
   *[no] 請問您指的是哪個城市？
}
ask-language = 請問您希望使用哪種語言？
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 抱歉，目前無法查詢紀錄，請稍後再試。
crowded = 目前提問的人較多，請過幾秒再試。

## 寒暄

assistant-name = Jamae
talk-greet = 您好！我是{ $home_official }的自動問答助手 { $name }，回答關於海外姊妹市和友好城市的問題。請問您想了解什麼？
talk-thanks = 不客氣。關於夥伴城市，您還想了解什麼？
talk-goodbye = 再見，感謝您關注{ $home_official }的夥伴城市。
talk-identity = 我是{ $home_official }的自動問答助手 { $name }，不是真人。我回答關於海外姊妹市和友好城市的問題。
talk-capabilities = 我可以回答{ $home_official }海外姊妹市和友好城市的情況：締結日期、簽署人、締結類別，以及各城市的人口、平均氣溫、位置和特色。也可以列出、統計、排序和比較這些城市，並用地圖、年表或長條圖顯示。
talk-praise = 謝謝您，很高興能幫上忙。
talk-complaint = 很抱歉。我只能回答{ $home_official }網頁上關於夥伴城市的內容。請換個說法再問一次，或詢問專人服務的聯絡方式。
talk-contact = { $home_official }的專人諮詢方式如下：
talk-source = 所有回答都出自{ $title }。我按該網頁的記載提供{ $count }個夥伴城市的資料，網頁前後不一致時兩種說法都會告知，沒有比該網頁更新的資料。
talk-language = 我將用繁體中文回答。
talk-forget = 我們的對話紀錄已刪除。
contact-line = { $label }：{ $value }
contact-office = 諮詢處
contact-telephone = 電話
contact-website = 網站
contact-address = 地址

## 來源

source-line = 來源：{ $sources }
source-part = { $title }（{ $places }）
source-own = { $home_official }的資料
place-intro-short = 簡介
place-list-short = 日期清單
place-table-short = 表格

## 建議的問題（會原樣作為問題傳送）

suggest-date = { $home_official }是什麼時候與{ $city }市締結關係的？
suggest-population = 請問{ $city }市的人口是多少？
suggest-signers = 與{ $city }市的協議是誰簽署的？
suggest-temperature = { $city }市的平均氣溫是多少？
suggest-features = { $city }市有什麼特色？
suggest-type = { $city }市是姊妹市還是友好城市？
suggest-location = { $city }市在哪裡？
suggest-names = { $city }市的各種語言寫法是什麼？
suggest-duration = { $home_official }與{ $city }市締結關係多久了？
suggest-overview = 請介紹一下{ $city }市
suggest-list = 請問有哪些夥伴城市？
suggest-more = 更多
suggest-newest = 最近締結的是哪個城市？
suggest-oldest = 最早締結的是哪個城市？
suggest-largest = 人口最多的夥伴城市是哪個？
suggest-map = 請在地圖上顯示夥伴城市
suggest-timeline = 請顯示締結的年表
suggest-chart = 請用長條圖比較人口

## 無法受理的訊息（讀取之前由各管道回答）

refusal-empty = 收到的訊息是空的。請輸入關於海外姊妹市和友好城市的問題。
refusal-too-long = 訊息太長，請控制在 1,000 個字以內。
refusal-not-text = 我只能閱讀文字，請輸入您的問題。

## Telegram

telegram-text-only = 我只能閱讀文字。請輸入您的問題，例如「最新的夥伴城市是哪個？」，或傳送 /help 查看說明。
telegram-edited = 您修改了訊息，以下是對新問題的回答。
telegram-old-button = 此按鈕已失效，請直接輸入您的問題。
telegram-thanks = 謝謝您的意見，我們會據此改進。
telegram-inline-ask = 向 Jamae 提問
telegram-command-start = 開始
telegram-command-help = 可以問什麼
telegram-command-lang = 選擇語言
telegram-command-source = 回答的來源
telegram-command-forget = 刪除對話記錄

## Widget

widget-title = { $home_official }的友好城市
widget-subtitle = 自動問答助手
widget-notice = 回答您的是程式，不是真人，內容來自{ $home_official }的網頁。請不要填寫個人資料。
widget-greeting = 您好！歡迎詢問{ $home_official }的海外姐妹城市和友好城市。
widget-open = 詢問友好城市
widget-close = 關閉對話
widget-restart = 重新開始
widget-restarted = 已重新開始，先前的對話已刪除。
widget-conversation = 對話
widget-label = 您的問題
widget-placeholder = 請輸入問題
widget-send = 傳送
widget-you = 您：
widget-jamae = Jamae：
widget-suggestions = 您可以問
widget-choices = 請選擇一項
widget-source = 來源
widget-picture = 圖片
widget-helpful = 有幫助
widget-unhelpful = 沒有幫助
widget-lost = 連線已中斷，正在重試……
widget-offline = 目前無法連線。
widget-retry = 重試
widget-too-long = 內容太長，請控制在 1,000 個字以內。
widget-too-many = 提問有些頻繁，請在 { $seconds } 秒後再試。

## Page (the web page at /)

page-title = Jamae：{ $home_official }的友好城市
page-heading = { $home_official }的姐妹城市，每個回答都有出處
page-lead = 何時結盟、由誰簽署、有多少人口？歡迎詢問{ $home_official }在世界各地的姐妹城市和友好城市。
page-languages = 語言
page-try = 試著問一問
page-promises = 您可以放心
page-sourced-heading = 每個回答都有出處
page-sourced = 每個回答下方都能看到它來自市網頁的哪一處。網頁前後不一致時，兩種說法都會告訴您。
page-honest-heading = 不知道就說不知道
page-honest = 沒有紀錄的內容不作猜測，會如實說明，並提示您可以改問什麼。
page-private-heading = 不問您是誰
page-private = 無需姓名、登入或 Cookie。電話號碼和電子郵件會被遮蓋，對話可隨時刪除。
page-embed-heading = 把這個對話框放到您的網站
page-embed = 只需兩行。請在伺服器的 JAMAE_WEB_ORIGINS 中列出您的網站，詳見 docs/widget.md。
page-footer = Jamae（자매，意為「姐妹」）是自動問答助手，內容來自{ $home_official }的友好城市網頁。

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] Jamae 在 { $address } 的伺服器上為您回答。輸入 \help 可查看其他指令。
   *[here] Jamae 在本程序中為您回答。輸入 \help 可查看其他指令。
}
shell-placeholder = 請輸入問題或上面的編號
shell-unknown-word = 沒有 { $word } 這個指令。輸入 \help 可查看全部指令。
shell-help-explain = 在每個回答後顯示處理過程，或不再顯示
shell-help-lang = 選擇語言
shell-help-new = 開始新的對話
shell-help-wrong = 將上一個回答標記為沒有幫助（後面可附上意見）
shell-help-help = 顯示本說明
shell-help-quit = 離開（Ctrl-D 亦可）
shell-help-more = 其他輸入（包括 /help 和 /lang）都與市民的提問同樣處理。輸入編號可選擇剛才列出的問題。
shell-explain-on = 從現在起，每個回答後都會顯示處理過程。
shell-explain-off = 不再顯示處理過程。
shell-explain-usage = 請輸入 \explain on 或 \explain off。
shell-explain-none = 該伺服器只向本機上的程式說明處理過程。
shell-offline = { $address } 目前沒有回應。請重試，或輸入 \quit 離開。
shell-picture = 圖片：{ $where }
shell-new = 新的對話開始了。
shell-wrong = 已標記為沒有幫助。承辦人員會在 jamae review 中查看。
shell-wrong-nothing = 還沒有可以標記的回答。
trace-language = 語言
trace-certain = 確定
trace-uncertain = 不確定
trace-kinds = 意圖
trace-attributes = 屬性
trace-marks = 實體
trace-question = 問題
trace-status = 狀態
trace-sql = SQL
trace-rows = 列
trace-rows-count = { $count } 列，{ $ms } ms
trace-more = … 另有 { $count } 列
trace-time = 時間（ms）
trace-all = 共 { $ms }
