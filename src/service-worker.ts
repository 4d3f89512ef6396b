import { base, build, files, prerendered, version } from '$service-worker';
import { engineBuild } from './lib/offline/engine-build.ts';
import { KeepError } from './lib/offline/fill-cache.ts';
import { KeptSite } from './lib/offline/kept-site.ts';
import { PageBuilds } from './lib/offline/page-builds.ts';
import { requestKind } from './lib/offline/request-kind.ts';
import { serverVersion as askServer } from './lib/offline/server-edition.ts';
import { SiteAnswers } from './lib/offline/site-answers.ts';
import { siteFiles } from './lib/offline/site-files.ts';
import type { FromWorker, ToWorker } from './lib/offline/worker-messages.ts';
import type { OpenPage, WorkerScope } from './lib/offline/worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const SERVER_LIMIT_MS = 2500;

const site = siteFiles({ base, build, files, prerendered }, engineBuild());
const serverVersion = () => askServer(`${base}/_app/version.json`, SERVER_LIMIT_MS);
const kept = new KeptSite({ site, build, version, serverVersion });
const pages = new PageBuilds(`jilan-pages${base}`);
const answers = new SiteAnswers({ site, version, kept, pages, serverVersion });

async function openPages(): Promise<readonly OpenPage[]> {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return all.filter(({ url }) => url.startsWith(worker.registration.scope));
}

async function tellAll(message: FromWorker): Promise<void> {
	for (const page of await openPages()) page.postMessage(message);
}

async function keepCore(): Promise<void> {
	let told = -1;
	try {
		await kept.keepCore((done, total) => {
			const percent = Math.floor((100 * done) / total);
			if (percent === told) return;
			told = percent;
			void tellAll({ type: 'keeping', build: version, done, total });
		});
	} catch (cause) {
		const reason = cause instanceof KeepError ? cause.reason : 'incomplete';
		await tellAll({ type: 'failed', build: version, reason });
		throw cause;
	}
}

async function openBuilds(): Promise<(string | null)[]> {
	return pages.ofOpen((await openPages()).map(({ id }) => id));
}

async function greet(page: OpenPage, pageBuild: string): Promise<void> {
	await pages.set(page.id, pageBuild);
	const message: FromWorker = { type: 'active', build: version };
	page.postMessage(message);
}

/** Ends the waiting for pages of the edition before, once none of them is left. */
async function takeOver(page: OpenPage, pageBuild: string): Promise<void> {
	await pages.set(page.id, pageBuild);
	if ((await openBuilds()).every((build) => build === version)) await worker.skipWaiting();
}

async function keepMore(page: OpenPage, isEnglish: boolean): Promise<void> {
	const message: FromWorker = { type: 'kept-more', ...(await kept.keepMore(isEnglish)) };
	page.postMessage(message);
}

worker.addEventListener('install', (event) => event.waitUntil(keepCore()));

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		worker.clients
			.claim()
			.then(openBuilds)
			.then((builds) => kept.dropOthers(builds))
	);
});

worker.addEventListener('message', (event) => {
	const { source } = event;
	if (source === null) return;
	const message = event.data as ToWorker;
	if (message.type === 'page') event.waitUntil(greet(source, message.build));
	if (message.type === 'take-over') event.waitUntil(takeOver(source, message.build));
	if (message.type === 'keep-more') event.waitUntil(keepMore(source, message.isEnglish));
});

worker.addEventListener('fetch', (event) => {
	const { request, clientId, resultingClientId } = event;
	const url = new URL(request.url);
	const isNavigation = request.mode === 'navigate';
	const hasRange = request.headers.has('range');
	const asked = { url, method: request.method, isNavigation, hasRange };
	const kind = requestKind(asked, site, worker.location.origin);
	if (kind === 'none') return;
	const asking = { request, kind, pageId: clientId, newPageId: resultingClientId };
	event.respondWith(answers.answer(asking));
});
