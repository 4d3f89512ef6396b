const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Chromium's switches for a test run: no request of its own, and no host but this machine can be reached. */
export function launchArgs(isRoot: boolean): string[] {
	return [
		...(isRoot ? ['--no-sandbox'] : []),
		...QUIET,
		'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
	];
}
