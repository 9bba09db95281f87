# Jamae 用简体中文说的所有句子。真实的回答示例见 docs/answer-book/zh.md。
# 变量中的城市名（$city 等）不带“市”字：句中只有一个城市时在后面加“市”，可能有多个城市时不加。
# “结好”兼指姐妹城市和友好城市。

## 值

format-date = long
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
    [yes] {""}
   *[no] {""}
}{ $months ->
    [0] {""}
   *[other] { $months }个月
}
value-not-recorded = 没有记录
year = { $year }年
decade = { $year }年代
where = { $country }{ $province }
type-sister = 姐妹城市
type-friendship = 友好城市
quoted = “{ $text }”
join-values = {"，"}
# Between two sentences of one paragraph.
join-in-paragraph = {""}
join-sentences = {"；"}
name-line = { $language }：{ $name }
language-en = 英语
language-ko = 韩语
language-ja = 日语
language-zh = 中文（简体）
language-zh-Hant = 中文（繁体）
language-ru = 俄语

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
    [yes] 与{ $city }市的结好日期，{ $home_official }网页上的记载不一致：{ $values }。根据现有记录，无法确定哪一个正确。
   *[no] 与{ $city }市的结好日期，不同来源的记载不一致：{ $values }。根据现有记录，无法确定哪一个正确。
}
contested-value = { $value }（{ $place }）
place-intro = 简介
place-list = 日期列表
place-table = 表格
fact-type = { $city }市是{ $home_official }的{ $value }。
fact-home-signer = 与{ $city }市的协议，{ $home_official }方面由市长{ $value }签署。
fact-partner-signer = 与{ $home_official }的协议，{ $city }市方面由市长{ $value }签署。
fact-signers = 与{ $city }市的协议由{ $home_official }市长{ $home_person }和{ $city }市市长{ $partner_person }签署。
fact-population = { $city }市的人口为{ $value }。
fact-temperature = { $city }市的平均气温为{ $value }。
fact-features = 关于{ $city }市的记录如下：
fact-location = { $city }市位于{ $where }。
fact-names = { $city }市的各语言名称如下：
fact-other = { $city }市的{ $attribute }：{ $value }。
fact-missing = 没有{ $city }市的{ $attribute }记录，无法回答。
overview-head = { $type ->
    [sister] { $city }市（{ $where }）是{ $home_official }的姐妹城市。
    [friendship] { $city }市（{ $where }）是{ $home_official }的友好城市。
   *[other] { $city }市（{ $where }）是{ $home_official }的结好城市。
}
overview-line = { $label }：{ $value }
note-contested-value = 不同来源的记载不一致：{ $values }。
note-same-value = 网页上{ $other }市的数值与此完全相同，其中一个可能有误。
note-same-values = 网页上{ $cities }的数值完全相同，其中可能有误。
note-not-recorded = 您问的其他内容没有记录，无法回答。
note-no-figures = { $places }不是结好城市，没有相关记录。
note-read-as = （已将“{ $written }”理解为{ $name }。）
note-contested-date = 网页上有两个日期，因此可能有相应的出入。
note-contested-dates = 网页上{ $cities }的日期前后不一致，只要其中一个日期符合即列入。
not-recorded = 没有{ $city }的这项记录，无法回答。可以回答的内容有：结好日期和类别、签署人、人口、平均气温、位置和特色。
not-recorded-general = 没有这项记录，无法回答。可以回答的内容有：各城市的结好日期和类别、签署人、人口、平均气温、位置和特色。

corrected-date = 与{ $city }市的结好日期是{ $value }，不是{ $claimed }。
corrected-contested = 与{ $city }市的结好日期不是{ $claimed }。
corrected-country = { $city }市位于{ $value }，不在{ $claimed }。
corrected-type = { $city }市是{ $value }，不是{ $claimed }。
corrected-signer = { $claimed }没有签署与{ $city }市的协议。
corrected-home_signer = { $claimed }没有签署与{ $city }市的协议。
corrected-partner_signer = { $claimed }没有签署与{ $city }市的协议。
corrected-population = { $city }市的人口为{ $value }，不是{ $claimed }。
corrected-temperature = { $city }市的平均气温为{ $value }，不是{ $claimed }。
corrected-features = 网页上没有关于{ $city }市的这种说法。

