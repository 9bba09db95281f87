# Jamae 用繁體中文說的所有句子，寫給台灣和香港的讀者。真實的回答範例見 docs/answer-book/zh-Hant.md。
# 變數中的城市名（$city 等）不帶「市」字：句中只有一個城市時在後面加「市」，可能有多個城市時不加。
# 「夥伴城市」兼指姊妹市和友好城市；「締盟」兼指結為這兩種城市（「締結」須有受詞，只用於「締結為」）。

## 值

format-date = long
format-day = M月d日
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
# The same, where some days have passed since the last full month.
value-span-over = { $years ->
    [0] {""}
   *[other] { $years }年又
}{ $months }個多月
value-not-recorded = 沒有紀錄
year = { $year }年
decade = { $year }年代
where = { $country }{ $province }
where-in = 位於{ where }
type-sister = 姊妹市
type-friendship = 友好城市
# Several of a kind.
types-sister = 姊妹市
types-friendship = 友好城市
quoted = 「{ $text }」
join-values = {"、"}
join-columns = {"；"}
join-contested = {"，"}
either-date = { $start }{ $first }或{ $second }{ $end }
either-date-short = { $start }{ $bare }/{ $second }{ $end }
join-readings = {"；"}
city-in-country = { $city }（{ $country }）
# A country with its preposition.
in-country = 在{ $name }
attribute-signer-names = 市長姓名寫法
attribute-signer = 簽署人
attribute-year = 年份
attribute-month = 月份
attribute-day = 日期
attribute-age = 締盟年數
attribute-continent = 大洲
attribute-feature = 特色
attribute-contested = 不一致的日期
# Between two sentences of one paragraph.
join-in-paragraph = {""}
join-sentences = {"；"}
name-line = { $language }：{ $name }
language-en = 英文
language-ko = 韓文
language-ja = 日文
language-zh = 中文（簡體）
language-zh-Hant = 中文（繁體）
language-zh-both = 中文（簡體、繁體）
language-ru = 俄文

attribute-date = 締盟日期
attribute-type = 締盟類別
attribute-home-signer = { $home_official }簽署人
attribute-partner-signer = 夥伴城市簽署人
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
   *[other] { $home_official }與{ $city }市於{ $date }締盟。
}
fact-date-contested = { $page ->
    [yes] 與{ $city }市的締盟日期，{ $home_official }網頁上的記載不一致：{ $values }。
   *[no] 與{ $city }市的締盟日期，不同來源的記載不一致：{ $values }。
}
contested-date = { $place }中為{ $value }
contested-ask = 哪一個正確，現有資料無法判斷，請向{ $office }（{ $telephone }）確認。
contact-may-know = 如有需要，請洽詢{ $office }：{ $telephone }。
fact-country = { $city }市位於{ $value }。
signers-pair = 時任{ $home_official }市長{ $home_person }、時任{ $city }市市長{ $partner_person }
contested-value = { $value }（{ $place }）
place-intro = 簡介
place-list = 日期清單
place-table = 表格
fact-type = { $city }市是{ $home_official }的{ $value }。
fact-home-signer = 與{ $city }市的協議由時任市長{ $value }代表{ $home_official }簽署。
fact-both-type = { $cities }都是{ $home_official }的{ $key ->
    [sister] 姊妹市
   *[friendship] 友好城市
}。
fact-both-home-signer = 與{ $cities }的協議都由時任市長{ $value }代表{ $home_official }簽署。
fact-each-home-signer = 代表{ $home_official }與{ $first }市簽署協議的是時任市長{ $first_value }，與{ $second }市簽署協議的是時任市長{ $second_value }。
fact-partner-signer = 代表{ $city }市簽署協議的是時任市長{ $value }。
fact-each-partner-signer = 代表{ $first }市簽署協議的是時任市長{ $first_value }，代表{ $second }市簽署協議的是時任市長{ $second_value }。
fact-signers = 與{ $city }市的協議由時任{ $home_official }市長{ $home_person }和時任{ $city }市市長{ $partner_person }簽署。
fact-population = { $city }市的人口為{ $value }。
fact-temperature = { $city }市的平均氣溫為{ $value }。
# 內容的來源：全部來自網頁時才說網頁。說沒有什麼的句子用 facts-in，寫明是哪一個網頁。
facts-source = { $facts_from ->
    [page] { $home_official }網頁
   *[records] { $home_official }資料
}
facts-in = { $facts_from ->
    [page] { $home_official }海外夥伴城市網頁上
   *[records] { $home_official }海外夥伴城市資料中
}
fact-features = 關於{ $city }市，{ facts-source }寫道：
fact-feature = 關於{ $city }市，{ facts-source }寫道：{ $feature }。
# The features of several cities, a line each.
features-several = { facts-source }的介紹如下：
# What is recorded gives another figure than what was claimed (“10th”).
features-denied = 關於{ $city }市，{ facts-source }寫的不是「{ $claimed }」，而是：
fact-signer-names = { $side ->
    [home] 代表{ $home_official }簽署協議的時任市長{ $person }，其姓名寫法如下：
   *[partner] 代表{ $city }市簽署協議的時任市長{ $person }，其姓名寫法如下：
}
fact-location = { $city }市{ $there }。
fact-names = { $city }市的名稱寫法如下：
fact-other = { $city }市的{ $attribute }：{ $value }。
fact-missing = { facts-in }沒有記載{ $city }的{ $attribute }。
missing-of = { $city }的{ $attribute }
overview-head = { $type ->
    [sister] { $city }市（{ $where }）是{ $home_official }的姊妹市。
    [friendship] { $city }市（{ $where }）是{ $home_official }的友好城市。
   *[other] { $city }市（{ $where }）是{ $home_official }的夥伴城市。
}
overview-line = { $label }：{ $value }
label-partner-signer = { $city }市簽署人
note-friendship = { $cities }是友好城市。
note-contested-value = 不同來源的記載不一致：{ $values }。
note-same-value = { facts-source }中{ $city }的{ $attribute }與{ $other }完全相同，其中一個數值可能有誤。
note-same-values = { facts-source }中{ $cities }的{ $attribute }完全相同，其中一個數值可能有誤，但無法判斷是哪一個。
note-one-mistaken = { facts-source }中的這兩個數值完全相同，其中一個可能有誤，但無法判斷是哪一個。
note-read-as = （已將「{ $written }」理解為{ $name }。）
note-contested-dates = { facts-source }對{ $cities }的締盟日期有兩種記載，其中一種符合，因此一併列出。
# 沒有紀錄的內容的種類：句中不加引號，前面是「關於」或「沒有」，後面是「的內容」；按鈕上單獨出現。
thing-area = 面積
thing-density = 人口密度
thing-gdp = GDP
thing-economy = 經濟或產業數據
thing-trade = 貿易或投資
thing-safety = 治安或安全
thing-visa = 簽證或入境
thing-local_time = 當地時間或時差
thing-current_mayor = 現任市長
thing-officials = 其他官員或議員
thing-biography = 個人生平或經歷
thing-weather = 天氣或各季氣溫
thing-education = 學校或教育
thing-flights = 航班
thing-ships = 渡輪或航運
thing-transport = 交通方式
thing-distance = 距離或所需時間
thing-prices = 物價、房價或匯率
thing-incomes = 薪資或就業
thing-costs = 經費或費用
thing-reason = 具體緣由或背景
thing-kinds = 姊妹市與友好城市的差異
thing-validity = 協議有效期、續約或終止
thing-ceremony = 簽約儀式
thing-agreement_text = 協議全文
thing-exchanges = 交流、互訪或活動
thing-food = 美食或餐廳
thing-specialities = 特產或紀念品
thing-sights = 具體景點
thing-festivals = 節慶活動
thing-sea = 海岸或港口
thing-sports = 運動或球隊
thing-symbols = 市旗、市花等城市象徵
thing-spoken_language = 當地語言
thing-religion = 宗教
thing-koreans = 當地韓國人或韓裔居民
thing-people = 知名人物
thing-history = 其他歷史細節
thing-name_meaning = 名稱的意義或由來
thing-contact_details = 地址、電話等聯絡方式
thing-capital = 首都或首府地位
thing-geography = 其他地理特徵
thing-disasters = 自然災害
thing-lodging = 旅館或住宿
thing-shopping = 購物或市場
thing-health = 醫院或醫療
thing-other_partners = 其他國際夥伴城市
thing-figures_year = 統計年份
thing-nature = 動植物
not-recorded = { $named ->
    [known] { $any ->
        [yes] 關於{ $cities }，{ facts-in }沒有{ $thing }的相關內容。
       *[no] { facts-in }沒有關於{ $thing }的內容。
    }
    [yes] { $any ->
        [yes] 關於{ $cities }，{ facts-in }沒有{ $thing }方面的內容。
       *[no] { facts-in }沒有關於{ $thing }的內容。
    }
   *[no] { $any ->
        [yes] { facts-in }沒有關於{ $cities }的這項內容。
       *[no] { facts-in }沒有這項內容。
    }
}
# 一組城市。$modifiers 是前面的修飾語，$without 是除外的，$counted 為 yes 時才說 $count；只有一個時放在最前面（「沒有一個……」）。
set = { $form ->
    [plain] { $counted ->
        [yes] { $count ->
            [1] 一個
           *[other] {""}
        }
       *[no] {""}
    }
   *[the] {""}
}{ $without }{ $modifiers }{ $counted ->
    [yes] { $form ->
        [plain] { $count ->
            [1] {""}
           *[other] { $count }個
        }
       *[the] {""}
    }
   *[no] {""}
}{ $head ->
    [sister] 姊妹市
    [friendship] 友好城市
   *[partner] 夥伴城市
}
set-without = { $modified ->
    [yes] 除{ $cities }外，
   *[no] { $cities }以外的
}
set-named = { $cities }
# 幾個城市中符合條件的
set-among = { $base }中的{ $set }
# Cities that were just named, where others are looked at beside them.
set-these = 這{ $count }個城市
set-any-of = { $either }
set-join-places = {"、"}
# What stands for where cities are, and their other conditions.
set-modifiers = { $outside }{ $both ->
    [yes] { $inside ->
        [yes] { $apart ->
            [yes] 、
           *[no] {""}
        }
       *[no] 、
    }
   *[no] { $apart ->
        [yes] 的
       *[no] {""}
    }
}{ $others }{ $both ->
    [yes] { $inside ->
        [yes] 的
       *[no] {""}
    }
   *[no] {""}
}{ $places }{ $last ->
    [yes] {""}
   *[no] 的
}
set-join = 且
set-subject = { $several }

