# Jamae 用简体中文说的所有句子。真实的回答示例见 docs/answer-book/zh.md。
# 变量中的城市名（$city 等）不带“市”字：句中只有一个城市时在后面加“市”，可能有多个城市时不加。
# “结好”兼指姐妹城市和友好城市。

## 值

format-date = long
format-day = M月d日
format-month = M月
# 小于此数的数字不用“万”。
format-short-from = 10000
country = { $code ->
    [HK] 香港
    [MO] 澳门
    [BA] 波黑
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
    [yes] 零
   *[no] {""}
}{ $months ->
    [0] {""}
   *[other] { $months }个月
}
# The same, where some days have passed since the last full month.
value-span-over = { $years ->
    [0] {""}
   *[other] { $years }年零
}{ $months }个多月
value-not-recorded = 没有记录
year = { $year }年
decade = { $century }世纪{ $decade ->
    [0] 头十年
   *[other] { $decade }年代
}
where = { $country }{ $province }
where-in = 位于{ where }
type-sister = 姐妹城市
type-friendship = 友好城市
# Several of a kind.
types-sister = 姐妹城市
types-friendship = 友好城市
quoted = “{ $text }”
join-values = {"、"}
join-columns = {"；"}
join-contested = {"，"}
either-date = { $start }{ $first }或{ $second }{ $end }
either-date-short = { $start }{ $bare }/{ $second }{ $end }
join-readings = {"；"}
city-in-country = { $city }（{ $country }）
# A country with its preposition.
in-country = 在{ $name }
attribute-signer-names = 市长姓名写法
attribute-signer = 签署人
attribute-year = 年份
attribute-month = 月份
attribute-day = 日期
attribute-age = 结好年数
attribute-continent = 大洲
attribute-feature = 特色
attribute-contested = 不一致的日期
# Between two sentences of one paragraph.
join-in-paragraph = {""}
join-sentences = {"；"}
name-line = { $language }：{ $name }
language-en = 英文
language-ko = 韩文
language-ja = 日文
language-zh = 中文（简体）
language-zh-Hant = 中文（繁体）
language-zh-both = 中文（简体、繁体）
language-ru = 俄文

attribute-date = 结好日期
attribute-type = 结好类别
attribute-home-signer = { $home_official }签署人
attribute-partner-signer = 对方城市签署人
attribute-signers = 签署人
attribute-population = 人口
attribute-temperature = 平均气温
attribute-features = 特色
attribute-location = 位置
attribute-names = 各语言名称
attribute-country = 国家
attribute-province = 所属省、州、县

home-official = { $home }市

## 事实

# 关于姐妹城市的句子里不能出现“友好”，关于友好城市的句子里不能出现“姐妹”。
fact-date = { $type ->
    [sister] { $home_official }与{ $city }市于{ $date }结为姐妹城市。
    [friendship] { $home_official }与{ $city }市于{ $date }结为友好城市。
   *[other] { $home_official }与{ $city }市于{ $date }结好。
}
fact-date-contested = { $page ->
    [yes] 与{ $city }市的结好日期，{ $home_official }网页上的记载不一致：{ $values }。
   *[no] 与{ $city }市的结好日期，不同来源的记载不一致：{ $values }。
}
contested-date = { $place }中为{ $value }
contested-ask = 哪一个正确，现有资料无法判断，请向{ $office }（{ $telephone }）确认。
contact-may-know = 如有需要，请咨询{ $office }：{ $telephone }。
fact-country = { $city }市位于{ $value }。
signers-pair = 时任{ $home_official }市长{ $home_person }、时任{ $city }市市长{ $partner_person }
contested-value = { $value }（{ $place }）
place-intro = 简介
place-list = 日期列表
place-table = 表格
fact-type = { $city }市是{ $home_official }的{ $value }。
fact-home-signer = 与{ $city }市的协议由时任市长{ $value }代表{ $home_official }签署。
fact-both-type = { $cities }都是{ $home_official }的{ $key ->
    [sister] 姐妹城市
   *[friendship] 友好城市
}。
fact-both-home-signer = 与{ $cities }的协议都由时任市长{ $value }代表{ $home_official }签署。
fact-each-home-signer = 代表{ $home_official }与{ $first }市签署协议的是时任市长{ $first_value }，与{ $second }市签署协议的是时任市长{ $second_value }。
fact-partner-signer = 代表{ $city }市签署协议的是时任市长{ $value }。
fact-each-partner-signer = 代表{ $first }市签署协议的是时任市长{ $first_value }，代表{ $second }市签署协议的是时任市长{ $second_value }。
fact-signers = 与{ $city }市的协议由时任{ $home_official }市长{ $home_person }和时任{ $city }市市长{ $partner_person }签署。
fact-population = { $city }市的人口为{ $value }。
fact-temperature = { $city }市的平均气温为{ $value }。
# 内容的来源：全部来自网页时才说网页。说没有什么的句子用 facts-in，写明是哪一个网页。
facts-source = { $facts_from ->
    [page] { $home_official }网页
   *[records] { $home_official }资料
}
facts-in = { $facts_from ->
    [page] { $home_official }海外结好城市网页上
   *[records] { $home_official }海外结好城市资料中
}
fact-features = 关于{ $city }市，{ facts-source }写道：
fact-feature = 关于{ $city }市，{ facts-source }写道：{ $feature }。
# The features of several cities, a line each.
features-several = { facts-source }的介绍如下：
# What is recorded gives another figure than what was claimed (“10th”).
features-denied = 关于{ $city }市，{ facts-source }写的不是“{ $claimed }”，而是：
fact-signer-names = { $side ->
    [home] 代表{ $home_official }签署协议的时任市长{ $person }，其姓名写法如下：
   *[partner] 代表{ $city }市签署协议的时任市长{ $person }，其姓名写法如下：
}
fact-location = { $city }市{ $there }。
fact-names = { $city }市的名称写法如下：
fact-other = { $city }市的{ $attribute }：{ $value }。
fact-missing = { facts-in }没有记载{ $city }的{ $attribute }。
missing-of = { $city }的{ $attribute }
overview-head = { $type ->
    [sister] { $city }市（{ $where }）是{ $home_official }的姐妹城市。
    [friendship] { $city }市（{ $where }）是{ $home_official }的友好城市。
   *[other] { $city }市（{ $where }）是{ $home_official }的结好城市。
}
overview-line = { $label }：{ $value }
label-partner-signer = { $city }市签署人
note-friendship = { $cities }是友好城市。
note-contested-value = 不同来源的记载不一致：{ $values }。
note-same-value = { facts-source }中{ $city }的{ $attribute }与{ $other }完全相同，其中一个数值可能有误。
note-same-values = { facts-source }中{ $cities }的{ $attribute }完全相同，其中一个数值可能有误，但无法判断是哪一个。
note-one-mistaken = { facts-source }中的这两个数值完全相同，其中一个可能有误，但无法判断是哪一个。
note-read-as = （已将“{ $written }”理解为{ $name }。）
note-contested-dates = { facts-source }对{ $cities }的结好日期{ $count ->
    [1] {""}
   *[other] 各
}有两种记载，不一定符合，但一并列出。
# 没有记录的内容的种类：句中不加引号，前面是“关于”或“没有”，后面是“的内容”；按钮上单独出现。
thing-area = 面积
thing-density = 人口密度
thing-gdp = GDP（地区生产总值）
thing-economy = 经济或产业数据
thing-trade = 贸易或投资
thing-safety = 治安或安全
thing-visa = 签证或入境
thing-local_time = 当地时间或时差
thing-current_mayor = 现任市长
thing-officials = 其他官员或议员
thing-biography = 个人生平或经历
thing-weather = 天气或各季气温
thing-education = 学校或教育
thing-flights = 航班
thing-ships = 轮渡或航运
thing-transport = 交通方式
thing-distance = 距离或所需时间
thing-prices = 物价、房价或汇率
thing-incomes = 收入或就业
thing-costs = 经费或费用
thing-reason = 具体缘由或背景
thing-kinds = 姐妹城市与友好城市的区别
thing-validity = 协议有效期、续签或终止
thing-ceremony = 签约仪式
thing-agreement_text = 协议全文
thing-exchanges = 交流、互访或活动
thing-food = 美食或餐厅
thing-specialities = 特产或纪念品
thing-sights = 具体景点
thing-festivals = 节庆活动
thing-sea = 海岸或港口
thing-sports = 体育或球队
thing-symbols = 市旗、市花等城市象征
thing-spoken_language = 当地语言
thing-religion = 宗教
thing-koreans = 当地韩国人或韩裔居民
thing-people = 知名人物
thing-history = 其他历史情况
thing-name_meaning = 名称含义或由来
thing-contact_details = 地址、电话等联系方式
thing-capital = 首都、省会或首府地位
thing-geography = 其他地理情况
thing-disasters = 自然灾害
thing-lodging = 酒店或住宿
thing-shopping = 购物或市场
thing-health = 医院或医疗
thing-other_partners = 与其他城市的结好关系
thing-figures_year = 统计年份
thing-nature = 动植物
not-recorded = { $named ->
    [known] { $any ->
        [yes] 关于{ $cities }，{ facts-in }没有{ $thing }的相关内容。
       *[no] { facts-in }没有关于{ $thing }的内容。
    }
    [yes] { $any ->
        [yes] 关于{ $cities }，{ facts-in }没有{ $thing }方面的内容。
       *[no] { facts-in }没有关于{ $thing }的内容。
    }
   *[no] { $any ->
        [yes] { facts-in }没有关于{ $cities }的这项内容。
       *[no] { facts-in }没有这项内容。
    }
}
# 一组城市。$modifiers 是前面的修饰语，$without 是除外的，$counted 为 yes 时才说 $count；只有一个时不说数目。
set = { $without }{ $modifiers }{ $counted ->
    [yes] { $form ->
        [plain] { $count ->
            [1] {""}
           *[other] { $count }个
        }
       *[the] {""}
    }
   *[no] {""}
}{ $head ->
    [sister] 姐妹城市
    [friendship] 友好城市
   *[partner] 结好城市
}
set-without = { $modified ->
    [yes] 除{ $cities }外，
   *[no] { $cities }以外的
}
set-named = { $cities }
# 几个城市中符合条件的
set-among = { $base }中的{ $set }
# Cities that were just named, where others are looked at beside them.
set-these = 这{ $count }个城市
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