## 列表和数目

list-head = { $any ->
    [yes] 符合条件（{ $conditions }）的结好城市有{ $count }个：
   *[no] { $home_official }的结好城市有{ $count }个：
}
list-one = { $any ->
    [yes] 符合条件（{ $conditions }）的结好城市有1个：
   *[no] { $home_official }的结好城市有1个：
}
list-line = { $has ->
    [yes] { $city }（{ $country }）：{ $values }
   *[no] { $city }：{ $values }
}
list-more = 还有{ $count }个城市。您可以指定国家、年份或结好类别来缩小范围。
list-page = 还有{ $count }个城市。输入“更多”可继续查看，也可以指定国家、年份或结好类别来缩小范围。
list-next = 共{ $count }个城市，以下是第{ $start }至第{ $stop }个：
list-end = 以上就是全部{ $count }个城市。
list-by-name = 按拼音顺序排列。
list-none = { $any ->
    [yes] 没有符合条件（{ $conditions }）的结好城市。
   *[no] 没有结好城市的记录。
}
condition-country = { $negated ->
    [yes] { $value }以外
   *[no] { $value }
}
condition-type = { $key ->
    [sister] { $negated ->
        [yes] 姐妹城市以外
       *[no] 姐妹城市
    }
   *[friendship] { $negated ->
        [yes] 友好城市以外
       *[no] 友好城市
    }
}
condition-signer = { $negated ->
    [yes] 不是由{ $value }签署
   *[no] 由{ $value }签署
}
condition-city = 不含{ $value }
condition-these = { $named ->
    [yes] 您提到的{ $count }个城市
   *[no] 刚才提到的{ $count }个城市
}
condition-continent = { $key ->
    [EU] { $negated ->
        [yes] 欧洲以外
       *[no] 欧洲
    }
    [AS] { $negated ->
        [yes] 亚洲以外
       *[no] 亚洲
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
condition-topic = 特色中有“{ $value }”
condition-date = { $operator ->
    [under] 早于{ $value }
    [at_most] 截至{ $value }
    [over] 晚于{ $value }
    [at_least] 自{ $value }起
   *[in] { $value }结好
}
condition-number = { $operator ->
    [over] { $attribute }超过{ $value }
    [at_least] { $attribute }不低于{ $value }
    [under] { $attribute }低于{ $value }
    [at_most] { $attribute }不超过{ $value }
    [between] { $attribute }在{ $value }至{ $high }之间
   *[is] { $attribute }为{ $value }
}
condition-age = { $operator ->
    [over] 结好超过{ $years }年
    [at_least] 结好至少{ $years }年
    [under] 结好不到{ $years }年
   *[at_most] 结好至多{ $years }年
}
condition-against = { $kind ->
    [date] { $operator ->
        [above] 结好晚于{ $city }
       *[below] 结好早于{ $city }
    }
    [population] { $operator ->
        [above] 人口多于{ $city }
       *[below] 人口少于{ $city }
    }
    [temperature] { $operator ->
        [above] 比{ $city }暖和
       *[below] 比{ $city }寒冷
    }
   *[other] { $operator ->
        [above] { $attribute }高于{ $city }
       *[below] { $attribute }低于{ $city }
    }
}
count-all = { $home_official }有{ $count }个海外结好城市，其中姐妹城市{ $sisters }个，友好城市{ $friendships }个。
count-some = { $names ->
    [yes] 符合条件（{ $conditions }）的结好城市有{ $count }个：{ $cities }。
   *[no] 符合条件（{ $conditions }）的结好城市有{ $count }个。
}
count-countries = 结好城市分布在{ $count }个国家：{ $countries }。
note-count = （网页简介写的是“其他{ $others }个城市”，合计应为{ $claimed }个；表格和列表中有{ $count }个。）

## 之最、比较、合计

extreme-date-lowest = { $any ->
    [yes] 符合条件（{ $conditions }）的城市中，最早结好的是{ $city }：{ $value }。
   *[no] 最早结好的是{ $city }：{ $value }。
}
extreme-date-highest = { $any ->
    [yes] 符合条件（{ $conditions }）的城市中，最近结好的是{ $city }：{ $value }。
   *[no] 最近结好的是{ $city }：{ $value }。
}
extreme-population-highest = { $any ->
    [yes] 符合条件（{ $conditions }）的城市中，人口最多的是{ $city }：{ $value }。
   *[no] 结好城市中，人口最多的是{ $city }：{ $value }。
}
extreme-population-lowest = { $any ->
    [yes] 符合条件（{ $conditions }）的城市中，人口最少的是{ $city }：{ $value }。
   *[no] 结好城市中，人口最少的是{ $city }：{ $value }。
}
extreme-temperature-highest = { $any ->
    [yes] 符合条件（{ $conditions }）的城市中，平均气温最高的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均为{ $value }。
    }
   *[no] 结好城市中，平均气温最高的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均为{ $value }。
    }
}
extreme-temperature-lowest = { $any ->
    [yes] 符合条件（{ $conditions }）的城市中，平均气温最低的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均为{ $value }。
    }
   *[no] 结好城市中，平均气温最低的是{ $city }{ $count ->
        [1] ：{ $value }。
       *[other] ，均为{ $value }。
    }
}
extreme-other-highest = { $attribute }数值最大的是{ $city }：{ $value }。
extreme-other-lowest = { $attribute }数值最小的是{ $city }：{ $value }。
# Stands before extreme-rank and extreme-head where only some partner cities are ranked.
scope = 在符合条件（{ $conditions }）的结好城市中，
extreme-rank = { $kind ->
    [date] { $end ->
        [highest] 按结好日期从新到旧
       *[lowest] 按结好日期从早到晚
    }
    [population] { $end ->
        [highest] 按人口从多到少
       *[lowest] 按人口从少到多
    }
    [temperature] { $end ->
        [highest] 按平均气温从高到低
       *[lowest] 按平均气温从低到高
    }
   *[other] { $end ->
        [highest] 按{ $attribute }数值从大到小
       *[lowest] 按{ $attribute }数值从小到大
    }
}，排在第{ $rank }位的是{ $city }：{ $value }。
extreme-head = { $kind ->
    [date] { $end ->
        [highest] 最近结好的{ $count }个城市：
       *[lowest] 最早结好的{ $count }个城市：
    }
    [population] { $end ->
        [highest] 人口最多的{ $count }个结好城市：
       *[lowest] 人口最少的{ $count }个结好城市：
    }
    [temperature] { $end ->
        [highest] 平均气温最高的{ $count }个结好城市：
       *[lowest] 平均气温最低的{ $count }个结好城市：
    }
   *[other] { $end ->
        [highest] { $attribute }数值最大的{ $count }个结好城市：
       *[lowest] { $attribute }数值最小的{ $count }个结好城市：
    }
}