## 清單和數目

list-head = { $all ->
    [yes] { $home_official }有{ $count }個海外夥伴城市：
   *[no] { $set }有{ $count }個：
}
list-columns = { $named ->
    [yes] { $attributes }：
   *[no] { $set }的{ $attributes }：
}
list-ordered = { $set }{ $order }排列{ $more ->
    [yes] （{ $attributes }）
   *[no] {""}
}：
list-few = { $named ->
    [yes] { $cities }。
   *[no] { $count ->
        [1] { $set }只有{ $cities }。
       *[other] { $set }有{ $count }個：{ $cities }。
    }
}
list-kind = { $kind ->
    [sister] 姊妹市
   *[friendship] 友好城市
}{ $count }個：{ $cities }
list-line = { $city }：{ $values }
list-name = { $city }
column-city = 城市
list-page = 還有{ $count }個城市。輸入「更多」可繼續查看，也可以指定國家、年份或締盟類別來縮小範圍。
list-next = 共{ $count }個城市，以下是第{ $start }至第{ $stop }個：
list-end = 以上就是全部{ $count }個城市。
# 「一個位於巴西的夥伴城市」：「沒有巴西的夥伴城市」會被理解為巴西的。
set-none = { $one }
list-none = { $any ->
    [yes] { $home_official }沒有{ set-none }。
   *[no] 沒有夥伴城市的紀錄。
}
more-of-what = 沒有可以繼續顯示的內容。關於夥伴城市，您想了解什麼？
condition-country = { $negated ->
    [yes] { $value }以外
   *[no] { $beside ->
        [yes] 位於{ $value }
       *[no] { $alone ->
            [yes] { $several ->
                [no] 位於{ $value }
               *[yes] { $value }
            }
           *[no] { $value }
        }
    }
}
condition-province = { $negated ->
    [yes] { $value }以外
   *[no] { $beside ->
        [yes] 位於{ $value }
       *[no] { $alone ->
            [yes] { $several ->
                [no] 位於{ $value }
               *[yes] { $value }
            }
           *[no] { $value }
        }
    }
}
condition-signer = { $negated ->
    [yes] 協議不是由{ $value }簽署
   *[no] 協議由{ $value }簽署
}
condition-continent = { $negated ->
    [yes] {""}
   *[no] { $beside ->
        [yes] 位於
       *[no] { $alone ->
            [yes] { $several ->
                [no] 位於
               *[yes] {""}
            }
           *[no] {""}
        }
    }
}{ $key ->
    [EU] 歐洲
    [AS] 亞洲
    [AF] 非洲
    [NA] 北美洲
    [SA] 南美洲
   *[OC] 大洋洲
}{ $negated ->
    [yes] 以外
   *[no] {""}
}
condition-date = { $negated ->
    [yes] { $operator ->
        [between] 不在{ $value }至{ $high }期間締盟
       *[in] 非{ $value }締盟
    }
   *[no] { $operator ->
        [between] { $value }至{ $high }期間締盟
        [under] { $value }之前締盟
        [at_most] { $value }（含）以前締盟
        [over] { $value }之後締盟
        [at_least] { $value }以來締盟
       *[in] { $value }締盟
    }
}
condition-number = { $after ->
    [same] {""}
   *[no] { $kind ->
        [temperature] 平均氣溫
       *[other] { $attribute }
    }
}{ $kind ->
    [temperature] { $operator ->
        [over] 高於{ $value }
        [at_least] 不低於{ $value }
        [under] 低於{ $value }
        [at_most] 不高於{ $value }
        [between] 在{ $value }至{ $high }之間
        [not_between] 不在{ $value }至{ $high }之間
        [is_not] 不是{ $value }
       *[is] 為{ $value }
    }
   *[other] { $operator ->
        [over] 超過{ $value }
        [at_least] 不少於{ $value }
        [under] 不到{ $value }
        [at_most] 不超過{ $value }
        [between] 在{ $value }至{ $high }之間
        [not_between] 不在{ $value }至{ $high }之間
        [is_not] 不是{ $value }
       *[is] 為{ $value }
    }
}
condition-age = { $after ->
    [same] {""}
   *[no] 締盟
}{ $operator ->
    [is] 整{ $years }年
    [is_not] 不是整{ $years }年
    [not_between] 不到{ $years }年或超過{ $high }年
    [over] 超過{ $years }年
    [at_least] 滿{ $years }年
    [under] 不到{ $years }年
   *[at_most] 不超過{ $years }年
}
# What a city is held against in place of another: the average of all partner cities.
value-average = { $known ->
    [yes] 平均值（{ $value }）
   *[no] 平均值
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] { $after ->
            [same] {""}
           *[no] 締盟
        }晚於{ $value }
        [below] { $after ->
            [same] {""}
           *[no] 締盟
        }早於{ $value }
       *[like] 與{ $value }同日締盟
    }
    [population] { $operator ->
        [above] 人口多於{ $value }
        [below] 人口少於{ $value }
       *[like] 人口與{ $value }相同
    }
    [temperature] { $operator ->
        [above] 平均氣溫高於{ $value }
        [below] 平均氣溫低於{ $value }
       *[like] 平均氣溫與{ $value }相同
    }
   *[other] { $operator ->
        [above] { $attribute }高於{ $value }
        [below] { $attribute }低於{ $value }
       *[like] { $attribute }與{ $value }相同
    }
}
condition-feature = { $negated ->
    [yes] 介紹中沒有提到{ $value }
   *[no] 介紹中提到{ $value }
}
condition-contested = { $negated ->
    [yes] 締盟日期只有一個
   *[no] 締盟日期記載不一致
}
# 特色中提到的內容，左邊是英文關鍵詞。
feature = { $key ->
    [oil] 石油
    [forest] 森林
    [tourism] 觀光
    [recreation] 休閒
    [farming] 農業
    [railway] 鐵路
    [independence] 獨立運動
    [independence_movement] 獨立運動
    [environment] 環境
    [education] 教育
    [information] 資訊
    [peninsula] 半島
    [metro_manila] 馬尼拉大都會
    [metropolis] 大都會
    [airport] 機場
    [tokyo] 東京
    [yokohama] 橫濱
    [hiroshima] 廣島
    [osaka] 大阪
    [los_angeles] 洛杉磯
    [culture] 文化
    [economy] 經濟
    [industry] 工業
    [administration] 行政
    [resources] 自然資源
   *[other] 「{ $value }」
}
# 「最早締盟」「倒數第二個締盟」「人口第二多」
superlative = { $kind ->
    [date] { $end ->
        [highest] { $rank ->
            [1] 最晚締盟
           *[other] 倒數{ ordinal }個締盟
        }
       *[lowest] { $rank ->
            [1] 最早締盟
           *[other] { ordinal }個締盟
        }
    }
    [population] 人口{ $rank ->
        [1] 最
       *[other] { ordinal }
    }{ $end ->
        [highest] 多
       *[lowest] 少
    }
   *[temperature] 平均氣溫{ $rank ->
        [1] 最
       *[other] { ordinal }
    }{ $end ->
        [highest] 高
       *[lowest] 低
    }
}
set-picked = { $all ->
    [yes] {""}
   *[no] { $base }中
}{ $kind ->
    [other] { $attribute }最{ $end ->
        [highest] 高
       *[lowest] 低
    }
   *[date] { $word }
}的{ $count ->
    [1] {""}
   *[other] { $count }個
}{ $all ->
    [yes] { $kind ->
        [date] 城市
       *[other] 夥伴城市
    }
   *[no] 城市
}
set-middle = { $all ->
    [yes] {""}
   *[no] { $base }中
}依{ $kind ->
    [date] 締盟日期
    [population] 人口
    [temperature] 平均氣溫
   *[other] { $attribute }
}排在正中的城市
set-beside = { $all ->
    [yes] {""}
   *[no] { $base }中
}{ $steps ->
    [1] { $kind ->
        [date] { $after ->
            [yes] { $end ->
                [highest] { $city }之前上一個締盟的城市
               *[lowest] { $city }之後下一個締盟的城市
            }
           *[no] { $end ->
                [highest] { $city }之後下一個締盟的城市
               *[lowest] { $city }之前上一個締盟的城市
            }
        }
        [population] { $after ->
            [yes] { $end ->
                [highest] 人口僅次於{ $city }的城市
               *[lowest] 人口多於{ $city }且最接近的城市
            }
           *[no] { $end ->
                [highest] 人口多於{ $city }且最接近的城市
               *[lowest] 人口僅次於{ $city }的城市
            }
        }
        [temperature] { $after ->
            [yes] { $end ->
                [highest] 平均氣溫僅次於{ $city }的城市
               *[lowest] 平均氣溫高於{ $city }且最接近的城市
            }
           *[no] { $end ->
                [highest] 平均氣溫高於{ $city }且最接近的城市
               *[lowest] 平均氣溫僅次於{ $city }的城市
            }
        }
       *[other] 依{ $attribute }排在{ $city }{ $after ->
            [yes] 之後
           *[no] 之前
        }的城市
    }
   *[other] { order-by }排在{ $city }{ $after ->
        [yes] 之後
       *[no] 之前
    }第{ $steps }個的城市
}
set-nearest = { $all ->
    [yes] {""}
   *[no] { $base }中
}{ $kind ->
    [date] 締盟日期
    [population] 人口
    [temperature] 平均氣溫
   *[other] { $attribute }
}與{ $city }最接近的城市
order-by = { $kind ->
    [name] 依筆畫順序
    [date] { $end ->
        [highest] 依締盟日期由晚到早
       *[lowest] 依締盟日期由早到晚
    }
    [population] { $end ->
        [highest] 依人口由多到少
       *[lowest] 依人口由少到多
    }
    [temperature] { $end ->
        [highest] 依平均氣溫由高到低
       *[lowest] 依平均氣溫由低到高
    }
   *[other] { $end ->
        [highest] 依{ $attribute }由高到低
       *[lowest] 依{ $attribute }由低到高
    }
}
count-all = { $home_official }有{ $count }個海外夥伴城市，其中姊妹市{ $sisters }個，友好城市{ $friendships }個。
count-some = { $set }{ $names ->
    [yes] { $count ->
        [1] 只有1個：{ $cities }。
       *[other] 有{ $count }個：{ $cities }。
    }
   *[no] 有{ $count }個。
}
note-count = { $home_official }網頁簡介先提到1個城市，又寫「其他{ $others }個城市」，合計{ $claimed }個，但表格和日期清單中都是{ $count }個。
# 問有沒有時，開頭說的話。
there-are = 有。

