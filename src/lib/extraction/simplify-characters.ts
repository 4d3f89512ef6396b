/** Traditional characters of forms and reports, each followed by its simplified one; none of them is usual in simplified text. */
const PAIRS =
	'於于閒闲後后徵征萬万與与專专業业東东絲丝兩两嚴严個个豐丰臨临為为麗丽舉举義义烏乌樂乐喬乔習习鄉乡書书買买亂乱爭争虧亏雲云亞亚產产畝亩親亲億亿僅仅從从倉仓儀仪們们價价眾众優优會会' +
	'傘伞偉伟傳传傷伤倫伦偽伪體体餘余傭佣償偿儲储兒儿黨党蘭兰關关興兴養养獸兽內内岡冈冊册寫写軍军農农馮冯決决況况凍冻淨净準准涼凉減减湊凑幾几鳳凤憑凭凱凯擊击劃划劉刘' +
	'則则剛刚創创刪删別别劑剂劍剑劇剧勸劝辦办務务動动勵励勁劲勞劳勢势勻匀匯汇區区醫医華华協协單单賣卖盧卢衛卫卻却廠厂廳厅歷历曆历壓压縣县參参雙双發发變变敘叙疊叠葉叶' +
	'號号嘆叹嚇吓嗎吗啟启吳吴員员問问喪丧團团園园圍围國国圖图圓圆聖圣場场壞坏塊块堅坚壇坛墳坟墜坠壟垄墊垫塹堑墻墙牆墙壯壮聲声殼壳處处備备復复複复夠够頭头誇夸夾夹奪夺' +
	'奮奋獎奖妝妆婦妇媽妈嬰婴孫孙學学寧宁寶宝實实寵宠審审憲宪宮宫寬宽賓宾對对尋寻導导壽寿將将爾尔塵尘嘗尝盡尽層层屆届屬属歲岁豈岂嶺岭島岛嶄崭帥帅師师帳帐簾帘幣币幫帮' +
	'帶带庫库應应廟庙廢废開开異异棄弃張张彌弥彎弯彈弹強强歸归當当錄录彙汇徹彻徑径憶忆憂忧懷怀態态總总戀恋惡恶慣惯懇恳悅悦懸悬驚惊懲惩戰战戲戏戶户撲扑執执擴扩掃扫揚扬' +
	'擾扰撫抚搶抢護护報报擔担擬拟攏拢揀拣擁拥攔拦擇择掛挂揮挥撓挠損损撿捡換换據据攜携攝摄擺摆搖摇撐撑攤摊擋挡擠挤斂敛數数齊齐齋斋鬥斗斬斩斷断無无舊旧時时曠旷顯显晉晋' +
	'曬晒曉晓暈晕暫暂術术樸朴機机殺杀雜杂權权條条來来楊杨極极構构槍枪櫃柜標标棧栈樹树樣样橋桥檢检樓楼檔档歐欧歡欢畢毕毀毁氣气漢汉湯汤溝沟沒没滬沪淚泪潔洁灑洒濁浊測测' +
	'濟济渾浑濃浓濤涛漲涨漸渐漁渔溫温遊游灣湾濕湿潰溃滯滞滿满濾滤濱滨灘滩滅灭燈灯靈灵災灾爐炉點点煉炼爛烂燒烧熱热煩烦愛爱爺爷牽牵犧牺狀状猶犹獨独狹狭獄狱獲获獵猎豬猪' +
	'環环現现瓊琼電电畫画暢畅療疗瘋疯癥症皚皑盤盘蓋盖監监盜盗睜睁瞭了矯矫礦矿碼码磚砖確确礙碍禮礼禍祸離离種种積积稱称穩稳窮穷竊窃競竞筆笔築筑簽签籤签簡简籌筹類类糧粮' +
	'糾纠紅红約约級级紀纪純纯納纳紙纸紛纷組组細细織织終终經经結结給给絡络統统繼继續续維维綜综綠绿緊紧緒绪績绩繳缴緩缓編编緣缘縮缩纖纤網网羅罗罰罚聯联聰聪職职聽听肅肃' +
	'脅胁勝胜腦脑臺台艱艰節节範范莊庄蘇苏蒼苍藝艺薦荐藥药蕭萧薩萨虛虚蟲虫補补裝装製制襲袭見见規规視视覽览覺觉觀观觸触計计訂订認认討讨讓让訓训議议訊讯記记講讲許许論论' +
	'設设訪访證证評评識识訴诉診诊詞词譯译試试詩诗誠诚話话詢询該该詳详語语誤误説说說说請请諸诸課课調调談谈謀谋謝谢貝贝負负財财貢贡貧贫貨货質质販贩貪贪責责賢贤敗败賬账' +
	'貼贴貴贵貸贷費费賀贺資资賴赖賽赛贈赠贊赞贏赢趕赶趙赵趨趋躍跃踐践車车軌轨軟软轉转輪轮輕轻載载較较輔辅輛辆輸输轄辖邊边遼辽達达遷迁過过運运還还這这進进遠远違违連连' +
	'遲迟適适選选遞递遺遗鄧邓鄭郑鄰邻醬酱釋释裏里裡里鑒鉴鑑鉴針针鋼钢錢钱鐵铁銀银銷销鎖锁鍋锅錯错鎮镇鏡镜鐘钟長长門门閃闪閉闭閑闲間间閱阅隊队陽阳陰阴陣阵階阶際际陸陆' +
	'陳陈險险隨随隱隐難难霧雾靜静頂顶項项順顺須须顧顾頓顿預预領领頒颁頻频題题額额顏颜願愿風风飛飞飯饭飲饮館馆馬马駐驻駛驶驗验騙骗騰腾魚鱼魯鲁鮮鲜鳥鸟鷄鸡雞鸡鹽盐麥麦' +
	'黃黄齡龄龍龙龜龟佈布佔占併并採采週周註注託托誌志儘尽衆众羣群峯峰傢家籲吁';

const SIMPLIFIED = new Map(
	Array.from({ length: PAIRS.length / 2 }, (_, index) => [
		PAIRS.charAt(2 * index),
		PAIRS.charAt(2 * index + 1)
	])
);
const TRADITIONAL = /[\u4e07-\u9fff]/;
/** A reading in Latin letters put behind a character by mirror pages: (biān). */
const READING =
	/(?<=[\u4e00-\u9fff])\([a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,5}\)(?=[\u4e00-\u9fff\d]|$)/g;

/** One character as simplified text writes it. */
export function simplifyCharacter(unit: string): string {
	return TRADITIONAL.test(unit) ? (SIMPLIFIED.get(unit) ?? unit) : unit;
}

/** A text as simplified text writes it; its length stays. */
export function simplifyText(text: string): string {
	return [...text].map(simplifyCharacter).join('');
}

/** Places of readings in brackets, as [start, end). */
export function readingRanges(text: string): [number, number][] {
	return [...text.matchAll(READING)].map((match) => [match.index, match.index + match[0].length]);
}
