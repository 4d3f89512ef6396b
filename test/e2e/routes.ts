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
	'records/',
	'data/',
	'present/',
	'country/',
	'briefing/',
	'briefing/?v=1&dept=gz-beijing-office',
	'embed/?at=execution/',
	'present/show/',
	'present/notes/'
] as const;

/** The kinds of page that the demonstration city fills with far more. */
export const FULL_ROUTES = [
	'demo/',
	'demo/execution/',
	'demo/problems/',
	'demo/scores/',
	'demo/compare/',
	'demo/departments/',
	'demo/departments/demo-statistics/',
	'demo/reports/',
	'demo/reports/demo-statistics-2021/',
	'demo/records/'
] as const;