extreme-nearest = { $kind ->
    [date] 结好日期与{ $city }市最接近的是{ $cities }：
    [population] 人口与{ $city }市最接近的是{ $cities }：
    [temperature] 平均气温与{ $city }市最接近的是{ $cities }：
   *[other] { $attribute }与{ $city }市最接近的是{ $cities }：
}
extreme-next = 按同样顺序，第{ $start }至第{ $stop }个：
compare-head = { $attribute }如下：
compare-date-lowest = 结好较早的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-date-highest = 结好较晚的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-population-highest = 人口较多的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-population-lowest = 人口较少的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-temperature-highest = 平均气温较高的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-temperature-lowest = 平均气温较低的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-other-highest = { $attribute }数值较大的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-other-lowest = { $attribute }数值较小的是{ $first }市：{ $first_value }；{ $second }市为{ $second_value }。
compare-equal-date = { $cities }的结好日期相同，都是{ $value }。
compare-equal-population = { $cities }的人口相同，都是{ $value }。
compare-equal-temperature = { $cities }的平均气温相同，都是{ $value }。
compare-equal-other = { $cities }的{ $attribute }相同，都是{ $value }。
compare-ratio = { $first }市约为{ $second }市的{ $value }倍。
compare-difference = 相差{ $value }。

total-sum = { $any ->
    [yes] 符合条件（{ $conditions }）的{ $count }个城市合计为{ $value }。
   *[no] { $count }个结好城市合计为{ $value }。
}
total-average = { $any ->
    [yes] 符合条件（{ $conditions }）的{ $count }个城市，{ $attribute }的平均值为{ $value }。
   *[no] { $count }个结好城市，{ $attribute }的平均值为{ $value }。
}