## 時間與數值

# Time between two days, for a sentence: $near says how it is rounded, $months and $years are full ones.
value-days = { $days }天
value-days-either = { $fewer }天或{ $days }天
span = { $near ->
    [nearly] 將近{ value-span }
    [over] { $months ->
        [0] { value-span }多
       *[other] { value-span-over }
    }
    [half] 約{ $months }個半月
    [about] 約{ value-span }
   *[exact] { value-span }
}
span-days = { $span }（{ $days }）
note-two-dates = { facts-source }對{ $cities }的締盟日期{ $count ->
    [1] {""}
   *[other] 各
}有兩種記載。
note-in-two-groups = { facts-source }對{ $named ->
    [yes] { $cities }
   *[no] { $count }個城市
}的締盟日期有兩種記載，兩個{ $by ->
    [year] 年份
   *[month] 月份
}都已列入。
figures-more = 另有{ $count }項
figures-lacking = 有{ $count }個夥伴城市沒有這項紀錄。
city-with-value = { $city }（{ $value }）
column-count = 數量
column-cities = 城市
continent-AF = 非洲
continent-AS = 亞洲
continent-EU = 歐洲
continent-NA = 北美洲
continent-OC = 大洋洲
continent-SA = 南美洲

## 排序

ordinal = { $rank ->
    [1] 第一
    [2] 第二
    [3] 第三
    [4] 第四
    [5] 第五
    [6] 第六
    [7] 第七
    [8] 第八
    [9] 第九
    [10] 第十
   *[other] 第{ $rank }
}
order-superlative = { $kind ->
    [date] { $end ->
        [highest] 最晚締盟
       *[lowest] 最早締盟
    }
    [population] { $end ->
        [highest] 人口最多
       *[lowest] 人口最少
    }
    [temperature] { $end ->
        [highest] 平均氣溫最高
       *[lowest] 平均氣溫最低
    }
   *[other] { $end ->
        [highest] { $attribute }數值最大
       *[lowest] { $attribute }數值最小
    }
}
# Only some cities are put in order where $any is yes: $among says which.
order-of = { $any ->
    [yes] { $among }中，
   *[no] {""}
}
order-first-date-lowest = { order-of }最早締盟的是{ $city }（{ $value }）。
order-first-date-highest = { order-of }最晚締盟的是{ $city }（{ $value }）。
order-first-population-highest = { order-of }人口最多的是{ $city }（{ $value }）。
order-first-population-lowest = { order-of }人口最少的是{ $city }（{ $value }）。
order-first-temperature-highest = { order-of }平均氣溫最高的是{ $city }{ $count ->
    [1] （{ $value }）。
   *[other] ，均為{ $value }。
}
order-first-temperature-lowest = { order-of }平均氣溫最低的是{ $city }{ $count ->
    [1] （{ $value }）。
   *[other] ，均為{ $value }。
}
order-first-other-highest = { order-of }{ $attribute }數值最大的是{ $city }（{ $value }）。
order-first-other-lowest = { order-of }{ $attribute }數值最小的是{ $city }（{ $value }）。
order-only = { $one }只有{ $cities }。
order-nth = { order-of }{ $kind ->
    [date] { $end ->
        [highest] 倒數{ ordinal }個締盟
       *[lowest] { ordinal }個締盟
    }的是{ $city }（{ $value }）。
    [population] 人口{ ordinal }{ $end ->
        [highest] 多
       *[lowest] 少
    }的是{ $city }（{ $value }）。
    [temperature] 平均氣溫{ ordinal }{ $end ->
        [highest] 高
       *[lowest] 低
    }的是{ $city }（{ $value }）。
   *[other] { $order }，排{ ordinal }的是{ $city }（{ $value }）。
}
order-all = { $any ->
    [yes] { $among }{ $order }排列：
   *[no] { $count }個夥伴城市{ $order }排列：
}
order-head = { order-of }{ order-superlative }的{ $count }個城市：
order-next = { $order }，第{ $start }至第{ $stop }個：
order-middle = { order-of }{ $order }排列，居中的是{ $cities }。
# The next city in an order: $higher says whether its value is higher, $steps how many places on it is.
order-beside = { order-of }{ $steps ->
    [1] { $kind ->
        [date] { $higher ->
            [yes] { $city }（{ $value }）之後，下一個締盟的是{ $cities }。
           *[no] { $city }（{ $value }）之前，上一個締盟的是{ $cities }。
        }
        [population] { $higher ->
            [yes] 人口多於{ $city }（{ $value }）且最接近的是{ $cities }。
           *[no] 人口僅次於{ $city }（{ $value }）的是{ $cities }。
        }
        [temperature] { $higher ->
            [yes] 平均氣溫高於{ $city }（{ $value }）且最接近的是{ $cities }。
           *[no] 平均氣溫僅次於{ $city }（{ $value }）的是{ $cities }。
        }
       *[other] { $order }排列，{ $city }（{ $value }）{ $way ->
            [after] 之後
           *[before] 之前
        }的是{ $cities }。
    }
   *[other] { $order }排列，{ $city }（{ $value }）{ $way ->
        [after] 之後
       *[before] 之前
    }第{ $steps }個是{ $cities }。
}
# After cities that share a place from before the one that was asked for: who comes next.
# $count may be left out.
order-then = 其次是{ $cities }（{ $value }）。
order-beside-none = { order-of }{ $kind ->
    [date] { $higher ->
        [yes] { $city }（{ $value }）之後沒有再締盟的城市。
       *[no] { $city }（{ $value }）之前沒有締盟的城市。
    }
    [population] 沒有人口比{ $city }（{ $value }）{ $higher ->
        [yes] 多
       *[no] 少
    }的城市。
    [temperature] 沒有平均氣溫比{ $city }（{ $value }）{ $higher ->
        [yes] 高
       *[no] 低
    }的城市。
   *[other] { $order }排列，{ $city }（{ $value }）{ $way ->
        [after] 之後
       *[before] 之前
    }沒有城市。
}
order-nearest = { order-of }{ $kind ->
    [date] 締盟日期與{ $city }（{ $value }）最接近的是{ $cities }。
    [population] 人口與{ $city }（{ $value }）最接近的是{ $cities }。
    [temperature] 平均氣溫與{ $city }（{ $value }）最接近的是{ $cities }。
   *[other] { $attribute }與{ $city }（{ $value }）最接近的是{ $cities }。
}
order-place = { order-of }{ $kind ->
    [date] { $city }是{ $any ->
        [yes] {""}
       *[no] { $total }個夥伴城市中
    }{ superlative }的（{ $value }）{ $shared ->
        [yes] ，與{ $others }同日
       *[no] {""}
    }。
    [population] { $city }{ $any ->
        [yes] {""}
       *[no] 在{ $total }個夥伴城市中
    }{ superlative }（{ $value }）{ $shared ->
        [yes] ，與{ $others }並列
       *[no] {""}
    }。
    [temperature] { $city }{ $any ->
        [yes] {""}
       *[no] 在{ $total }個夥伴城市中
    }{ superlative }（{ $value }）{ $shared ->
        [yes] ，與{ $others }並列
       *[no] {""}
    }。
   *[other] { $order }，{ $city }{ $any ->
        [yes] {""}
       *[no] 在{ $total }個夥伴城市中
    }{ $shared ->
        [yes] 與{ $others }並列
       *[no] 排
    }{ ordinal }（{ $value }）。
}
order-too-few = 只有{ $set }，沒有這個名次。