## 列表和数目

list-head = { $all ->
    [yes] { $home_official }有{ $count }个海外结好城市：
   *[no] { $set }有{ $count }个：
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
       *[other] { $set }有{ $count }个：{ $cities }。
    }
}
list-kind = { $kind ->
    [sister] 姐妹城市
   *[friendship] 友好城市
}{ $count }个：{ $cities }
list-line = { $city }：{ $values }
list-name = { $city }
column-city = 城市
list-page = 还有{ $count }个城市。输入“更多”可继续查看，也可以指定国家、年份或结好类别来缩小范围。
list-next = 共{ $count }个城市，以下是第{ $start }至第{ $stop }个：
list-end = 以上就是全部{ $count }个城市。
# “位于巴西的结好城市”：“巴西的结好城市”会被理解为与巴西结好的。
set-none = { $one }
list-none = { $any ->
    [yes] { $home_official }没有{ set-none }。
   *[no] 没有结好城市的记录。
}
more-of-what = 没有可以继续显示的内容。关于结好城市，您想了解什么？
condition-country = { $negated ->
    [yes] { $value }以外
   *[no] { $beside ->
        [yes] 位于{ $value }
       *[no] { $alone ->
            [yes] { $several ->
                [no] 位于{ $value }
               *[yes] { $value }
            }
           *[no] { $value }
        }
    }
}
condition-province = { $negated ->
    [yes] { $value }以外
   *[no] { $beside ->
        [yes] 位于{ $value }
       *[no] { $alone ->
            [yes] { $several ->
                [no] 位于{ $value }
               *[yes] { $value }
            }
           *[no] { $value }
        }
    }
}
condition-signer = { $negated ->
    [yes] 协议不是由{ $value }签署
   *[no] 协议由{ $value }签署
}
condition-continent = { $negated ->
    [yes] {""}
   *[no] { $beside ->
        [yes] 位于
       *[no] { $alone ->
            [yes] { $several ->
                [no] 位于
               *[yes] {""}
            }
           *[no] {""}
        }
    }
}{ $key ->
    [EU] 欧洲
    [AS] 亚洲
    [AF] 非洲
    [NA] 北美洲
    [SA] 南美洲
   *[OC] 大洋洲
}{ $negated ->
    [yes] 以外
   *[no] {""}
}
condition-date = { $after ->
    [same] {""}
   *[no] 结好日期
}{ $negated ->
    [yes] { $operator ->
        [between] 不在{ $value }至{ $high }之间
        [on] 不是{ $value }
       *[in] 不在{ $value }
    }
   *[no] { $operator ->
        [between] 在{ $value }至{ $high }之间
        [under] 在{ $value }之前
        [at_most] 不晚于{ $value }
        [over] 在{ $value }之后
        [at_least] 不早于{ $value }
        [on] 为{ $value }
       *[in] 在{ $value }
    }
}
condition-number = { $after ->
    [same] {""}
   *[no] { $kind ->
        [temperature] 平均气温
       *[other] { $attribute }
    }
}{ $kind ->
    [temperature] { $operator ->
        [over] 高于{ $value }
        [at_least] 不低于{ $value }
        [under] 低于{ $value }
        [at_most] 不高于{ $value }
        [between] 在{ $value }至{ $high }之间
        [not_between] 不在{ $value }至{ $high }之间
        [is_not] 不是{ $value }
       *[is] 为{ $value }
    }
   *[other] { $operator ->
        [over] 超过{ $value }
        [at_least] 不少于{ $value }
        [under] 不到{ $value }
        [at_most] 不超过{ $value }
        [between] 在{ $value }至{ $high }之间
        [not_between] 不在{ $value }至{ $high }之间
        [is_not] 不是{ $value }
       *[is] 为{ $value }
    }
}
condition-age = { $after ->
    [same] {""}
   *[no] 结好时间
}{ $operator ->
    [is] 为整{ $years }年
    [is_not] 不是整{ $years }年
    [not_between] 不到{ $years }年或超过{ $high }年
    [over] 超过{ $years }年
    [at_least] 已满{ $years }年
    [under] 不到{ $years }年
   *[at_most] 不超过{ $years }年
}
# What a city is held against in place of another: the average of all partner cities.
value-average = { $known ->
    [yes] 平均值（{ $value }）
   *[no] 平均值
}
condition-against = { $kind ->
    [date] { $after ->
        [same] {""}
       *[no] 结好日期
    }{ $operator ->
        [above] 晚于{ $value }
        [below] 早于{ $value }
       *[like] 与{ $value }相同
    }
    [population] { $operator ->
        [above] 人口多于{ $value }
        [below] 人口少于{ $value }
       *[like] 人口与{ $value }相同
    }
    [temperature] { $operator ->
        [above] 平均气温高于{ $value }
        [below] 平均气温低于{ $value }
       *[like] 平均气温与{ $value }相同
    }
   *[other] { $operator ->
        [above] { $attribute }高于{ $value }
        [below] { $attribute }低于{ $value }
       *[like] { $attribute }与{ $value }相同
    }
}
condition-feature = { $negated ->
    [yes] 介绍中没有提到{ $value }
   *[no] 介绍中提到{ $value }
}
condition-contested = { $negated ->
    [yes] 结好日期只有一个
   *[no] 结好日期记载不一致
}
# 特色中提到的内容，左边是英文关键词。
feature = { $key ->
    [oil] 石油
    [forest] 森林
    [tourism] 旅游
    [recreation] 休闲
    [farming] 农业
    [railway] 铁路
    [independence] 独立运动
    [independence_movement] 独立运动
    [environment] 环境
    [education] 教育
    [information] 信息
    [peninsula] 半岛
    [metro_manila] 马尼拉大都会
    [metropolis] 大都会
    [airport] 机场
    [tokyo] 东京
    [yokohama] 横滨
    [hiroshima] 广岛
    [osaka] 大阪
    [los_angeles] 洛杉矶
    [culture] 文化
    [economy] 经济
    [industry] 工业
    [administration] 行政
    [resources] 自然资源
   *[other] “{ $value }”
}
# “最早结好”“倒数第二个结好”“人口第二多”
superlative = { $kind ->
    [date] { $end ->
        [highest] { $rank ->
            [1] 最近结好
           *[other] 倒数{ ordinal }个结好
        }
       *[lowest] { $rank ->
            [1] 最早结好
           *[other] { ordinal }个结好
        }
    }
    [population] 人口{ $rank ->
        [1] 最
       *[other] { ordinal }
    }{ $end ->
        [highest] 多
       *[lowest] 少
    }
   *[temperature] 平均气温{ $rank ->
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
   *[other] { $count }个
}{ $all ->
    [yes] { $kind ->
        [date] 城市
       *[other] 结好城市
    }
   *[no] 城市
}
set-middle = { $all ->
    [yes] {""}
   *[no] { $base }中
}按{ $kind ->
    [date] 结好日期
    [population] 人口
    [temperature] 平均气温
   *[other] { $attribute }
}排在正中的城市
set-beside = { $all ->
    [yes] {""}
   *[no] { $base }中
}{ $steps ->
    [1] { $kind ->
        [date] { $after ->
            [yes] { $end ->
                [highest] { $city }之前上一个结好的城市
               *[lowest] { $city }之后下一个结好的城市
            }
           *[no] { $end ->
                [highest] { $city }之后下一个结好的城市
               *[lowest] { $city }之前上一个结好的城市
            }
        }
        [population] { $after ->
            [yes] { $end ->
                [highest] 人口仅次于{ $city }的城市
               *[lowest] 人口多于{ $city }且最接近的城市
            }
           *[no] { $end ->
                [highest] 人口多于{ $city }且最接近的城市
               *[lowest] 人口仅次于{ $city }的城市
            }
        }
        [temperature] { $after ->
            [yes] { $end ->
                [highest] 平均气温仅次于{ $city }的城市
               *[lowest] 平均气温高于{ $city }且最接近的城市
            }
           *[no] { $end ->
                [highest] 平均气温高于{ $city }且最接近的城市
               *[lowest] 平均气温仅次于{ $city }的城市
            }
        }
       *[other] 按{ $attribute }排在{ $city }{ $after ->
            [yes] 之后
           *[no] 之前
        }的城市
    }
   *[other] { order-by }排在{ $city }{ $after ->
        [yes] 之后
       *[no] 之前
    }第{ $steps }个的城市
}
set-nearest = { $all ->
    [yes] {""}
   *[no] { $base }中
}{ $kind ->
    [date] 结好日期
    [population] 人口
    [temperature] 平均气温
   *[other] { $attribute }
}与{ $city }最接近的城市
order-by = { $kind ->
    [name] 按拼音顺序
    [date] { $end ->
        [highest] 按结好日期由晚到早
       *[lowest] 按结好日期先后
    }
    [population] { $end ->
        [highest] 按人口由多到少
       *[lowest] 按人口由少到多
    }
    [temperature] { $end ->
        [highest] 按平均气温由高到低
       *[lowest] 按平均气温由低到高
    }
   *[other] { $end ->
        [highest] 按{ $attribute }由高到低
       *[lowest] 按{ $attribute }由低到高
    }
}
count-all = { $home_official }有{ $count }个海外结好城市，其中姐妹城市{ $sisters }个，友好城市{ $friendships }个。
count-some = { $set }{ $names ->
    [yes] { $count ->
        [1] 只有1个：{ $cities }。
       *[other] 有{ $count }个：{ $cities }。
    }
   *[no] 有{ $count }个。
}
note-count = { $home_official }网页简介先提到1个城市，又写“其他{ $others }个城市”，合计{ $claimed }个，但表格和日期列表中都是{ $count }个。
# 问有没有时，开头说的话。
there-are = 有。

## 时间与数值

# Time between two days, for a sentence: $near says how it is rounded, $months and $years are full ones.
value-days = { $days }天
value-days-either = { $fewer }天或{ $days }天
span = { $near ->
    [nearly] 将近{ value-span }
    [over] { $months ->
        [0] { value-span }多
       *[other] { value-span-over }
    }
    [half] 约{ $months }个半月
    [about] 约{ value-span }
   *[exact] { value-span }
}
span-days = { $span }（{ $days }）
note-two-dates = { facts-source }对{ $cities }的结好日期{ $count ->
    [1] {""}
   *[other] 各
}有两种记载。
note-in-two-groups = { facts-source }对{ $named ->
    [yes] { $cities }
   *[no] { $count }个城市
}的结好日期有两种记载，两个{ $by ->
    [year] 年份
   *[month] 月份
}都已列入。
figures-more = 另有{ $count }项
figures-lacking = 有{ $count }个结好城市没有这项记录。
city-with-value = { $city }（{ $value }）
column-count = 数量
column-cities = 城市
continent-AF = 非洲
continent-AS = 亚洲
continent-EU = 欧洲
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
        [highest] 最近结好
       *[lowest] 最早结好
    }
    [population] { $end ->
        [highest] 人口最多
       *[lowest] 人口最少
    }
    [temperature] { $end ->
        [highest] 平均气温最高
       *[lowest] 平均气温最低
    }
   *[other] { $end ->
        [highest] { $attribute }数值最大
       *[lowest] { $attribute }数值最小
    }
}
# Only some cities are put in order where $any is yes: $among says which.
order-of = { $any ->
    [yes] { $among }中，
   *[no] {""}
}
order-first-date-lowest = { order-of }最早结好的是{ $city }（{ $value }）。
order-first-date-highest = { order-of }最近结好的是{ $city }（{ $value }）。
order-first-population-highest = { order-of }人口最多的是{ $city }（{ $value }）。
order-first-population-lowest = { order-of }人口最少的是{ $city }（{ $value }）。
order-first-temperature-highest = { order-of }平均气温最高的是{ $city }{ $count ->
    [1] （{ $value }）。
   *[other] ，均为{ $value }。
}
order-first-temperature-lowest = { order-of }平均气温最低的是{ $city }{ $count ->
    [1] （{ $value }）。
   *[other] ，均为{ $value }。
}
order-first-other-highest = { order-of }{ $attribute }数值最大的是{ $city }（{ $value }）。
order-first-other-lowest = { order-of }{ $attribute }数值最小的是{ $city }（{ $value }）。
order-only = { $one }只有{ $cities }。
order-nth = { order-of }{ $kind ->
    [date] { $end ->
        [highest] 倒数{ ordinal }个结好
       *[lowest] { ordinal }个结好
    }的是{ $city }（{ $value }）。
    [population] 人口{ ordinal }{ $end ->
        [highest] 多
       *[lowest] 少
    }的是{ $city }（{ $value }）。
    [temperature] 平均气温{ ordinal }{ $end ->
        [highest] 高
       *[lowest] 低
    }的是{ $city }（{ $value }）。
   *[other] { $order }，排{ ordinal }的是{ $city }（{ $value }）。
}
order-all = { $any ->
    [yes] { $among }{ $order }排列：
   *[no] { $count }个结好城市{ $order }排列：
}
order-head = { order-of }{ order-superlative }的{ $count }个城市：
order-next = { $order }，第{ $start }至第{ $stop }个：
order-middle = { order-of }{ $order }排列，居中的是{ $cities }。
# The next city in an order: $higher says whether its value is higher, $steps how many places on it is.
order-beside = { order-of }{ $steps ->
    [1] { $kind ->
        [date] { $higher ->
            [yes] { $city }（{ $value }）之后，下一个结好的是{ $cities }。
           *[no] { $city }（{ $value }）之前，上一个结好的是{ $cities }。
        }
        [population] { $higher ->
            [yes] 人口多于{ $city }（{ $value }）且最接近的是{ $cities }。
           *[no] 人口仅次于{ $city }（{ $value }）的是{ $cities }。
        }
        [temperature] { $higher ->
            [yes] 平均气温高于{ $city }（{ $value }）且最接近的是{ $cities }。
           *[no] 平均气温仅次于{ $city }（{ $value }）的是{ $cities }。
        }
       *[other] { $order }排列，{ $city }（{ $value }）{ $way ->
            [after] 之后
           *[before] 之前
        }的是{ $cities }。
    }
   *[other] { $order }排列，{ $city }（{ $value }）{ $way ->
        [after] 之后
       *[before] 之前
    }第{ $steps }个是{ $cities }。
}
# After cities that share a place from before the one that was asked for: who comes next.
# $count may be left out.
order-then = 其次是{ $cities }（{ $value }）。
order-beside-none = { order-of }{ $kind ->
    [date] { $higher ->
        [yes] { $city }（{ $value }）之后没有再结好的城市。
       *[no] { $city }（{ $value }）之前没有结好的城市。
    }
    [population] { $any ->
        [yes] {""}
       *[no] 结好城市中，
    }没有人口比{ $city }（{ $value }）{ $higher ->
        [yes] 多
       *[no] 少
    }的城市。
    [temperature] { $any ->
        [yes] {""}
       *[no] 结好城市中，
    }没有平均气温比{ $city }（{ $value }）{ $higher ->
        [yes] 高
       *[no] 低
    }的城市。
   *[other] { $order }排列，{ $city }（{ $value }）{ $way ->
        [after] 之后
       *[before] 之前
    }没有城市。
}
order-nearest = { order-of }{ $kind ->
    [date] 结好日期与{ $city }（{ $value }）最接近的是{ $cities }。
    [population] 人口与{ $city }（{ $value }）最接近的是{ $cities }。
    [temperature] 平均气温与{ $city }（{ $value }）最接近的是{ $cities }。
   *[other] { $attribute }与{ $city }（{ $value }）最接近的是{ $cities }。
}
order-place = { order-of }{ $kind ->
    [date] { $city }是{ $any ->
        [yes] {""}
       *[no] { $total }个结好城市中
    }{ superlative }的（{ $value }）{ $shared ->
        [yes] ，与{ $others }同日
       *[no] {""}
    }。
    [population] { $city }{ $any ->
        [yes] {""}
       *[no] 在{ $total }个结好城市中
    }{ superlative }（{ $value }）{ $shared ->
        [yes] ，与{ $others }并列
       *[no] {""}
    }。
    [temperature] { $city }{ $any ->
        [yes] {""}
       *[no] 在{ $total }个结好城市中
    }{ superlative }（{ $value }）{ $shared ->
        [yes] ，与{ $others }并列
       *[no] {""}
    }。
   *[other] { $order }，{ $city }{ $any ->
        [yes] {""}
       *[no] 在{ $total }个结好城市中
    }{ $shared ->
        [yes] 与{ $others }并列
       *[no] 排
    }{ ordinal }（{ $value }）。
}
order-too-few = 没有这个名次，列入排名的只有{ $count ->
    [1] 1个城市
   *[other] { $set }
}。

