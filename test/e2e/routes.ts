/** One address of every kind of page, without its language. */
export const ROUTES = [
	'',
	'execution/',
	'problems/',
	'scores/',
	'compare/',
	'departments/',
	'departments/gz-beijing-office/',
	'departments/huangshi-library/',
	'reports/',
	'reports/001_cf51f5571b29c7d0/',
	'reports/lingling-lyj-2021/',
	'demo/',
	'demo/execution/',
	'demo/problems/',
	'demo/scores/',
	'demo/compare/',
	'demo/departments/',
	'demo/departments/demo-statistics/',
	'demo/reports/',
	'demo/reports/demo-statistics-2021/'
] as const;