## 比較與合計

join-compared = 、
compare-head = { $cities }的比較如下：
compare-value = { $city }（{ $value }）
compare-several = { $kind ->
    [date] 依締盟日期由早到晚排列：
    [population] 依人口由多到少排列：
    [temperature] 依平均氣溫由高到低排列：
   *[other] 依{ $attribute }數值由大到小排列：
}
compare-date-lowest = 締盟較早的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-date-highest = 締盟較晚的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-population-highest = 人口較多的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-population-lowest = 人口較少的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-temperature-highest = 平均氣溫較高的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-temperature-lowest = 平均氣溫較低的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-other-highest = { $attribute }數值較大的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-other-lowest = { $attribute }數值較小的是{ $first }（{ $first_value }），{ $second }為{ $second_value }。
compare-equal-date = { $cities }的締盟日期相同，都是{ $value }。
compare-equal-population = { $cities }的人口相同，都是{ $value }。
compare-equal-temperature = { $cities }的平均氣溫相同，都是{ $value }。
compare-equal-other = { $cities }的{ $attribute }相同，都是{ $value }。
compare-among = { $among }中，{ $comparison }
compare-difference = 相差{ $value }。
total-more = { $who }較{ $kind ->
    [temperature] 高
    [population] 多
   *[other] 大
}，相差{ $value }。
# How far all of one set together are from all of another. There are $first_of and $second_of too.
difference-totals = { $first }的{ $kind ->
    [population] 人口
    [temperature] 平均氣溫
   *[other] { $attribute }
}{ $count ->
    [1] {""}
   *[other] { $kind ->
        [temperature] 平均值
       *[other] 合計
    }
}比{ $second }{ $kind ->
    [temperature] 高
    [population] 多
   *[other] 大
}{ $gap }（{ $first_value }，{ $second }{ $others ->
    [1] {""}
   *[other] { $kind ->
        [temperature] 平均
       *[other] 合計
    }
}{ $second_value }）。
difference-date = { $first }的締盟日期比{ $second }早{ $gap }：{ $first }為{ $first_value }，{ $second }為{ $second_value }。
difference-population = { $first }的人口比{ $second }多{ $gap }：{ $first }為{ $first_value }，{ $second }為{ $second_value }。
difference-temperature = { $first }的平均氣溫比{ $second }高{ $gap }：{ $first }為{ $first_value }，{ $second }為{ $second_value }。
difference-other = { $first }的{ $attribute }比{ $second }大{ $gap }：{ $first }為{ $first_value }，{ $second }為{ $second_value }。
# There is $times too, the number itself, for plural forms.
ratio-times = { $first }的{ $kind ->
    [population] 人口
   *[other] { $attribute }
}{ $exact ->
    [yes] 是
   *[no] 約為
}{ $second }的{ $value }倍（{ $first }{ $first_value }，{ $second }{ $second_value }）。
ratio-same = { $first }的{ $kind ->
    [population] 人口
   *[other] { $attribute }
}與{ $second }大致相同（{ $first }{ $first_value }，{ $second }{ $second_value }）。
ratio-share = { $part }的{ $kind ->
    [population] 人口
   *[other] { $attribute }
}{ $exact ->
    [yes] 占
   *[no] 約占
}{ $whole }{ $kind ->
    [population] 總人口
   *[other] 總數
}的{ $percent }%（{ $part }{ $part_value }，{ $whole }合計{ $whole_value }）。
total-sum = { $named ->
    [yes] { $who }的
   *[no] { $count ->
        [1] { $who }的
       *[other] { $counted }
    }
}{ $attribute }合計{ $value }。
total-average = { $kind ->
    [temperature] { $named ->
        [yes] { $who }
       *[no] { $count ->
            [1] { $who }
           *[other] { $counted }
        }
    }平均氣溫的平均值{ $exact ->
        [yes] 為
       *[no] 約為
    }{ $value }。
   *[other] { $named ->
        [yes] { $who }
       *[no] { $count ->
            [1] { $who }
           *[other] { $counted }
        }
    }的{ $attribute }平均{ $exact ->
        [yes] 為
       *[no] 約為
    }{ $value }。
}
total-ages = { $average ->
    [yes] 與{ $who }締盟的時間平均為{ $value }年。
   *[no] 與{ $who }締盟的時間合計為{ $value }年。
}

## 分組

