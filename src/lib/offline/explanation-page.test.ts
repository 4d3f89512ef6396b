import { describe, expect, it } from 'vitest';
import { offline } from '../messages/offline.ts';
import { explanationPage } from './explanation-page.ts';

describe('explanationPage', () => {
	it('is plain, in the reader’s language, and leads home', () => {
		const page = explanationPage('en', offline.en.page, '/a"b/en/');
		expect(page).toContain('<html lang="en" data-offline-page>');
		expect(page).toContain('href="/a&quot;b/en/"');
		expect(page).not.toContain('<script');
	});
});
