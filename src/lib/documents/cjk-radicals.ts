/**
 * Radicals that PDF text layers print in place of the ideograph they look like, as pairs
 * "radical ideograph". NFKC covers U+2F00-2FDF but of U+2E80-2EFF only two.
 */
const PAIRS =
	'⺁厂⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民' +
	'⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿' +
	'⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝' +
	'⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙' +
	'⻱龜⻲亀⻳龟';

const ideographs = new Map<string, string>();
const units = [...PAIRS];
for (let i = 0; i + 1 < units.length; i += 2) ideographs.set(units[i] ?? '', units[i + 1] ?? '');

/** The ideograph a radical (U+2E80-2FDF) or compatibility ideograph stands for; others unchanged. */
export function unifyRadical(character: string): string {
	return ideographs.get(character) ?? character.normalize('NFKC');
}