## 比较与合计

join-compared = 、
compare-head = { $cities }的对比如下：
compare-value = { $city }（{ $value }）
compare-several = { $kind ->
    [date] 按结好日期先后排列：
    [population] 按人口由多到少排列：
    [temperature] 按平均气温由高到低排列：
   *[other] 按{ $attribute }数值由大到小排列：
}
compare-date-lowest = 结好较早的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-date-highest = 结好较晚的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-population-highest = 人口较多的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-population-lowest = 人口较少的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-temperature-highest = 平均气温较高的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-temperature-lowest = 平均气温较低的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-other-highest = { $attribute }数值较大的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-other-lowest = { $attribute }数值较小的是{ $first }（{ $first_value }），{ $second }为{ $second_value }。
compare-equal-date = { $cities }的结好日期相同，都是{ $value }。
compare-equal-population = { $cities }的人口相同，都是{ $value }。
compare-equal-temperature = { $cities }的平均气温相同，都是{ $value }。
compare-equal-other = { $cities }的{ $attribute }相同，都是{ $value }。
compare-among = { $among }中，{ $comparison }
compare-difference = 相差{ $value }。
total-more = { $who }较{ $kind ->
    [temperature] 高
    [population] 多
   *[other] 大
}，相差{ $value }。
# How far all of one set together are from all of another. There are $first_of and $second_of too.
difference-totals = { $first }的{ $kind ->
    [population] 人口
    [temperature] 平均气温
   *[other] { $attribute }
}{ $count ->
    [1] {""}
   *[other] { $kind ->
        [temperature] 平均值
       *[other] 合计
    }
}比{ $second }{ $kind ->
    [temperature] 高
    [population] 多
   *[other] 大
}{ $gap }（{ $first_value }，{ $second }{ $others ->
    [1] {""}
   *[other] { $kind ->
        [temperature] 平均
       *[other] 合计
    }
}{ $second_value }）。
difference-date = { $first }的结好日期比{ $second }早{ $gap }：{ $first }为{ $first_value }，{ $second }为{ $second_value }。
difference-population = { $first }的人口比{ $second }多{ $gap }：{ $first }为{ $first_value }，{ $second }为{ $second_value }。
difference-temperature = { $first }的平均气温比{ $second }高{ $gap }：{ $first }为{ $first_value }，{ $second }为{ $second_value }。
difference-other = { $first }的{ $attribute }比{ $second }大{ $gap }：{ $first }为{ $first_value }，{ $second }为{ $second_value }。
# There is $times too, the number itself, for plural forms.
ratio-times = { $first }的{ $kind ->
    [population] 人口
   *[other] { $attribute }
}{ $exact ->
    [yes] 是
   *[no] 约为
}{ $second }的{ $value }倍（{ $first }{ $first_value }，{ $second }{ $second_value }）。
ratio-same = { $first }的{ $kind ->
    [population] 人口
   *[other] { $attribute }
}与{ $second }大致相同（{ $first }{ $first_value }，{ $second }{ $second_value }）。
ratio-share = { $part }的{ $kind ->
    [population] 人口
   *[other] { $attribute }
}{ $exact ->
    [yes] 占
   *[no] 约占
}{ $whole }{ $kind ->
    [population] 总人口
   *[other] 总数
}的{ $percent }%（{ $part }{ $part_value }，{ $whole }合计{ $whole_value }）。
total-sum = { $named ->
    [yes] { $who }的
   *[no] { $count ->
        [1] { $who }的
       *[other] { $counted }
    }
}{ $attribute }合计{ $value }。
total-average = { $kind ->
    [temperature] { $named ->
        [yes] { $who }
       *[no] { $count ->
            [1] { $who }
           *[other] { $counted }
        }
    }平均气温的平均值{ $exact ->
        [yes] 为
       *[no] 约为
    }{ $value }。
   *[other] { $named ->
        [yes] { $who }
       *[no] { $count ->
            [1] { $who }
           *[other] { $counted }
        }
    }的{ $attribute }平均{ $exact ->
        [yes] 为
       *[no] 约为
    }{ $value }。
}
total-ages = { $average ->
    [yes] 按整年计算，与{ $who }结好的时间平均为{ $value }年。
   *[no] 按整年计算，与{ $who }结好的时间合计为{ $value }年。
}