tally-most = { $kind ->
    [home_signer] { $end ->
        [lowest] 代表{ $home_official }签署协议最少的是{ $values }：
       *[highest] 代表{ $home_official }签署协议最多的是{ $values }：
    }
    [partner_signer] { $end ->
        [lowest] 代表对方城市签署协议最少的是{ $values }：
       *[highest] 代表对方城市签署协议最多的是{ $values }：
    }
   *[country] { $end ->
        [lowest] 结好城市最少的国家是{ $values }：
       *[highest] 结好城市最多的国家是{ $values }：
    }
}{ $several ->
    [yes] 各{ $count }个。
   *[no] { $count }个。
}
tally-equal = 结好城市数量相同，各{ $count }个。
tally-more = 符合条件（{ $first }）的结好城市较多，有{ $first_count }个；符合条件（{ $second }）的有{ $second_count }个。
tally-same = 代表{ $home_official }签署的是同一位市长：
tally-apart = 代表{ $home_official }签署的市长不同：
tally-different = { $kind ->
    [partner_signer] 代表对方城市签署的市长共有{ $count }位：
   *[home_signer] 代表{ $home_official }签署的市长共有{ $count }位：
}
tally-each = { $kind ->
    [home_signer] 按{ $home_official }签署人统计的结好城市：
    [partner_signer] 按对方签署人统计的结好城市：
   *[country] 按国家统计的结好城市：
}
tally-line = { $value }：{ $count }个{ $names ->
    [yes] （{ $cities }）
   *[no] {""}
}
tally-rest = 另有{ $count }项
note-tally-missing = 有{ $count }个结好城市没有这项记录。
duration = { $years ->
    [0] { $home_official }与{ $city }市于{ $date }结好，至今不满1年。
   *[other] { $home_official }与{ $city }市自{ $date }结好以来，已满{ $years }年。
}
duration-next = 下一个周年纪念日是{ $date }，届时满{ $years }周年。
anniversary = { $past ->
    [yes] 与{ $city }市结好{ $years }周年的纪念日是{ $date }，已经过去。
   *[no] 与{ $city }市结好{ $years }周年的纪念日是{ $date }。
}
anniversaries-in = { $years ->
    [0] { $count ->
        [0] { $year }年没有周年纪念日。
       *[other] { $year }年的周年纪念日：
    }
   *[other] { $count ->
        [0] { $year }年没有结好{ $years }周年的城市。
       *[other] { $year }年结好{ $years }周年的城市：
    }
}
anniversaries-of = 各城市结好{ $years }周年的纪念日：
duration-coming = 接下来的周年纪念日：
duration-line = { $date }，{ $years }周年

## 图

picture-head = { $title }：
picture-who = { $which ->
    [all] { $home_official }的结好城市
   *[some] 结好城市（{ $conditions }）
}
picture-count = { $count }个结好城市
picture-map-title = { $who }地图
picture-timeline-title = { $who }年表
picture-chart-title = { $who }{ $attribute }比较
picture-alt = { $title }。{ $values }。
picture-missing = { $picture ->
    [map] 没有{ $cities }的坐标记录，因此无法在地图上标出。
    [timeline] 没有{ $cities }的结好日期记录。
   *[chart] 没有{ $cities }的{ $attribute }记录。
}
picture-two-dates = 网页上{ $cities }有两个日期，年表中都已标出。