group-head = { $by ->
    [country] { $who }分布在{ $count }個國家
    [continent] { $who }分布在{ $count }個洲
    [type] { $who }分為{ $count }類
    [year] { $who }{ $count ->
        [1] 都在同一年締盟
       *[other] 分別在{ $count }個年份締盟
    }
    [month] { $who }{ $count ->
        [1] 都在同一個月份締盟
       *[other] 分別在{ $count }個月份締盟
    }
    [partner_signer] 代表{ $who }簽署協議的市長有{ $count }位
    [home_signer] 與{ $who }簽署協議的{ $home_official }市長{ $count ->
        [1] 只有1位
       *[other] 有{ $count }位
    }
   *[signer] 與{ $who }的協議共由{ $count }位市長簽署
}
group-values = { group-head }：
group-alike = { $by ->
    [country] { $who }都在{ $values }
    [continent] { $who }都在{ $values }
    [type] { $who }都是{ $values }
    [year] 與{ $who }的協議都是{ $values }簽署的
    [month] 與{ $who }的協議都是{ $values }簽署的
   *[signer] { group-head }：{ $values }
}
group-count = { $count ->
    [1] { $number ->
        [1] { group-head }：{ $values }。
       *[other] { group-alike }。
    }
   *[other] { group-head }：{ $values }。
}
group-count-only = { group-head }。
group-each = { $by ->
    [country] { $who }的國家分布：
    [continent] { $who }的洲別分布：
    [type] { $who }的締盟類別：
    [year] { $who }的締盟年份：
    [month] { $who }的締盟月份：
    [partner_signer] 與{ $who }的協議中，夥伴城市各市長簽署的份數：
    [home_signer] 與{ $who }的協議中，{ $home_official }各市長簽署的份數：
   *[signer] 與{ $who }的協議中，各市長簽署的份數：
}
group-amount = { $several ->
    [yes] 各{ $number }{ $by ->
        [country] 個
        [continent] 個
        [type] 個
        [year] 個
        [month] 個
       *[signer] 份
    }：
   *[no] 有{ $number }{ $by ->
        [country] 個
        [continent] 個
        [type] 個
        [year] 個
        [month] 個
       *[signer] 份
    }{ $named ->
        [yes] （{ $cities }）。
       *[no] 。
    }
}
group-most = { $by ->
    [country] { $end ->
        [lowest] { $any ->
            [yes] { $among }所在的國家中，最少的是{ $values }
           *[no] 有夥伴城市的國家中，最少的是{ $values }
        }
       *[highest] { $any ->
            [yes] { $among }中，城市最多的國家是{ $values }
           *[no] { $home_official }的夥伴城市以{ $values }最多
        }
    }，{ group-amount }
    [continent] { $end ->
        [lowest] { $any ->
            [yes] { $among }所在的洲中，最少的是{ $values }
           *[no] 有夥伴城市的洲中，最少的是{ $values }
        }
       *[highest] { $any ->
            [yes] { $among }中，城市最多的洲是{ $values }
           *[no] { $home_official }的夥伴城市以{ $values }最多
        }
    }，{ group-amount }
    [type] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }較{ $end ->
        [lowest] 少
       *[highest] 多
    }的是{ $values }，{ group-amount }
    [year] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 有城市締盟的年份裡，{ $several ->
            [yes] 以下年份締盟的城市最少
           *[no] 最少的是{ $values }
        }
       *[highest] { $several ->
            [yes] 以下年份締盟的城市最多
           *[no] 締盟城市最多的年份是{ $values }
        }
    }，{ group-amount }
    [month] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 有城市締盟的月份裡，{ $several ->
            [yes] 以下月份締盟的城市最少
           *[no] 最少的是{ $values }
        }
       *[highest] { $several ->
            [yes] 以下月份締盟的城市最多
           *[no] 締盟城市最多的月份是{ $values }
        }
    }，{ group-amount }
    [home_signer] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 代表{ $home_official }簽署過協議的市長裡，{ $several ->
            [yes] 以下市長簽署的最少
           *[no] 簽署最少的是時任市長{ $values }
        }
       *[highest] { $several ->
            [yes] 以下市長代表{ $home_official }簽署的協議最多
           *[no] 代表{ $home_official }簽署協議最多的是時任市長{ $values }
        }
    }，{ group-amount }
    [partner_signer] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 代表夥伴城市簽署過協議的市長裡，{ $several ->
            [yes] 以下市長簽署的最少
           *[no] 簽署最少的是時任市長{ $values }
        }
       *[highest] { $several ->
            [yes] 以下市長代表夥伴城市簽署的協議最多
           *[no] 代表夥伴城市簽署協議最多的是時任市長{ $values }
        }
    }，{ group-amount }
   *[signer] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 簽署過協議的市長裡，{ $several ->
            [yes] 以下市長簽署的最少
           *[no] 簽署最少的是時任市長{ $values }
        }
       *[highest] { $several ->
            [yes] 以下市長簽署的協議最多
           *[no] 簽署協議最多的是時任市長{ $values }
        }
    }，{ group-amount }
}
group-among = { $any ->
    [yes] { $among }中，
   *[no] {""}
}
group-equal = { group-among }{ $by ->
    [country] 以下各國的城市數量相同，都是{ $number }個：
    [continent] 以下各洲的城市數量相同，都是{ $number }個：
    [type] 各類城市數量相同，都是{ $number }個：
    [year] 以下各年份締盟的城市數量相同，都是{ $number }個：
    [month] 以下各月份締盟的城市數量相同，都是{ $number }個：
    [home_signer] 以下{ $home_official }市長簽署的協議一樣多，每位{ $number }份：
    [partner_signer] 夥伴城市的市長簽署的協議一樣多，每位{ $number }份：
   *[signer] 以下市長簽署的協議一樣多，每位{ $number }份：
}
group-at-least = { $any ->
    [yes] { $among }中，
   *[no] {""}
}{ $by ->
    [country] 至少有{ $least }個夥伴城市的國家：
    [continent] 至少有{ $least }個夥伴城市的洲：
    [type] 以下類別都至少有{ $least }個城市：
    [year] 至少有{ $least }個城市締盟的年份：
    [month] 至少有{ $least }個城市締盟的月份：
    [home_signer] 至少簽署過{ $least }份協議的{ $home_official }市長：
    [partner_signer] 至少簽署過{ $least }份協議的夥伴城市市長：
   *[signer] 至少簽署過{ $least }份協議的市長：
}
group-at-least-none = { $any ->
    [yes] { $among }中，
   *[no] {""}
}{ $by ->
    [country] { $least ->
        [2] 每個國家最多有1個夥伴城市。
       *[other] 沒有哪個國家有{ $least }個或更多夥伴城市。
    }
    [continent] { $least ->
        [2] 每個洲最多有1個夥伴城市。
       *[other] 沒有哪個洲有{ $least }個或更多夥伴城市。
    }
    [type] { $least ->
        [2] 每個締盟類別最多有1個城市。
       *[other] 沒有哪個締盟類別有{ $least }個或更多城市。
    }
    [year] { $least ->
        [2] 每年最多與1個城市締盟。
       *[other] 沒有哪一年與{ $least }個或更多城市締盟。
    }
    [month] { $least ->
        [2] 每個月份最多與1個城市締盟。
       *[other] 沒有哪個月份與{ $least }個或更多城市締盟。
    }
    [home_signer] { $least ->
        [2] 每位{ $home_official }市長最多簽署過1份協議。
       *[other] 沒有哪位{ $home_official }市長簽署過{ $least }份或更多協議。
    }
    [partner_signer] { $least ->
        [2] 夥伴城市的市長每人最多簽署過1份協議。
       *[other] 沒有哪位夥伴城市市長簽署過{ $least }份或更多協議。
    }
   *[signer] { $least ->
        [2] 每位市長最多簽署過1份協議。
       *[other] 沒有哪位市長簽署過{ $least }份或更多協議。
    }
}
group-at-least-one = { $any ->
    [yes] { $among }中，
   *[no] {""}
}{ $by ->
    [country] 至少有{ $least }個夥伴城市的國家
    [continent] 至少有{ $least }個夥伴城市的洲
    [type] 至少有{ $least }個城市的締盟類別
    [year] 至少有{ $least }個城市締盟的年份
    [month] 至少有{ $least }個城市締盟的月份
    [home_signer] 至少簽署過{ $least }份協議的{ $home_official }市長
    [partner_signer] 至少簽署過{ $least }份協議的夥伴城市市長
   *[signer] 至少簽署過{ $least }份協議的市長
}只有{ $values }（{ $cities }）。
group-either = { $who }分別在{ $pair ->
    [yes] { $fewer }個或{ $count }
   *[no] { $numbers }
}個{ $by ->
    [year] 年份
   *[month] 月份
}締盟，視{ $cities }的締盟日期以何者為準{ $listed ->
    [yes] ：
   *[no] 。
}
group-if = { $single ->
    [yes] 如果{ $city }的締盟日期是{ $date }，
   *[no] 如果締盟日期是{ $dates }，
}{ $values }{ $also ->
    [yes] 也
   *[no] { $how ->
        [most] 最多，
        [fewest] 最少，
       *[at_least] {""}
    }
}{ $several ->
    [yes] 各
   *[no] {""}
}有{ $number }個。
group-cities = { $cities }
group-counted = { $count }{ $by ->
    [home_signer] 份
    [partner_signer] 份
    [signer] 份
   *[other] 個
}{ $named ->
    [yes] （{ $cities }）
   *[no] {""}
}