## 分组

group-head = { $by ->
    [country] { $who }分布在{ $count }个国家
    [continent] { $who }分布在{ $count }个洲
    [type] { $who }分为{ $count }类
    [year] { $who }的结好年份{ $count ->
        [1] 只有1个
       *[other] 共有{ $count }个
    }
    [month] { $who }的结好月份{ $count ->
        [1] 只有1个
       *[other] 共有{ $count }个
    }
    [partner_signer] 代表{ $who }签署协议的市长有{ $count }位
    [home_signer] 与{ $who }签署协议的{ $home_official }市长{ $count ->
        [1] 只有1位
       *[other] 有{ $count }位
    }
   *[signer] 与{ $who }的协议共由{ $count }位市长签署
}
group-values = { group-head }：
group-alike = { $by ->
    [country] { $who }都在{ $values }
    [continent] { $who }都在{ $values }
    [type] { $who }都是{ $values }
    [year] 与{ $who }的协议都是{ $values }签署的
    [month] 与{ $who }的协议都是{ $values }签署的
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
    [country] { $who }按国家统计：
    [continent] { $who }按洲统计：
    [type] { $who }按结好类别统计：
    [year] { $who }按结好年份统计：
    [month] { $who }按结好月份统计：
    [partner_signer] 与{ $who }的协议，按对方城市签署人统计：
    [home_signer] 与{ $who }的协议，按{ $home_official }签署人统计：
   *[signer] 与{ $who }的协议，按签署人统计：
}
group-amount = { $several ->
    [yes] 各{ $number }{ $by ->
        [country] 个
        [continent] 个
        [type] 个
        [year] 个
        [month] 个
       *[signer] 份
    }：
   *[no] 有{ $number }{ $by ->
        [country] 个
        [continent] 个
        [type] 个
        [year] 个
        [month] 个
       *[signer] 份
    }{ $named ->
        [yes] （{ $cities }）。
       *[no] 。
    }
}
group-most = { $by ->
    [country] { $end ->
        [lowest] { $any ->
            [yes] { $among }所在的国家中，以{ $values }最少
           *[no] 有结好城市的国家中，以{ $values }最少
        }
       *[highest] { $any ->
            [yes] { $among }中，城市最多的国家是{ $values }
           *[no] { $home_official }的结好城市以{ $values }最多
        }
    }，{ group-amount }
    [continent] { $end ->
        [lowest] { $any ->
            [yes] { $among }所在的洲中，以{ $values }最少
           *[no] 有结好城市的洲中，以{ $values }最少
        }
       *[highest] { $any ->
            [yes] { $among }中，城市最多的洲是{ $values }
           *[no] { $home_official }的结好城市以{ $values }最多
        }
    }，{ group-amount }
    [type] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }较{ $end ->
        [lowest] 少
       *[highest] 多
    }的是{ $values }，{ group-amount }
    [year] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 有城市结好的年份里，{ $several ->
            [yes] 以下年份结好的城市最少
           *[no] 最少的是{ $values }
        }
       *[highest] { $several ->
            [yes] 以下年份结好的城市最多
           *[no] 结好最多的年份是{ $values }
        }
    }，{ group-amount }
    [month] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 有城市结好的月份里，{ $several ->
            [yes] 以下月份结好的城市最少
           *[no] 最少的是{ $values }
        }
       *[highest] { $several ->
            [yes] 以下月份结好的城市最多
           *[no] 结好最多的月份是{ $values }
        }
    }，{ group-amount }
    [home_signer] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 代表{ $home_official }签署过协议的市长里，{ $several ->
            [yes] 以下市长签署的最少
           *[no] 签署最少的是时任市长{ $values }
        }
       *[highest] { $several ->
            [yes] 以下市长代表{ $home_official }签署的协议最多
           *[no] 代表{ $home_official }签署协议最多的是时任市长{ $values }
        }
    }，{ group-amount }
    [partner_signer] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 代表对方城市签署过协议的市长里，{ $several ->
            [yes] 以下市长签署的最少
           *[no] 签署最少的是时任市长{ $values }
        }
       *[highest] { $several ->
            [yes] 以下市长代表对方城市签署的协议最多
           *[no] 代表对方城市签署协议最多的是时任市长{ $values }
        }
    }，{ group-amount }
   *[signer] { $any ->
        [yes] { $among }中，
       *[no] {""}
    }{ $end ->
        [lowest] 签署过协议的市长里，{ $several ->
            [yes] 以下市长签署的最少
           *[no] 签署最少的是时任市长{ $values }
        }
       *[highest] { $several ->
            [yes] 以下市长签署的协议最多
           *[no] 签署协议最多的是时任市长{ $values }
        }
    }，{ group-amount }
}
group-among = { $any ->
    [yes] { $among }中，
   *[no] {""}
}
group-equal = { group-among }{ $by ->
    [country] 以下各国的城市数量相同，都是{ $number }个：
    [continent] 以下各洲的城市数量相同，都是{ $number }个：
    [type] 各类城市数量相同，都是{ $number }个：
    [year] 以下各年份结好的城市数量相同，都是{ $number }个：
    [month] 以下各月份结好的城市数量相同，都是{ $number }个：
    [home_signer] 以下{ $home_official }市长签署的协议数量相同，每人{ $number }份：
    [partner_signer] 对方城市的市长签署的协议数量相同，每人{ $number }份：
   *[signer] 以下市长签署的协议数量相同，每人{ $number }份：
}
group-at-least = { $any ->
    [yes] { $among }中，
   *[no] {""}
}{ $by ->
    [country] 至少有{ $least }个结好城市的国家：
    [continent] 至少有{ $least }个结好城市的洲：
    [type] 以下类别都至少有{ $least }个城市：
    [year] 至少有{ $least }个城市结好的年份：
    [month] 至少有{ $least }个城市结好的月份：
    [home_signer] 至少签署过{ $least }份协议的{ $home_official }市长：
    [partner_signer] 至少签署过{ $least }份协议的对方城市市长：
   *[signer] 至少签署过{ $least }份协议的市长：
}
group-at-least-none = { $any ->
    [yes] { $among }中，
   *[no] {""}
}{ $by ->
    [country] { $least ->
        [2] 每个国家最多有1个结好城市。
       *[other] 没有哪个国家有{ $least }个或更多结好城市。
    }
    [continent] { $least ->
        [2] 每个洲最多有1个结好城市。
       *[other] 没有哪个洲有{ $least }个或更多结好城市。
    }
    [type] { $least ->
        [2] 每个结好类别最多有1个城市。
       *[other] 没有哪个结好类别有{ $least }个或更多城市。
    }
    [year] { $least ->
        [2] 每年最多与1个城市结好。
       *[other] 没有哪一年与{ $least }个或更多城市结好。
    }
    [month] { $least ->
        [2] 每个月份最多与1个城市结好。
       *[other] 没有哪个月份与{ $least }个或更多城市结好。
    }
    [home_signer] { $least ->
        [2] 每位{ $home_official }市长最多签署过1份协议。
       *[other] 没有哪位{ $home_official }市长签署过{ $least }份或更多协议。
    }
    [partner_signer] { $least ->
        [2] 对方城市的市长每人最多签署过1份协议。
       *[other] 没有哪位对方城市市长签署过{ $least }份或更多协议。
    }
   *[signer] { $least ->
        [2] 每位市长最多签署过1份协议。
       *[other] 没有哪位市长签署过{ $least }份或更多协议。
    }
}
group-at-least-one = { $any ->
    [yes] { $among }中，
   *[no] {""}
}{ $by ->
    [country] 至少有{ $least }个结好城市的国家
    [continent] 至少有{ $least }个结好城市的洲
    [type] 至少有{ $least }个城市的结好类别
    [year] 至少有{ $least }个城市结好的年份
    [month] 至少有{ $least }个城市结好的月份
    [home_signer] 至少签署过{ $least }份协议的{ $home_official }市长
    [partner_signer] 至少签署过{ $least }份协议的对方城市市长
   *[signer] 至少签署过{ $least }份协议的市长
}只有{ $values }（{ $cities }）。
group-either = { $who }的结好{ $by ->
    [year] 年份
   *[month] 月份
}共有{ $pair ->
    [yes] { $fewer }个或{ $count }
   *[no] { $numbers }
}个，视{ $cities }的结好日期以哪个为准而定{ $listed ->
    [yes] ：
   *[no] 。
}
group-if = { $single ->
    [yes] 如果{ $city }的结好日期是{ $date }，
   *[no] 如果结好日期是{ $dates }，
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
}有{ $number }个。
group-cities = { $cities }
group-counted = { $count }{ $by ->
    [home_signer] 份
    [partner_signer] 份
    [signer] 份
   *[other] 个
}{ $named ->
    [yes] （{ $cities }）
   *[no] {""}
}

