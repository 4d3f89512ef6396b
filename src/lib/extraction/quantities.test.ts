import { describe, expect, it } from 'vitest';
import { scanQuantities } from './quantities.ts';

function brief(text: string): string[] {
	return scanQuantities(text).map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier}`);
}

describe('scanQuantities(text)', () => {
	it('scales money to yuan and keeps its printed unit', () => {
		const [amount] = scanQuantities('支出1,234.50万元');
		expect(amount).toMatchObject({
			value: '12345000.00',
			printed: '1,234.50',
			money_unit: '万元',
			decimals: 2
		});
	});

	it('reads qualifiers before, inside and after the number', () => {
		expect(brief('约30次')).toEqual(['30 次 about']);
		expect(brief('20多万元')).toEqual(['200000.00 元 at_least']);
		expect(brief('4个亿')).toEqual(['400000000.00 元 exact']);
		expect(brief('十余篇')).toEqual(['10 篇 at_least']);
		expect(brief('近3000条')).toEqual(['3000 条 about_below']);
		expect(brief('5次以上')).toEqual(['5 次 at_least']);
	});

	it('reads ranges and scaled counts', () => {
		expect(brief('减免2-3个月')).toEqual(['2 个月 range:2-3']);
		expect(brief('口罩1.5万个')).toEqual(['15000 个 exact']);
	});

	it.each(['2022年', '3月5日', '24小时', '第3期', '某财绩〔2021〕6号', '建城800周年', 'A3'])(
		'leaves out %s',
		(text) => {
			expect(scanQuantities(text).filter((quantity) => quantity.unit !== '')).toEqual([]);
		}
	);
});
