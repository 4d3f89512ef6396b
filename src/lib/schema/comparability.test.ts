import { describe, expect, it } from 'vitest';
import {
	comparabilityKey,
	comparabilityValue,
	differingDimensions,
	type Comparability
} from './comparability.ts';

interface Row {
	budget_basis: string | null;
	unit_scope: string;
}

const SHAPE: Comparability<Row> = {
	basis: { column: 'budget_basis' },
	scheme: null,
	evaluator: { is: 'self' },
	object: { is: 'department' },
	scope: { column: 'unit_scope' },
	period: { is: 'year' }
};

describe('comparabilityKey', () => {
	it('puts the full-year and the adjusted budget into one class and every other basis into its own', () => {
		const key = (budget_basis: string | null) =>
			comparabilityKey(SHAPE, { budget_basis, unit_scope: 'own_unit' });
		expect(key('full_year')).toBe('in_force||self|department|own_unit|year');
		expect(key('adjusted')).toBe(key('full_year'));
		expect(key('initial')).toBe('initial||self|department|own_unit|year');
		expect(key('unspecified')).not.toBe(key('initial'));
		expect(key(null)).toBe('||self|department|own_unit|year');
	});

	it('tells on which dimensions two rows differ', () => {
		const a = comparabilityKey(SHAPE, { budget_basis: 'initial', unit_scope: 'own_unit' });
		const b = comparabilityKey(SHAPE, { budget_basis: 'adjusted', unit_scope: 'unknown' });
		expect(differingDimensions(a, b)).toEqual(['basis', 'scope']);
		expect(differingDimensions(a, a)).toEqual([]);
		expect(comparabilityValue(b, 'scope')).toBe('unknown');
	});
});