## 时长与周年

since = { $home_official }与{ $city }市结好至今有{ $span }（自{ $date }起）。
since-head = { $given ->
    [yes] { $until }，{ $home_official }与各城市结好的时间：
   *[no] { $home_official }与各城市结好至今的时间：
}
since-until = { $whole ->
    [yes] { $past ->
        [yes] { $until }，{ $home_official }与{ $city }市结好满{ $span }（自{ $date }起）。
       *[no] { $until }，{ $home_official }与{ $city }市结好将满{ $span }（自{ $date }起）。
    }
   *[no] { $past ->
        [yes] 到{ $until }时，{ $home_official }与{ $city }市结好已有{ $span }（自{ $date }起）。
       *[no] 到{ $until }，{ $home_official }与{ $city }市结好将达{ $span }（自{ $date }起）。
    }
}
since-not-yet = { $home_official }到{ $date }才与{ $city }市结好。
since-line = { $begun ->
    [yes] { $span }（自{ $date }起）
   *[no] { $date }才结好
}
anniversary-name = { $next ->
    [yes] 与{ $city }市结好的下一个周年纪念日（{ $years }周年）
   *[no] 与{ $city }市结好{ $years }周年纪念日
}
anniversary = { anniversary-name }{ $when ->
    [past] 是{ $date }。
    [today] { $contested ->
        [yes] 是{ $date }，其中一天就是今天。
       *[no] 就是今天（{ $date }）。
    }
   *[coming] 是{ $date }{ $contested ->
        [yes] 。
       *[no] ，还有{ $away }。
    }
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }年没有结好周年纪念日。
       *[other] { $year }年的结好周年纪念日：
    }
   *[other] { $count ->
        [0] { $year }年没有结好满{ $years }周年的城市。
       *[other] { $year }年结好满{ $years }周年的城市：
    }
}
anniversaries-in-one = { $asked ->
    [yes] { $year }年结好满{ $years }周年的城市只有{ $city }（{ $date }）。
   *[no] { $year }年有周年纪念日的城市只有{ $city }（{ $date }，{ $years }周年）。
}
anniversaries-of = 各城市结好{ $years }周年纪念日：
count-word = { $count }个
anniversaries-coming = 接下来的{ count-word }结好周年纪念日：
anniversary-line = { $date }（{ $years }周年）
anniversary-coming-line = { $date }（{ $years }周年，{ $count ->
    [0] 今天
   *[other] 还有{ $days }天
}）

