/** How one system installs software: its program, the steps before, and what the packages are called. */
export interface PackageManager {
	program: string;
	/** Runs without administrator rights. */
	isUnprivileged: boolean;
	prepare: readonly string[] | null;
	install: readonly string[];
	chromium: readonly string[];
	chineseFonts: readonly string[];
}

const APT_OPTIONS = ['-o', 'Acquire::Retries=2', '-o', 'DPkg::Lock::Timeout=120'];

export const PACKAGE_MANAGERS: readonly PackageManager[] = [
	{
		program: 'apt-get',
		isUnprivileged: false,
		prepare: ['apt-get', ...APT_OPTIONS, 'update'],
		install: ['apt-get', ...APT_OPTIONS, 'install', '-y', '--no-install-recommends'],
		chromium: ['chromium'],
		chineseFonts: ['fontconfig', 'fonts-noto-cjk']
	},
	{
		program: 'dnf',
		isUnprivileged: false,
		prepare: null,
		install: ['dnf', 'install', '-y'],
		chromium: ['chromium'],
		chineseFonts: ['fontconfig', 'google-noto-sans-cjk-fonts']
	},
	{
		program: 'apk',
		isUnprivileged: false,
		prepare: null,
		install: ['apk', 'add', '--no-cache'],
		chromium: ['chromium'],
		chineseFonts: ['fontconfig', 'font-noto-cjk']
	},
	{
		program: 'brew',
		isUnprivileged: true,
		prepare: null,
		install: ['brew', 'install', '--cask'],
		chromium: ['google-chrome'],
		chineseFonts: []
	}
];