## 是与否

yes = 是的。
no = 不是。
# "Is there one?" - there is none.
none = 没有。
verify-member = { $has ->
    [yes] { $type ->
        [sister] 是的。{ $city }市自{ $date }起是{ $home_official }的姐妹城市。
       *[friendship] 是的。{ $city }市自{ $date }起是{ $home_official }的友好城市。
    }
   *[no] 是的。{ $city }市是{ $home_official }的结好城市。
}

## 无法回答时

# 也用来回答并非“是不是”的问题，所以不以“不是”开头。
not-partner = { $count ->
    [1] { $places }不是{ $home_official }的姐妹城市，也不是友好城市。
   *[other] { $places }都不是{ $home_official }的姐妹城市，也都不是友好城市。
}
not-partner-country = { $country }的结好城市是{ $cities }。
no-such-place = 没有名为{ $name }的结好城市，无法回答。
no-partner-there = 抱歉，记录中没有写明位于{ $name }的结好城市。记录里只有各城市的国家和省、州、县。
not-understood = 抱歉，没有理解您的问题。这里回答关于{ $home_official }海外姐妹城市和友好城市的问题，请换一种说法再问。
declined-outside = 抱歉，无法回答这个问题。这里只回答关于{ $home_official }海外姐妹城市和友好城市的问题。
declined-city = 抱歉，没有这方面的资料，无法回答。关于{ $city }，可以回答{ $home_official }网页上的结好情况、签署人、人口、平均气温和特色。
declined-service = { $has ->
    [yes] 抱歉，无法回答市政服务方面的问题，这里只回答关于{ $home_official }海外姐妹城市和友好城市的问题。请致电市政府呼叫中心：{ $telephone }。
   *[no] 抱歉，无法回答市政服务方面的问题，这里只回答关于{ $home_official }海外姐妹城市和友好城市的问题。
}
declined-programme = { $has ->
    [yes] 抱歉，没有这项记录，无法回答。可以回答的是各城市的结好情况、签署人和基本资料。交流项目和计划请向市政府咨询：{ $telephone }。
   *[no] 抱歉，没有这项记录，无法回答。可以回答的是各城市的结好情况、签署人和基本资料。
}
declined-elsewhere = 抱歉，无法回答其他城市的资料或结好情况。这里只回答关于{ $home_official }姐妹城市和友好城市的问题。
declined-home = 抱歉，没有{ $home_official }本身的资料，无法回答。这里只回答关于其海外姐妹城市和友好城市的问题。
ask-city = { $any ->
    [yes] 请问您指的是哪个城市？（{ $attribute }）
   *[no] 请问您指的是哪个城市？
}
ask-language = 请问您希望使用哪种语言？
choose-ko = 한국어
choose-en = English
choose-ja = 日本語
choose-zh = 简体中文
choose-zh-Hant = 繁體中文
choose-ru = Русский
unavailable = 抱歉，目前无法查询记录，请稍后再试。
crowded = 目前提问的人较多，请过几秒再试。

## 寒暄