## 是与否

yes = 是的。
no = 不是。
denial-right = 确实不是，
denial-wrong = 其实，
# Of several cities it is so of some.
denial-some = 只有{ $cities }如此。
# What is claimed holds of some of the cities that were named, not of all.
only-some = 不全是，只有{ $cities }是。
# "Is there one?" - there is none.
none = {""}
# Of several claims some are right and some are wrong.
partly = { $apart ->
    [yes] { $right }正确，但{ $wrong }不对：
   *[no] 您说的只有一部分正确，实际情况是：
}
partly-since = { $when }结好是对的，但{ $key ->
    [sister] 不是友好城市，而是姐妹城市。
   *[friendship] 不是姐妹城市，而是友好城市。
}
# Two dates are recorded, and one of them is the one that was claimed.
yes-about = 是的，大约如此。
yes-either = 按其中一个日期是这样，按另一个日期则不是。
check-member = { $has ->
    [yes] { $type ->
        [sister] { $city }市是{ $home_official }的姐妹城市，于{ $date }结好。
        [friendship] { $city }市是{ $home_official }的友好城市，于{ $date }结好。
       *[other] { $city }市是{ $home_official }的结好城市，于{ $date }结好。
    }
   *[no] { $city }市是{ $home_official }的结好城市。
}
check-location = { $city }市{ $there }。
check-continent = { $known ->
    [yes] { $city }市（{ $where }）位于{ $continent }。
   *[no] { $city }市{ $there }。
}
check-not-contested = { facts-source }中{ $city }市的结好日期只有一个：{ $date }。
check-feature = 关于{ $city }市，{ facts-source }写道：{ $value }。
check-feature-none = { facts-in }关于{ $city }的介绍没有提到“{ $value }”。
check-all = { $denied ->
    [yes] 确实，{ $count }个城市都不是：
   *[no] 是的，{ $count }个城市都是：
}
check-some = { $denied ->
    [yes] { $total }个城市中，{ $cities }不是
   *[no] 不全是。{ $total }个城市中，只有{ $cities }是
}{ $others ->
    [1] 。
   *[other] ，其余如下：
}
check-none = { $denied ->
    [yes] 其实，{ $total }个城市都是：
   *[no] 都不是，{ $total }个城市的情况如下：
}
# Where nothing is denied of the others: of them it is not recorded.
check-known = { $total }个城市中，记载与此相符的是{ $cities }。
check-many-known = { $right ->
    [0] { $total }个城市都没有与此相符的记载。
   *[other] { $total }个城市中，记载与此相符的有{ $right }个。
}
check-many = { $all ->
    [yes] 是的，{ $total }个城市都是。
   *[no] { $right ->
        [0] { $total }个城市都不是。
       *[other] 不全是，{ $total }个城市中只有{ $right }个是。
    }
}

## 图

picture-head = { $title }：
picture-who = { $home_official }结好城市
picture-count = { $count }个结好城市
picture-map-title = { $who }的位置图
picture-timeline-title = { $who }的结好年表
picture-chart-title = { $who }的{ $attribute }比较
picture-alt = { $title }。{ $values }。
picture-missing = { $picture ->
    [map] 没有关于{ $cities }的坐标记录，因此无法在地图上标出。
    [timeline] 没有关于{ $cities }结好日期的记录。
   *[chart] 没有关于{ $cities }{ $attribute }的记录。
}
picture-two-dates = { facts-source }对{ $cities }的结好日期{ $count ->
    [1] {""}
   *[other] 各
}有两种记载，年表中已将两种日期都标出。

## 无法回答时

# 也用来回答并非“是不是”的问题，所以不以“不是”开头。
not-partner = { $places }{ $count ->
    [1] {""}
   *[other] 都
}不是{ $home_official }的海外结好城市。
not-partner-domestic = { facts-in }只列出海外城市，没有关于{ $places }的内容。
not-partner-country = { $named ->
    [yes] { $home_official }在{ $country }的结好城市是{ $cities }。
   *[no] { $home_official }在{ $country }的结好城市有{ $count }个。
}
not-understood = 抱歉，没有理解您的问题。我可以回答关于{ $home_official }海外姐妹城市和友好城市的问题，请换一种说法再问。
declined-outside = { $named ->
    [yes] 抱歉，我无法回答关于“{ $thing }”的问题，
   *[no] 抱歉，我无法回答这个问题，
}只能回答关于{ $home_official }海外姐妹城市和友好城市的问题。
declined-service = { $named ->
    [yes] 抱歉，我无法回答关于“{ $thing }”的问题。
   *[no] 抱歉，我无法回答市政府业务方面的问题。
}{ $has ->
    [yes] 请咨询{ $office }：{ $telephone }。
   *[no] {""}
}
declined-programme = { $named ->
    [yes] { facts-in }没有关于“{ $thing }”的内容。
   *[no] { facts-in }没有关于交流活动、互访或参与方式的内容。
}{ $has ->
    [yes] 请咨询{ $office }：{ $telephone }。
   *[no] {""}
}
declined-home = { $named ->
    [yes] 抱歉，我没有关于“{ $thing }”的资料，
   *[no] 抱歉，我没有{ $home_official }本身的资料，
}只能回答关于海外结好城市的问题。{ $has ->
    [yes] 如有需要，请咨询{ $office }：{ $telephone }。
   *[no] {""}
}
declined-beyond = { facts-in }只列出海外城市，{ $named ->
    [yes] 没有关于“{ $thing }”的内容。
   *[no] 没有关于其他结好对象的内容。
}
ask-city = { $any ->
    [yes] 您想了解哪个城市的{ $attribute }？
   *[no] 您指的是哪个城市？
}
ask-which = 您想了解的是{ $before }还是{ $last }？
talk-doubt = 记载如下：
talk-doubt-which = 哪一个正确，现有资料无法判断。
talk-doubt-nothing = 我的回答主要根据{ $facts_from ->
    [page] { $home_official }海外结好城市网页
   *[records] { $home_official }的海外结好城市资料
}。如果您认为某个回答有误，请把那个问题再问一次，我才能知道您指的是哪个回答。
doubt-line = { $city }的{ $attribute }：{ $value }（{ $place }）
ask-language = 请问您希望使用哪种语言？
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 抱歉，目前无法查询记录，请稍后再试。
crowded = 目前提问的人较多，请过几秒再试。
too-many = 提问有些频繁，请在{ $seconds }秒后再试。
forget-later = 目前无法删除您的对话记录。已记下您的要求，恢复正常后会立即删除；在此之前不会显示或使用这些记录。
forget-failed = 目前无法删除您的对话记录，请过几分钟再试。