## 時間與週年

since = { $home_official }與{ $city }市締盟至今有{ $span }（自{ $date }起）。
since-head = { $given ->
    [yes] { $until }，{ $home_official }與各夥伴城市締盟的時間：
   *[no] { $home_official }與各夥伴城市締盟至今的時間：
}
since-until = { $whole ->
    [yes] { $past ->
        [yes] { $until }，{ $home_official }與{ $city }市締盟滿{ $span }（自{ $date }起）。
       *[no] { $until }，{ $home_official }與{ $city }市締盟將滿{ $span }（自{ $date }起）。
    }
   *[no] { $past ->
        [yes] 到{ $until }時，{ $home_official }與{ $city }市締盟已有{ $span }（自{ $date }起）。
       *[no] 到{ $until }，{ $home_official }與{ $city }市締盟將達{ $span }（自{ $date }起）。
    }
}
since-not-yet = { $home_official }到{ $date }才與{ $city }市締盟。
since-line = { $begun ->
    [yes] { $span }（自{ $date }起）
   *[no] { $date }才締盟
}
anniversary-name = { $next ->
    [yes] 與{ $city }市締盟將滿{ $years }週年，紀念日
   *[no] 與{ $city }市締盟{ $years }週年紀念日
}
anniversary = { anniversary-name }{ $when ->
    [past] 是{ $date }。
    [today] 就是今天。
   *[coming] 是{ $date }{ $contested ->
        [yes] 。
       *[no] ，還有{ $away }。
    }
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }年沒有締盟週年紀念日。
       *[other] { $year }年的締盟週年紀念日：
    }
   *[other] { $count ->
        [0] { $year }年沒有締盟滿{ $years }週年的城市。
       *[other] { $year }年締盟滿{ $years }週年的城市：
    }
}
anniversaries-of = 各城市締盟{ $years }週年紀念日：
count-word = { $count }個
anniversaries-coming = 接下來的{ count-word }締盟週年紀念日：
anniversaries-in-one = { $asked ->
    [yes] { $year }年締盟滿{ $years }週年的城市只有{ $city }（{ $date }）。
   *[no] { $year }年有週年紀念日的城市只有{ $city }（{ $date }，{ $years }週年）。
}
anniversary-line = { $date }（{ $years }週年）
anniversary-coming-line = { $date }（{ $years }週年，{ $count ->
    [0] 今天
   *[other] 還有{ $days }天
}）

## 是與否

yes = 是的。
no = 不是。
denial-right = 確實不是，
denial-wrong = 其實，
# Of several cities it is so of some.
denial-some = 只有{ $cities }如此。
# What is claimed holds of some of the cities that were named, not of all.
only-some = 不全是，只有{ $cities }是。
# "Is there one?" - there is none.
none = {""}
# Of several claims some are right and some are wrong.
partly = { $apart ->
    [yes] { $right }正確，但{ $wrong }不對：
   *[no] 您說的只有一部分正確，實際情況是：
}
partly-since = 確實在{ $when }締盟，但{ $key ->
    [sister] 不是友好城市，而是姊妹市。
   *[friendship] 不是姊妹市，而是友好城市。
}
# Two dates are recorded, and one of them is the one that was claimed.
yes-about = 是的，大約如此。
yes-either = 若依其中一個日期，是的；若依另一個日期，則不是。
check-member = { $has ->
    [yes] { $type ->
        [sister] { $city }市是{ $home_official }的姊妹市，於{ $date }締盟。
        [friendship] { $city }市是{ $home_official }的友好城市，於{ $date }締盟。
       *[other] { $city }市是{ $home_official }的夥伴城市，於{ $date }締盟。
    }
   *[no] { $city }市是{ $home_official }的夥伴城市。
}
check-location = { $city }市{ $there }。
check-continent = { $known ->
    [yes] { $city }市（{ $where }）位於{ $continent }。
   *[no] { $city }市{ $there }。
}
check-not-contested = { facts-source }中{ $city }市的締盟日期只有一個：{ $date }。
check-feature = 關於{ $city }市，{ facts-source }寫道：{ $value }。
check-feature-none = { facts-in }關於{ $city }的介紹沒有提到「{ $value }」。
check-all = { $denied ->
    [yes] 確實，{ $count }個城市都不是：
   *[no] 是的，{ $count }個城市都是：
}
check-some = { $denied ->
    [yes] { $total }個城市中，{ $cities }不是
   *[no] 不全是。{ $total }個城市中，只有{ $cities }是
}{ $others ->
    [1] 。
   *[other] ，其餘如下：
}
check-none = { $denied ->
    [yes] 其實，{ $total }個城市都是：
   *[no] 都不是，{ $total }個城市如下：
}
# Where nothing is denied of the others: of them it is not recorded.
check-known = { $total }個城市中，有這項記載的是{ $cities }。
check-many-known = { $right ->
    [0] { $total }個城市都沒有這項記載。
   *[other] { $total }個城市中，{ $right }個有這項記載。
}
check-many = { $all ->
    [yes] 是的，{ $total }個城市都是。
   *[no] { $right ->
        [0] { $total }個城市都不是。
       *[other] 不全是，{ $total }個城市中只有{ $right }個是。
    }
}

## 圖

picture-head = { $title }：
picture-who = { $home_official }夥伴城市
picture-count = { $count }個夥伴城市
picture-map-title = { $who }的位置圖
picture-timeline-title = { $who }的締盟年表
picture-chart-title = { $who }的{ $attribute }比較
picture-alt = { $title }。{ $values }。
picture-missing = { $picture ->
    [map] 沒有關於{ $cities }的座標紀錄，因此無法在地圖上標出。
    [timeline] 沒有關於{ $cities }締盟日期的紀錄。
   *[chart] 沒有關於{ $cities }{ $attribute }的紀錄。
}
picture-two-dates = { facts-source }對{ $cities }的締盟日期{ $count ->
    [1] {""}
   *[other] 各
}有兩種記載，年表中已將兩種日期都標出。

## 無法回答時

