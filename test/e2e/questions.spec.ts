import type { Locator, Page } from '@playwright/test';
import {
	QUESTIONS,
	questionPath,
	type AnswerPlace,
	type Question
} from '../../src/lib/schema/questions.ts';
import { EXPECTED_ANSWERS } from '../questions/expected-answers.ts';
import { expect, hydrated, test } from './fixtures.ts';

function elementOf(page: Page, place: AnswerPlace): Locator {
	if (place === 'sentence') return page.locator('[data-sentence]');
	const [kind, name] = place.split(':');
	if (kind === 'chart') return page.locator(`figure[data-chart="${name}"]`);
	return page.locator(`[data-section="${name}"]`);
}

/** Every row, list entry and paragraph of a place, and the place itself where it is a sentence. */
async function linesOf(place: Locator): Promise<string[]> {
	return place.evaluateAll((elements) =>
		elements.flatMap((element) => {
			const lines = [...element.querySelectorAll('tr, [role="row"], li, p, dl > div')];
			return (element.matches('[data-sentence]') ? [element] : lines).map((line) => {
				const cells = [...line.querySelectorAll('th, td, [role="cell"], [role="gridcell"]')];
				const texts = cells.length > 0 ? cells : [line];
				return texts.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | ');
			});
		})
	);
}

/** Numbers are met whole: 2 is not found in 2022, nor 0.5 in 10.57. */
function holds(line: string, part: string): boolean {
	const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const before = /^[\d.]/.test(part) ? '(?<![\\d.,−-])' : '';
	const after = /\d$/.test(part) ? '(?!\\d|[.,]\\d|%)' : '';
	return new RegExp(before + escaped + after).test(line);
}

const isSaid = (lines: readonly string[], text: string) =>
	lines.some((line) => text.split(' | ').every((part) => holds(line, part)));

/** A long table twin is built when it is opened. */
async function openTwins(place: Locator): Promise<void> {
	for (const summary of await place.locator('details > summary').all()) {
		const isOpen = await summary.evaluate((one) => one.parentElement?.hasAttribute('open'));
		if (!isOpen) await summary.click();
	}
}

async function answers(page: Page, question: Question): Promise<void> {
	for (const place of question.places) {
		const element = elementOf(page, place);
		await expect(element.first(), place).toBeVisible();
		if (place.startsWith('chart:')) await openTwins(element);
		const texts = EXPECTED_ANSWERS[question.id][place] ?? [];
		await expect
			.poll(
				async () => {
					const lines = await linesOf(element);
					return texts.filter((text) => !isSaid(lines, text));
				},
				{ message: `${question.id} ${place}: not said`, timeout: 20_000 }
			)
			.toEqual([]);
	}
}

for (const path of new Set(QUESTIONS.map(questionPath))) {
	const questions = QUESTIONS.filter((question) => questionPath(question) === path);
	test(`${questions.map(({ id }) => id).join(', ')}: answered on /${path}`, async ({ page }) => {
		await page.goto(`./${path}`);
		await hydrated(page);
		for (const question of questions) {
			await test.step(question.id, () => answers(page, question));
		}
	});
}