## 寒暄

assistant-name = Jamae
talk-greet = 您好！我是{ $home_official }的自动问答助手 { $name }，可以为您解答关于海外姐妹城市和友好城市的问题。请问您想了解什么？
talk-thanks = 不客气。关于结好城市，您还想了解什么？
talk-goodbye = 再见，感谢您关注{ $home_official }的结好城市。
talk-identity = 我是{ $home_official }的自动问答助手 { $name }，不是真人，可以为您解答关于海外姐妹城市和友好城市的问题。
talk-capabilities = 我可以介绍{ $home_official }海外姐妹城市和友好城市的情况：结好日期、签署人、结好类别，以及各城市的人口、平均气温、位置和特色。还可以列出这些城市，进行统计、排序和比较，并用地图、年表或柱状图显示。您可以用{ $languages }提问。
talk-praise = 谢谢您，很高兴能帮到您。
talk-privacy = 为了让对话能够继续，您的提问和我的回答会以代号（不记姓名）保存一段时间，其中的电话号码、电子邮箱和居民登记号码会先遮盖。为改进回答，工作人员会阅读遮盖后的提问，但不知道提问者是谁。通过即时通讯软件提问时，该软件也会另外留存记录。如需删除对话，请输入“删除对话”或“/forget”。
talk-complaint = 很抱歉，没能帮上忙。我的回答主要根据{ $facts_from ->
    [page] { $home_official }海外结好城市网页
   *[records] { $home_official }的海外结好城市资料
}。请换一种说法再问。{ $has ->
    [yes] 如需人工咨询，请联系{ $office }：{ $telephone }。
   *[no] {""}
}
talk-contact = { $home_official }的人工咨询方式如下：
talk-source = { $used ->
    [yes] 以上回答出自：
   *[no] 关于结好城市的资料出自：
}
source-at = { $title }，{ $address }
# 对问题的理解，简短说明
reading-fact = { $agreement ->
    [yes] 与{ $cities }的协议：{ $attributes }
   *[no] { $cities }的{ $attributes }
}
reading-profile = { $cities }的概况
reading-list = { $cities }
reading-ordered = { $reading }，{ $order }
reading-count = { $cities }的数目
reading-exists = 有没有{ $plain }
reading-place = { $cities }的名次（{ $order }）
reading-compare = { $cities }的比较{ $any ->
    [yes] ：{ $attributes }
   *[no] {""}
}
reading-difference = { $cities }的{ $attribute }相差多少
reading-ratio = { $cities }的{ $attribute }比例
reading-total = { $average ->
    [yes] { $cities }的{ $attribute }平均值
   *[no] { $cities }的{ $attribute }合计
}
reading-check = { $any ->
    [yes] { $cities }是不是{ $claims }
   *[no] { $cities }是不是结好城市
}
reading-among = { $cities }之一
reading-number = { $by ->
    [cities] { $cities }是不是有{ $count }个
    [country] { $cities }是不是分布在{ $count }个国家
    [continent] { $cities }是不是分布在{ $count }个洲
    [type] { $cities }是不是分为{ $count }类
    [year] { $cities }的结好年份是不是有{ $count }个
    [month] { $cities }的结好月份是不是有{ $count }个
    [home_signer] 与{ $cities }签署协议的{ $home_official }市长是不是{ $count ->
        [1] 只有
       *[other] 有
    }{ $count }位
    [partner_signer] 代表{ $cities }签署协议的市长是不是{ $count ->
        [1] 只有
       *[other] 有
    }{ $count }位
   *[signer] 与{ $cities }的协议是不是共由{ $count }位市长签署
}
reading-since = 与{ $cities }结好多久
reading-anniversary = { $which ->
    [nth] 与{ $cities }结好{ $years }周年
    [in] { $cities }在{ $year }年的结好纪念日
   *[next] 与{ $cities }结好的下一个周年纪念日
}
reading-group = 按{ $by }划分的{ $cities }
reading-picture = { $kind ->
    [map] { $cities }的位置图
    [timeline] { $cities }的年表
   *[chart] { $cities }的{ $attribute }柱状图
}
reading-unrecorded = { $how ->
    [known] { $cities }的{ $thing }
   *[yes] { $cities }的“{ $thing }”
}
grouping-country = 国家
grouping-continent = 大洲
grouping-type = 结好类别
grouping-year = 年份
grouping-month = 月份
grouping-signer = 市长
grouping-home-signer = { $home_official }市长
grouping-partner-signer = 对方城市市长
talk-language = 我将用简体中文回答。
talk-forget = 您的对话记录已删除。
contact-line = { $label }：{ $value }
contact-office = 咨询处
contact-telephone = 电话
contact-website = 网站
contact-address = 地址
contact-open = 现在是服务时间，到{ $time }为止（{ $home }当地时间，公共假日除外）。
contact-closed = 现在不是服务时间，{ $today ->
    [yes] 今天
   *[no] { $day }
}{ $time }开始服务（{ $home }当地时间，公共假日除外）。

## 来源

source-line = 来源：{ $sources }
source-part = { $title }（{ $places }）
join-sources = {"；"}
source-own = { $home_official }的资料
place-intro-short = 简介
place-list-short = 日期列表
place-table-short = 表格

## 建议的问题（会原样作为问题发送）

suggest-date = { $home_official }是什么时候与{ $city }市结好的？
suggest-population = { $city }市的人口是多少？
suggest-signers = 与{ $city }市的协议是谁签署的？
suggest-temperature = { $city }市的平均气温是多少？
suggest-features = { $city }市有什么特色？
suggest-type = { $city }市是姐妹城市还是友好城市？
suggest-location = { $city }市在哪里？
suggest-names = { $city }市用其他语言怎么写？
suggest-duration = { $home_official }与{ $city }市结好多久了？
suggest-overview = 请介绍一下{ $city }市
suggest-list = 有哪些结好城市？
suggest-more = 更多
suggest-newest = 最近结好的是哪个城市？
suggest-oldest = 最早结好的是哪个城市？
suggest-largest = 人口最多的结好城市是哪个？
suggest-warmest = 平均气温最高的结好城市是哪个？
suggest-map = 请在地图上显示结好城市
suggest-timeline = 请显示结好年表
suggest-chart = 请用柱状图比较人口
# 供按钮较窄的聊天软件使用，最多 14 个字；城市即刚才回答的城市。
suggest-date-short = 何时结好？
suggest-population-short = 人口多少？
suggest-signers-short = 谁签署的？
suggest-temperature-short = 平均气温？
suggest-features-short = 有何特色？
suggest-type-short = 结好类别？
suggest-location-short = 在哪里？
suggest-names-short = 其他语言写法
suggest-duration-short = 结好多久？
suggest-overview-short = 城市介绍
suggest-list-short = 全部结好城市
suggest-more-short = 更多
suggest-newest-short = 最近结好的？
suggest-oldest-short = 最早结好的？
suggest-largest-short = 人口最多的？
suggest-warmest-short = 气温最高的？
suggest-map-short = 看地图
suggest-timeline-short = 看年表
suggest-chart-short = 比较人口
# 不是刚才回答的城市，而是另一座城市。
suggest-elsewhere-short = { $city }市呢？

## 无法受理的消息（读取之前由各渠道回答）

refusal-empty = 收到的消息是空的。请输入关于海外姐妹城市和友好城市的问题。
refusal-too-long = 消息太长，请控制在1000个字以内。
refusal-not-text = 我只能阅读文字，请输入您的问题。

## 聊天软件

messenger-text-only = 我只能阅读文字。请输入您的问题，例如“最近结好的是哪个城市？”，或发送“帮助”查看说明。
messenger-late = 回答需要的时间较长，请稍后再问一次。
messenger-again = 再问一次
messenger-source = 查看来源
# 与 /help、/lang、/source、/forget 作用相同的词，以及继续查看长回答的词；用“ | ”分隔。
messenger-words-help = 帮助 | 说明
messenger-words-lang = 语言 | 选择语言
messenger-words-source = 来源 | 出处
messenger-words-forget = 删除对话 | 清除对话 | 删除对话记录
messenger-words-more = 更多 | 继续

