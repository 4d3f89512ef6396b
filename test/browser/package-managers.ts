/** How one system installs software: its program, the steps before, and what the packages are called. */
export interface PackageManager {
	program: string;
	/** Runs without administrator rights. */
	is_unprivileged: boolean;
	prepare: readonly string[] | null;
	install: readonly string[];
	chromium: readonly string[];
	chinese_fonts: readonly string[];
}

const APT_OPTIONS = ['-o', 'Acquire::Retries=2', '-o', 'DPkg::Lock::Timeout=120'];

export const PACKAGE_MANAGERS: readonly PackageManager[] = [
	{
		program: 'apt-get',
		is_unprivileged: false,
		prepare: ['apt-get', ...APT_OPTIONS, 'update'],
		install: ['apt-get', ...APT_OPTIONS, 'install', '-y', '--no-install-recommends'],
		chromium: ['chromium'],
		chinese_fonts: ['fontconfig', 'fonts-noto-cjk']
	},
	{
		program: 'dnf',
		is_unprivileged: false,
		prepare: null,
		install: ['dnf', 'install', '-y'],
		chromium: ['chromium'],
		chinese_fonts: ['fontconfig', 'google-noto-sans-cjk-fonts']
	},
	{
		program: 'apk',
		is_unprivileged: false,
		prepare: null,
		install: ['apk', 'add', '--no-cache'],
		chromium: ['chromium'],
		chinese_fonts: ['fontconfig', 'font-noto-cjk']
	},
	{
		program: 'brew',
		is_unprivileged: true,
		prepare: null,
		install: ['brew', 'install', '--cask'],
		chromium: ['google-chrome'],
		chinese_fonts: []
	}
];