# 也用來回答並非「是不是」的問題，所以不以「不是」開頭。
not-partner = { $places }{ $count ->
    [1] {""}
   *[other] 都
}不是{ $home_official }的海外夥伴城市。
not-partner-domestic = { facts-in }只列出海外城市，沒有關於{ $places }的內容。
not-partner-country = { $named ->
    [yes] 在{ $country }的夥伴城市是{ $cities }。
   *[no] 在{ $country }的夥伴城市有{ $count }個。
}
not-understood = 抱歉，無法理解您的問題。我可以回答關於{ $home_official }海外姊妹市和友好城市的問題，請換個說法再問一次。
declined-outside = { $named ->
    [yes] 抱歉，我無法回答關於「{ $thing }」的問題，
   *[no] 抱歉，我無法回答這個問題，
}只能回答關於{ $home_official }海外姊妹市和友好城市的問題。
declined-service = { $named ->
    [yes] 抱歉，我無法回答關於「{ $thing }」的問題。
   *[no] 抱歉，我無法回答市政府業務方面的問題。
}{ $has ->
    [yes] 請洽詢{ $office }：{ $telephone }。
   *[no] {""}
}
declined-programme = { $named ->
    [yes] { facts-in }沒有關於「{ $thing }」的內容。
   *[no] { facts-in }沒有關於交流活動、參訪或參加方式的內容。
}{ $has ->
    [yes] 請洽詢{ $office }：{ $telephone }。
   *[no] {""}
}
declined-home = { $named ->
    [yes] 抱歉，我沒有關於「{ $thing }」的資料，
   *[no] 抱歉，我沒有{ $home_official }本身的資料，
}只能回答關於海外夥伴城市的問題。{ $has ->
    [yes] 其他問題請洽詢{ $office }：{ $telephone }。
   *[no] {""}
}
declined-beyond = { facts-in }只列出海外城市，{ $named ->
    [yes] 沒有關於「{ $thing }」的內容。
   *[no] 沒有關於其他締盟對象的內容。
}
ask-city = { $any ->
    [yes] 您想了解哪個城市的{ $attribute }？
   *[no] 您指的是哪個城市？
}
ask-which = 您想了解的是{ $before }還是{ $last }？
talk-doubt = 記載如下：
talk-doubt-which = 哪一個正確，現有資料無法判斷。
talk-doubt-nothing = 我的回答主要根據{ $facts_from ->
    [page] { $home_official }海外夥伴城市網頁
   *[records] { $home_official }的海外夥伴城市資料
}。如果您認為某個回答有誤，請再問一次該問題，我才能知道您指的是哪個回答。
doubt-line = { $city }的{ $attribute }：{ $value }（{ $place }）
ask-language = 請問您希望使用哪種語言？
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 抱歉，目前無法查詢紀錄，請稍後再試。
crowded = 目前提問的人較多，請過幾秒再試。
too-many = 提問有些頻繁，請在{ $seconds }秒後再試。
forget-later = 目前無法刪除您的對話紀錄。已記下您的要求，恢復正常後會立即刪除；在此之前不會顯示或使用這些紀錄。
forget-failed = 目前無法刪除您的對話紀錄，請過幾分鐘再試。

## 寒暄

assistant-name = Jamae
talk-greet = 您好！我是{ $home_official }的自動問答助理 { $name }，可以為您解答關於海外姊妹市和友好城市的問題。請問您想了解什麼？
talk-thanks = 不客氣。關於夥伴城市，您還想了解什麼？
talk-goodbye = 再見，感謝您關注{ $home_official }的夥伴城市。
talk-identity = 我是{ $home_official }的自動問答助理 { $name }，不是真人，可以為您解答關於海外姊妹市和友好城市的問題。
talk-capabilities = 我可以介紹{ $home_official }海外姊妹市和友好城市的情況：締盟日期、簽署人、締盟類別，以及各城市的人口、平均氣溫、位置和特色。還可以列出這些城市，進行統計、排序和比較，並以地圖、年表或長條圖顯示。您可以用{ $languages }提問。
talk-praise = 謝謝您，很高興能幫上忙。
talk-privacy = 為了讓對話能夠繼續，您的提問和我的回答會以代號（不記姓名）儲存一段時間，其中的電話號碼、電子郵件地址和居民登記號碼會先遮蔽。為改進回答，工作人員會閱讀遮蔽後的提問，但不知道提問者是誰。透過通訊軟體提問時，該軟體也會另外留存紀錄。如需刪除對話，請輸入「刪除對話」或「/forget」。
talk-complaint = 很抱歉，沒能幫上忙。我的回答主要根據{ $facts_from ->
    [page] { $home_official }海外夥伴城市網頁
   *[records] { $home_official }的海外夥伴城市資料
}。請換個說法再問一次。{ $has ->
    [yes] 如需專人服務，請洽詢{ $office }：{ $telephone }。
   *[no] {""}
}
talk-contact = 如需{ $home_official }的專人服務，請洽詢：
talk-source = { $used ->
    [yes] 以上回答出自：
   *[no] 關於夥伴城市的資料出自：
}
source-at = { $title }，{ $address }
# 對問題的理解，簡短說明
reading-fact = { $agreement ->
    [yes] 與{ $cities }的協議：{ $attributes }
   *[no] { $cities }的{ $attributes }
}
reading-profile = { $cities }的概況
reading-list = { $cities }
reading-ordered = { $reading }，{ $order }
reading-count = { $cities }的數目
reading-exists = 有沒有{ $plain }
reading-place = { $cities }的名次（{ $order }）
reading-compare = { $cities }的比較{ $any ->
    [yes] ：{ $attributes }
   *[no] {""}
}
reading-difference = { $cities }的{ $attribute }相差多少
reading-ratio = { $cities }的{ $attribute }比例
reading-total = { $average ->
    [yes] { $cities }的{ $attribute }平均值
   *[no] { $cities }的{ $attribute }合計
}
reading-check = { $any ->
    [yes] { $cities }是不是{ $claims }
   *[no] { $cities }是不是夥伴城市
}
reading-among = { $cities }之一
reading-number = { $by ->
    [cities] { $cities }是不是有{ $count }個
    [country] { $cities }是不是分布在{ $count }個國家
    [continent] { $cities }是不是分布在{ $count }個洲
    [type] { $cities }是不是分為{ $count }類
    [year] { $cities }的締盟年份是不是有{ $count }個
    [month] { $cities }的締盟月份是不是有{ $count }個
    [home_signer] 與{ $cities }簽署協議的{ $home_official }市長是不是{ $count ->
        [1] 只有
       *[other] 有
    }{ $count }位
    [partner_signer] 代表{ $cities }簽署協議的市長是不是{ $count ->
        [1] 只有
       *[other] 有
    }{ $count }位
   *[signer] 與{ $cities }的協議是不是共由{ $count }位市長簽署
}
reading-since = 與{ $cities }締盟多久
reading-anniversary = { $which ->
    [nth] 與{ $cities }締盟{ $years }週年
    [in] { $cities }在{ $year }年的締盟紀念日
   *[next] 與{ $cities }締盟的下一個週年紀念日
}
reading-group = 依{ $by }劃分的{ $cities }
reading-picture = { $kind ->
    [map] { $cities }的位置圖
    [timeline] { $cities }的年表
   *[chart] { $cities }的{ $attribute }長條圖
}
reading-unrecorded = { $how ->
    [known] { $cities }的{ $thing }
   *[yes] { $cities }的「{ $thing }」
}
grouping-country = 國家
grouping-continent = 大洲
grouping-type = 締盟類別
grouping-year = 年份
grouping-month = 月份
grouping-signer = 市長
grouping-home-signer = { $home_official }市長
grouping-partner-signer = 夥伴城市市長
talk-language = 我將用繁體中文回答。
talk-forget = 您的對話紀錄已刪除。
contact-line = { $label }：{ $value }
contact-office = 諮詢處
contact-telephone = 電話
contact-website = 網站
contact-address = 地址
contact-open = 現在是服務時間，至{ $time }為止（{ $home }當地時間，國定假日除外）。
contact-closed = 現在不是服務時間，{ $today ->
    [yes] 今天
   *[no] { $day }
}{ $time }起提供服務（{ $home }當地時間，國定假日除外）。

## 來源

source-line = 來源：{ $sources }
source-part = { $title }（{ $places }）
join-sources = {"；"}
source-own = { $home_official }的資料
place-intro-short = 簡介
place-list-short = 日期清單
place-table-short = 表格

## 建議的問題（會原樣作為問題傳送）

# 每句都須有只用於繁體的字，否則會被當成簡體，以簡體回答。

suggest-date = { $home_official }是什麼時候與{ $city }市締盟的？
suggest-population = { $city }市的人口數是多少？
suggest-signers = 與{ $city }市的協議是誰簽署的？
suggest-temperature = { $city }市的平均氣溫是多少？
suggest-features = { $city }市有什麼特色？
suggest-type = { $city }市是姊妹市還是友好城市？
suggest-location = { $city }市在哪裡？
suggest-names = { $city }市用其他語言怎麼寫？
suggest-duration = { $home_official }與{ $city }市締盟多久了？
suggest-overview = 請介紹一下{ $city }市
suggest-list = 有哪幾個夥伴城市？
suggest-more = 更多
suggest-newest = 最晚締盟的是哪個城市？
suggest-oldest = 最早締盟的是哪個城市？
suggest-largest = 人口最多的夥伴城市是哪個？
suggest-warmest = 平均氣溫最高的夥伴城市是哪個？
suggest-map = 請在地圖上顯示夥伴城市
suggest-timeline = 請顯示締盟年表
suggest-chart = 請用長條圖比較人口
# 供按鈕較窄的通訊軟體使用，最多 14 個字；城市即剛才回答的城市。
suggest-date-short = 何時締盟？
suggest-population-short = 人口多少？
suggest-signers-short = 誰簽署的？
suggest-temperature-short = 平均氣溫？
suggest-features-short = 有何特色？
suggest-type-short = 締盟類別？
suggest-location-short = 在哪裡？
suggest-names-short = 其他語言寫法
suggest-duration-short = 締盟多久？
suggest-overview-short = 城市介紹
suggest-list-short = 全部夥伴城市
suggest-more-short = 更多
suggest-newest-short = 最晚締盟的？
suggest-oldest-short = 最早締盟的？
suggest-largest-short = 人口最多的？
suggest-warmest-short = 氣溫最高的？
suggest-map-short = 看地圖
suggest-timeline-short = 看年表
suggest-chart-short = 比較人口
# 不是剛才回答的城市，而是另一座城市。
suggest-elsewhere-short = { $city }市呢？