## KakaoTalk

kakao-call = 拨打电话
kakao-operator = 人工咨询
kakao-privacy = 隐私说明

## Telegram

telegram-edited = 您修改了消息，以下是对新问题的回答。
telegram-old-button = 此按钮已失效，请直接输入您的问题。
telegram-thanks = 谢谢您的反馈，我们会据此改进。
telegram-inline-ask = 向 Jamae 提问
telegram-command-start = 开始
telegram-command-help = 可以问什么
telegram-command-lang = 选择语言
telegram-command-source = 回答的来源
telegram-command-forget = 删除对话记录

## Widget

widget-title = { $home_official }的结好城市
widget-notice = 回答您的是自动问答助手，不是真人。
widget-greeting = 您好！欢迎咨询{ $home_official }海外姐妹城市和友好城市的相关问题。
widget-open = 了解结好城市
widget-close = 关闭对话
widget-restart = 重新开始
widget-restarted = 已重新开始，之前的对话已删除。
widget-conversation = 对话
widget-label = 您的问题
widget-placeholder = 请输入问题
widget-send = 发送
widget-you = 您：
widget-jamae = Jamae：
widget-suggestions = 您可以问
widget-choices = 请选择一项
widget-source = 来源：
widget-picture = 图片
widget-helpful = 有帮助
widget-unhelpful = 没有帮助
widget-lost = 连接已断开，正在重试……
widget-offline = 目前无法连接。
widget-retry = 重试
widget-too-long = 内容太长，请控制在1000个字以内。
widget-privacy = 隐私说明
widget-menu = 菜单
widget-language = 语言
widget-restarting = 8秒后将删除对话。
widget-undo = 撤销
widget-not-deleted = 目前无法连接，对话未能删除，仍保留在这里。
widget-larger = 放大窗口
widget-smaller = 缩小窗口
widget-text-size = 字号
widget-save-text = 存为文本
widget-print = 打印
widget-print-blocked = 浏览器拦截了打印窗口，请允许此页面打开窗口。
widget-waiting = 正在查找……
widget-failed = 未发送。
widget-sends-in = { $seconds }秒后自动发送
widget-held = 收到目前的回答后，将自动发送。
widget-held-full = 已有一个问题在等待，请在收到回答后再发送。
widget-newer = 新回答
widget-why = 哪里有问题？
widget-why-wrong = 内容不正确
widget-why-other = 答非所问
widget-why-unclear = 不容易看懂
widget-thanks = 感谢您的反馈。
widget-missing = 没有记录：
widget-as-list = 以列表查看
widget-line = 第{ $line }行
widget-lines = 第{ $line }行
widget-lines-between = 第{ $line }至{ $last_line }行
widget-enlarge = 放大查看
widget-zoom = 放大一倍
widget-save-picture = 保存
widget-close-picture = 关闭图片
widget-listen = 朗读
widget-stop = 停止朗读
widget-speak = 语音提问
widget-speech-notice = 您的语音可能会被发送给浏览器厂商。
widget-speech-allow = 开始说话
widget-speech-failed = 没有听清，请输入问题。
widget-speech-blocked = 浏览器不允许本页面使用麦克风，请输入问题。
widget-dismiss = 不再显示

## Privacy, and the text of the city’s page (pages beside the one at /)

privacy-title = 隐私说明
privacy-stored = 为了让对话能够继续，您的提问和 Jamae 的回答会以不显示身份的代号保存。电话号码、电子邮箱和居民登记号码经遮盖后再保存，但仍请不要输入个人信息。
privacy-days = { $days ->
    [0] 超过10分钟就不再保留任何内容。
   *[other] { $days }天后删除。
}
privacy-staff = 为改进回答，工作人员会阅读已遮盖个人信息的提问，但不知道提问者是谁。这个对话框不连接其他服务器，也不使用 Cookie。
privacy-browser = 浏览器里会留有继续对话所需的密钥（重新开始时会换成新的）和您在菜单中的选择，最长保留到您清除浏览器数据为止。
privacy-delete = 在对话框的菜单中选择“重新开始”，8秒后对话会被删除，在此之前可以撤销。
privacy-speech = 如果您用语音提问，浏览器可能会把语音发送给浏览器厂商。Jamae 只收到文字。
source-page-copy = 这是 Jamae 读取的网页文字。回答会注明出自网页的哪一部分或第几行。

## Page (the web page at /)

page-title = Jamae：{ $home_official }的结好城市
page-heading = { $home_official }姐妹城市和友好城市问答，每个回答均注明出处
page-lead = 何时结好、由谁签署、有多少人口？欢迎咨询{ $home_official }在世界各地的姐妹城市和友好城市的相关问题。
page-languages = 语言
page-privacy = 隐私说明
page-try = 试着问一问
page-promises = 您可以放心
page-sourced-heading = 回答注明出处
page-sourced = 每个回答下方都注明{ $facts_from ->
    [page] 出自{ $home_official }网页的哪一处，或出自哪一份其他资料。网页内容前后不一致时，会同时列出两种记载。
   *[records] 出自哪一份资料。各资料记载不一致时，会逐一列出。
}
page-honest-heading = 不知道就说不知道
page-honest = 没有记录的内容不作猜测，会如实说明，并提示您可以改问什么。
page-private-heading = 不问您是谁
page-private = 不必填写姓名或登录，也不使用 Cookie。电话号码、电子邮箱和居民登记号码都会先遮盖，对话可随时删除。
page-kakao = 在 KakaoTalk 上，Kakao 公司也会保存您输入的内容。根据{ $home_official }聊天机器人的安全级别，保存期限为3天、30天、180天或3年。
page-embed-heading = 把这个对话框放到您的网站
page-embed = 只需一行代码。请在服务器的 JAMAE_WEB_ORIGINS 中列出您的网站，详见 docs/widget.md。
page-footer = Jamae（자매，意为“姐妹”）是自动问答助手，内容来自{ $facts_from ->
    [page] { $home_official }的海外结好城市网页
   *[records] { $home_official }的结好城市资料
}；另有来源时会在回答中注明。

## Shell (`jamae shell`, for staff)

shell-welcome = { $where ->
    [server] Jamae 在 { $address } 的服务器上为您回答。输入 \help 可查看其他命令。
   *[here] Jamae 在本进程中为您回答。输入 \help 可查看其他命令。
}
shell-placeholder = 请输入问题或上面的编号
shell-unknown-word = 没有 { $word } 这个命令。输入 \help 可查看全部命令。
shell-help-explain = 在每个回答后显示处理过程，或不再显示
shell-help-lang = 选择语言
shell-help-new = 开始新的对话
shell-help-wrong = 将上一个回答标记为没有帮助（后面可附上意见）
shell-help-help = 显示本说明
shell-help-quit = 退出（Ctrl-D 亦可）
shell-help-more = 其他输入（包括 /help 和 /lang）都与市民的提问同样处理。输入编号可选择刚才给出的问题。
shell-explain-on = 从现在起，每个回答后都会显示处理过程。
shell-explain-off = 不再显示处理过程。
shell-explain-usage = 请输入 \explain on 或 \explain off。
shell-explain-none = 该服务器只向本机上的程序说明处理过程。
shell-offline = { $address } 目前没有响应。请重试，或输入 \quit 退出。
shell-picture = 图片：{ $where }
shell-new = 新的对话开始了。
shell-wrong = 已标记为没有帮助。工作人员会在 jamae review 中查看。
shell-wrong-nothing = 还没有可以标记的回答。
trace-language = 语言
trace-certain = 确定
trace-uncertain = 不确定
trace-kinds = 意图
trace-attributes = 属性
trace-marks = 实体
trace-question = 问题
trace-status = 状态
trace-sql = SQL
trace-rows = 行
trace-rows-count = { $count }行，{ $ms } ms
trace-more = ……另有{ $count }行
trace-time = 时间（ms）
trace-all = 共{ $ms }