assistant-name = Jamae
talk-greet = 您好！我是{ $home_official }的自动问答助手 { $name }，回答关于海外姐妹城市和友好城市的问题。请问您想了解什么？
talk-thanks = 不客气。关于结好城市，您还想了解什么？
talk-goodbye = 再见，感谢您关注{ $home_official }的结好城市。
talk-identity = 我是{ $home_official }的自动问答助手 { $name }，不是真人。我回答关于海外姐妹城市和友好城市的问题。
talk-capabilities = 我可以回答{ $home_official }海外姐妹城市和友好城市的情况：结好日期、签署人、结好类别，以及各城市的人口、平均气温、位置和特色。也可以列出、统计、排序和比较这些城市，并用地图、年表或柱状图显示。
talk-praise = 谢谢您，很高兴能帮到您。
talk-complaint = 很抱歉。我只能回答{ $home_official }网页上关于结好城市的内容。请换一种说法再问，或询问人工咨询的联系方式。
talk-contact = { $home_official }的人工咨询方式如下：
talk-source = 所有回答都出自{ $title }。我按该网页的记载提供{ $count }个结好城市的资料，网页前后不一致时两种说法都会告知，没有比该网页更新的资料。
talk-language = 我将用简体中文回答。
talk-forget = 我们的对话记录已删除。
contact-line = { $label }：{ $value }
contact-office = 咨询处
contact-telephone = 电话
contact-website = 网站
contact-address = 地址

## 来源

source-line = 来源：{ $sources }
source-part = { $title }（{ $places }）
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
suggest-names = { $city }市的各种语言写法是什么？
suggest-duration = { $home_official }与{ $city }市结好多久了？
suggest-overview = 请介绍一下{ $city }市
suggest-list = 有哪些结好城市？
suggest-more = 更多
suggest-newest = 最近结好的是哪个城市？
suggest-oldest = 最早结好的是哪个城市？
suggest-largest = 人口最多的结好城市是哪个？
suggest-map = 请在地图上显示结好城市
suggest-timeline = 请显示结好的年表
suggest-chart = 请用柱状图比较人口

## 无法受理的消息（读取之前由各渠道回答）

refusal-empty = 收到的消息是空的。请输入关于海外姐妹城市和友好城市的问题。
refusal-too-long = 消息太长，请控制在 1,000 个字以内。
refusal-not-text = 我只能阅读文字，请输入您的问题。

## Telegram

telegram-text-only = 我只能阅读文字。请输入您的问题，例如“最新的结好城市是哪个？”，或发送 /help 查看说明。
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

widget-title = { $home_official }的友好城市
widget-subtitle = 自动问答助手
widget-notice = 回答您的是程序，不是真人，内容来自{ $home_official }的网页。请不要填写个人信息。
widget-greeting = 您好！欢迎询问{ $home_official }的海外姐妹城市和友好城市。
widget-open = 询问友好城市
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
widget-source = 来源
widget-picture = 图片
widget-helpful = 有帮助
widget-unhelpful = 没有帮助
widget-lost = 连接已断开，正在重试……
widget-offline = 目前无法连接。
widget-retry = 重试
widget-too-long = 内容太长，请控制在 1,000 个字以内。
widget-too-many = 提问有些频繁，请在 { $seconds } 秒后再试。

## Page (the web page at /)

page-title = Jamae：{ $home_official }的友好城市
page-heading = { $home_official }的姐妹城市，每个回答都有出处
page-lead = 何时结好、由谁签署、有多少人口？欢迎询问{ $home_official }在世界各地的姐妹城市和友好城市。
page-languages = 语言
page-try = 试着问一问
page-promises = 您可以放心
page-sourced-heading = 每个回答都有出处
page-sourced = 每个回答下面都能看到它来自市网页的哪一处。网页前后不一致时，两种说法都会告诉您。
page-honest-heading = 不知道就说不知道
page-honest = 没有记录的内容不作猜测，会如实说明，并提示您可以改问什么。
page-private-heading = 不问您是谁
page-private = 无需姓名、登录或 Cookie。电话号码和电子邮箱会被遮盖，对话可随时删除。
page-embed-heading = 把这个对话框放到您的网站
page-embed = 只需两行。请在服务器的 JAMAE_WEB_ORIGINS 中列出您的网站，详见 docs/widget.md。
page-footer = Jamae（자매，意为“姐妹”）是自动问答助手，内容来自{ $home_official }的友好城市网页。

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
trace-rows-count = { $count } 行，{ $ms } ms
trace-more = … 另有 { $count } 行
trace-time = 时间（ms）
trace-all = 共 { $ms }