## 無法受理的訊息（讀取之前由各管道回答）

refusal-empty = 收到的訊息是空的。請輸入關於海外姊妹市和友好城市的問題。
refusal-too-long = 訊息太長，請控制在1,000個字以內。
refusal-not-text = 我只能閱讀文字，請輸入您的問題。

## 通訊軟體

messenger-text-only = 我只能閱讀文字。請輸入您的問題，例如「最晚締盟的是哪個城市？」，或傳送「說明」查看使用方式。
messenger-late = 回答需要的時間較長，請稍後再問一次。
messenger-again = 再問一次
messenger-source = 查看來源
# 與 /help、/lang、/source、/forget 作用相同的詞，以及繼續查看長回答的詞；用「 | 」分隔。
messenger-words-help = 幫助 | 說明
messenger-words-lang = 語言 | 選擇語言
messenger-words-source = 來源 | 出處
messenger-words-forget = 刪除對話 | 清除對話 | 刪除對話紀錄 | 刪除對話記錄
messenger-words-more = 更多 | 繼續

## KakaoTalk

kakao-call = 撥打電話
kakao-operator = 專人服務
kakao-privacy = 隱私說明

## Telegram

telegram-edited = 您修改了訊息，以下是對新問題的回答。
telegram-old-button = 此按鈕已失效，請直接輸入您的問題。
telegram-thanks = 謝謝您的意見，我們會據此改進。
telegram-inline-ask = 向 Jamae 提問
telegram-command-start = 開始
telegram-command-help = 可以問什麼
telegram-command-lang = 選擇語言
telegram-command-source = 回答的來源
telegram-command-forget = 刪除對話紀錄

## Widget

widget-title = { $home_official }的夥伴城市
widget-notice = 回答您的是自動問答助理，不是真人。
widget-greeting = 您好！歡迎詢問關於{ $home_official }海外姊妹市和友好城市的問題。
widget-open = 夥伴城市問答
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
widget-source = 來源：
widget-picture = 圖片
widget-helpful = 有幫助
widget-unhelpful = 沒有幫助
widget-lost = 連線已中斷，正在重試……
widget-offline = 目前無法連線。
widget-retry = 重試
widget-too-long = 內容太長，請控制在1,000個字以內。
widget-privacy = 隱私說明
widget-menu = 選單
widget-language = 語言
widget-restarting = 8秒後將刪除對話。
widget-undo = 復原
widget-not-deleted = 目前無法連線，對話未能刪除，仍保留在這裡。
widget-larger = 放大視窗
widget-smaller = 縮小視窗
widget-text-size = 字級
widget-save-text = 存為文字檔
widget-print = 列印
widget-print-blocked = 瀏覽器封鎖了列印視窗，請允許此頁面開啟視窗。
widget-waiting = 正在查詢……
widget-failed = 未傳送。
widget-sends-in = { $seconds }秒後自動傳送
widget-held = 收到目前的回答後，將自動傳送。
widget-held-full = 已有一個問題在等待，請在收到回答後再傳送。
widget-newer = 新回答
widget-why = 哪裡有問題？
widget-why-wrong = 內容不正確
widget-why-other = 答非所問
widget-why-unclear = 不容易看懂
widget-thanks = 感謝您的回饋。
widget-missing = 沒有紀錄：
widget-as-list = 以清單檢視
widget-line = 第{ $line }行
widget-lines = 第{ $line }行
widget-lines-between = 第{ $line }至{ $last_line }行
widget-enlarge = 放大檢視
widget-zoom = 放大一倍
widget-save-picture = 儲存
widget-close-picture = 關閉圖片
widget-listen = 朗讀
widget-stop = 停止朗讀
widget-speak = 語音提問
widget-speech-notice = 您的語音可能會傳送給瀏覽器的開發商。
widget-speech-allow = 開始說話
widget-speech-failed = 沒有聽清楚，請輸入問題。
widget-speech-blocked = 瀏覽器不允許本頁面使用麥克風，請輸入問題。
widget-dismiss = 不再顯示

## Privacy, and the text of the city’s page (pages beside the one at /)

privacy-title = 隱私說明
privacy-stored = 為了讓對話能夠繼續，您的提問和 Jamae 的回答會以不顯示身分的代號儲存。電話號碼、電子郵件地址和居民登記號碼會先遮蔽再儲存，但仍請不要輸入個人資料。
privacy-days = { $days ->
    [0] 超過10分鐘就不再保留任何內容。
   *[other] { $days }天後刪除。
}
privacy-staff = 為改進回答，工作人員會閱讀已遮蔽個人資料的提問，但不知道提問者是誰。這個對話框不連接其他伺服器，也不使用 Cookie。
privacy-browser = 瀏覽器裡會留有繼續對話所需的金鑰（重新開始時會換成新的）和您在選單中的選擇，最長保留到您清除瀏覽器資料為止。
privacy-delete = 在對話框的選單中選擇「重新開始」，8秒後對話會被刪除，在此之前可以復原。
privacy-speech = 如果您用語音提問，瀏覽器可能會把語音傳送給其開發商。Jamae 只收到文字。
source-page-copy = 這是 Jamae 讀取的網頁文字。回答會註明出自網頁的哪一部分或第幾行。

## Page (the web page at /)

page-title = Jamae：{ $home_official }的夥伴城市
page-heading = { $home_official }姊妹市與友好城市問答，註明出處
page-lead = 何時締盟、由誰簽署、有多少人口？歡迎詢問關於{ $home_official }世界各地姊妹市和友好城市的問題。
page-languages = 語言
page-privacy = 隱私說明
page-try = 試著問一問
page-promises = 您可以放心
page-sourced-heading = 回答註明出處
page-sourced = 回答下方會註明{ $facts_from ->
    [page] 出自{ $home_official }網頁的哪一處，或出自哪一份其他資料。網頁記載前後不一致時，會同時列出兩種記載。
   *[records] 出自哪一份資料。資料之間不一致時，會同時列出各種記載。
}
page-honest-heading = 不知道就說不知道
page-honest = 沒有紀錄的內容不作猜測，會如實說明，並提示您可以改問什麼。
page-private-heading = 不問您是誰
page-private = 不必填寫姓名或登入，也不使用 Cookie。電話號碼、電子郵件地址和居民登記號碼都會先遮蔽，對話可隨時刪除。
page-kakao = 在 KakaoTalk 上，Kakao 公司也會保存您輸入的內容：視{ $home_official }聊天機器人的安全等級，保存3天、30天、180天或3年。
page-embed-heading = 把這個對話框放到您的網站
page-embed = 只需一行程式碼。請在伺服器的 JAMAE_WEB_ORIGINS 中列出您的網站，詳見 docs/widget.md。
page-footer = Jamae（자매，意為「姊妹」）是自動問答助理，內容來自{ $facts_from ->
    [page] { $home_official }的海外夥伴城市網頁
   *[records] { $home_official }的夥伴城市資料
}；另有來源時會在回答中註明。

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] Jamae 在 { $address } 的伺服器上為您回答。輸入 \help 可查看其他指令。
   *[here] Jamae 在本機為您回答。輸入 \help 可查看其他指令。
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
shell-wrong = 已標記為沒有幫助。工作人員會在 jamae review 中查看。
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
trace-rows-count = { $count }列，{ $ms } ms
trace-more = ……另有{ $count }列
trace-time = 時間（ms）
trace-all = 共{ $ms }
